import { z } from 'zod';
import { BY_SUPERVISORS } from '../../shared/grants.js';
import { longText } from '../../shared/schema.js';
import { isOvertaken } from '../notice-identity.js';
import { noticeAct } from './define-act.js';
import { issuedNow } from './shared/issued-now.js';
import { BELOW_RED } from './shared/notice-signers.js';
import { isRefusal, textRequired } from '../../shared/refusing.js';
import type { PersonId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import type { DecisionContext } from '../context.js';
import { noticeText } from '../notice-text.js';
import type { Refusal } from '../refusals.js';
import type { DirectiveState } from '../state/index.js';

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
    const { task, notice } = on;
    const { answerDue, ...people } = issuedNow(on, ctx, who);
    const issued = {
      taskId: task.id,
      noticeId: notice.id,
      number: null,
      colour: notice.colour,
      text,
      answerDue,
      ...people,
    };
    return [{ type: 'NoticeIssued', data: issued }];
  },
  bulk: true,
});

/** What a notice that waits for its release would say if it went out now: offered to whoever signs it, who may write otherwise. */
export const noticeDraft = (
  state: DirectiveState,
  ids: { taskId: string; noticeId: string },
  ctx: DecisionContext,
): { text: string; answerDue: Instant; to: PersonId[] } | Refusal => {
  const on = releaseNotice.find(state, { ...ids, text: '' });
  if (isRefusal(on)) return on;
  const { to, answerDue } = issuedNow(on, ctx);
  return { text: noticeText({ ...on, colour: on.notice.colour, answerDue }, ctx.calendar), answerDue, to };
};
