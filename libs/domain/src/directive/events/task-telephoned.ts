import type { PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { assertedIn, endObligation, openObligation, patchNth, patchTask, taskOf } from '../state/change.js';
import { withHolds } from '../state/holds.js';
import { oneOf } from '../../shared/told.js';
import type { Nudge } from '../state/index.js';
import { defineEvent } from './define-event.js';
import { named } from './told.js';

/** 电话催办: somebody was called about a task; `answer` is what they said, empty where nothing was answered. Telephoned about a task. */
export interface TaskTelephoned {
  taskId: TaskId;
  /** Of the nudge that the call belongs to: the open one, or its own. */
  n: number;
  spokeWith: string;
  text: string;
  answer: string;
  /** By when it is to be answered, where the call itself asks for that. */
  answerDue?: Instant;
  to: PersonId[];
}

const clockOf = ({ taskId, n }: TaskTelephoned): string => `${taskId}/nudge_answer/${n}`;

export const taskTelephoned = defineEvent<'TaskTelephoned', TaskTelephoned>({
  type: 'TaskTelephoned',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const { taskId, n, spokeWith, text, answer, answerDue } = data;
    const { nudges, lead } = taskOf(state, taskId);
    const when = { at: meta.occurredAt, ...assertedIn(meta), by: meta.actor.personId };
    const call = { ...when, spokeWith, text, answer };
    const answered = answer === '' ? {} : { answeredAt: meta.occurredAt };
    const before: Nudge[] = nudges.some((one) => one.n === n) ? nudges : [...nudges, { n, ...when, text, answeredAt: null }];
    const called = patchNth(before, n, ({ calls = [] }) => ({ calls: [...calls, call], ...answered }));
    const next = patchTask(state, taskId, () => ({ nudges: called }));
    if (answerDue === undefined) return answer === '' ? next : endObligation(next, clockOf(data), 'met', meta.occurredAt);
    const owner = { kind: 'department' as const, departmentId: lead };
    const opening = { id: clockOf(data), taskId, kind: 'nudge_answer' as const, owner, due: answerDue, generation: 0 };
    return withHolds(openObligation(next, opening, meta.occurredAt), taskId);
  },
  told: named({
    whom: ['lead'],
    kind: oneOf(['information', 'request'], ({ answerDue }) => (answerDue === undefined ? 'information' : 'request')),
    level: oneOf(['info', 'warn'], ({ answerDue }) => (answerDue === undefined ? 'info' : 'warn')),
    starts: ['nudge_answer'],
    clock: clockOf,
  }),
});
