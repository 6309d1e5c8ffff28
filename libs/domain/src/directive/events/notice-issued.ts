import type { NoticeColour } from '../../policy/policy.js';
import type { PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { oneOf } from '../../shared/told.js';
import type { DocumentNumber } from '../state/index.js';
import { endRelease, patchNotice } from '../state/notices.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/**
 * 签发督办单: a numbered notice goes out, with a limit for its answer. Notice issued.
 * v2: who was told because they were on duty on a day of rest (橙色、红色).
 */
export interface NoticeIssued {
  taskId: TaskId;
  noticeId: string;
  number: DocumentNumber | null;
  colour: NoticeColour;
  text: string;
  answerDue: Instant;
  to: PersonId[];
  /** Of these, whoever was on duty. */
  onDuty?: PersonId[];
}

const LEVELS = { blue: 'warn', orange: 'serious', red: 'grave' } as const;

export const noticeIssued = defineEvent<'NoticeIssued', NoticeIssued>({
  type: 'NoticeIssued',
  upcasters: [(v1) => v1],
  fold: (state, { data, meta }) => {
    const { noticeId, answerDue, number } = data;
    const issued = patchNotice(state, noticeId, { status: 'issued', issuedAt: meta.occurredAt, answerDue, number });
    return endRelease(issued, noticeId, 'met', meta.occurredAt);
  },
  told: named({
    whom: ['as_the_rule_says'],
    kind: 'notice',
    level: oneOf(['warn', 'serious', 'grave'], ({ colour }) => LEVELS[colour]),
    clock: ({ noticeId }, state) => state.notices[noticeId]?.obligationId ?? '',
  }),
});
