import { dueAfter } from '../../../policy/limits.js';
import type { LadderRule } from '../../../policy/policy.js';
import type { PersonId } from '../../../shared/party.js';
import type { Instant, Limit } from '../../../shared/time.js';
import type { DecisionContext } from '../../context.js';
import { recipients } from '../../ladder.js';
import type { Directive, Notice, Obligation, Task } from '../../state/index.js';

/** The pinned rule of the notice; a policy pinned anew meanwhile may have dropped it. */
const ruleOf = (state: Directive, notice: Notice): { to: LadderRule['to']; answerWithin: Limit } => {
  const rule = state.policy.ladder.find((one) => one.id === notice.ruleId);
  return rule?.action.kind === 'notice'
    ? { to: rule.to, answerWithin: rule.action.answerWithin }
    : { to: ['owner_head', 'owner_clerk', 'officer'], answerWithin: state.policy.limits.nudgeAnswer };
};

/** By when a notice that is issued now would be answered, and who would get it. */
export const issuedNow = (
  on: { state: Directive; task: Task; obligation: Obligation; notice: Notice },
  ctx: DecisionContext,
): { to: PersonId[]; answerDue: Instant } => {
  const { to, answerWithin } = ruleOf(on.state, on.notice);
  return { to: recipients(to, on, ctx), answerDue: dueAfter(ctx.now, answerWithin, ctx.calendar) };
};
