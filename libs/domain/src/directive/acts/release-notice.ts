import { z } from 'zod';
import { dueAfter } from '../../policy/limits.js';
import type { LadderRule } from '../../policy/policy.js';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import type { Limit } from '../../shared/time.js';
import { told } from '../addressees.js';
import { recipients } from '../ladder.js';
import { isOvertaken } from '../notice-identity.js';
import type { Directive, Notice } from '../state/index.js';
import { noticeAct } from './define-act.js';
import { BELOW_RED } from './shared/notice-signers.js';
import { textRequired } from '../../shared/refusing.js';

/** The pinned rule of the notice; a policy pinned anew meanwhile may have dropped it. */
const ruleOf = (state: Directive, notice: Notice): { to: LadderRule['to']; answerWithin: Limit } => {
  const rule = state.policy.ladder.find((one) => one.id === notice.ruleId);
  return rule?.action.kind === 'notice'
    ? { to: rule.to, answerWithin: rule.action.answerWithin }
    : { to: ['owner_head', 'owner_clerk', 'officer'], answerWithin: state.policy.limits.nudgeAnswer };
};

/** 签发督办单: its limit for an answer counts from here. */
export const releaseNotice = noticeAct({
  type: 'ReleaseNotice',
  input: z.object({ text: longText }),
  grants: BY_SUPERVISORS,
  provided: { supervision_officer: BELOW_RED, office_head: BELOW_RED },
  holds: (state, notice) => notice.status === 'owed' && !isOvertaken(state, notice),
  gone: 'notice_not_owed',
  possible: () => null,
  refuses: (_, { text }) => textRequired({ text }),
  decide: (on, { text }, who, ctx) => {
    const { state, task, notice } = on;
    const { to, answerWithin } = ruleOf(state, notice);
    const issued = {
      taskId: task.id,
      noticeId: notice.id,
      number: null,
      colour: notice.colour,
      text,
      answerDue: dueAfter(ctx.now, answerWithin, ctx.calendar),
      to: told(recipients(to, on, ctx), who),
    };
    return [{ type: 'NoticeIssued', data: issued }];
  },
});
