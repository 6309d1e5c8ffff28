import { dueAfter } from '../../../policy/limits.js';
import type { LadderRule } from '../../../policy/policy.js';
import type { Instant, Limit } from '../../../shared/time.js';
import type { DecisionContext } from '../../context.js';
import { told } from '../../addressees.js';
import type { Who } from '../../command-meta.js';
import { recipients } from '../../ladder-recipients.js';
import { noticeTold, type ToldOnDuty } from '../../on-duty.js';
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
  who?: Who,
): ToldOnDuty & { answerDue: Instant } => {
  const { to, answerWithin } = ruleOf(on.state, on.notice);
  const people = told(recipients(to, on, ctx), who);
  return { ...noticeTold(people, on, on.notice.colour, ctx, who), answerDue: dueAfter(ctx.now, answerWithin, ctx.calendar) };
};
