import type { PersonId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { oneOf, toNamed } from '../../shared/told.js';
import { withSubmission } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 清单审批提醒: a submitted list nears the limit of its approval, or has passed it undecided. List approval reminded. */
export interface ListReminded {
  n: number;
  ruleId: string;
  step: string;
  /** Steps that an outage passed over; they are not taken any more. */
  superseded: string[];
  due: Instant;
  overdue: boolean;
  to: PersonId[];
}

export const listReminded = defineEvent<'ListReminded', ListReminded>({
  type: 'ListReminded',
  upcasters: [],
  fold: (state, { data: { n, step, superseded } }) =>
    withSubmission(state, n, (submission) => ({ ...submission, taken: [...submission.taken, ...superseded, step] })),
  told: toNamed({
    whom: ['list_signers', 'office_head'],
    kind: oneOf(['reminder', 'escalation'], ({ overdue }) => (overdue ? 'escalation' : 'reminder')),
    level: oneOf(['warn', 'serious'], ({ overdue }) => (overdue ? 'serious' : 'warn')),
  }),
});
