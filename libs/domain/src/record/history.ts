import { taskIdOf } from '../directive/events/task-of.js';
import type { EventMeta } from '../shared/event-meta.js';
import type { StampedEvent } from '../directive/events/registry.js';
import { OFFICE, type PersonId, type TaskId } from '../shared/party.js';
import type { Instant } from '../shared/time.js';

/** An event with its place in the record and the database's own time for it. */
export type RecordedEvent = StampedEvent & { version: number; recordedAt: Instant };

/**
 * Three times stand beside each event: asserted (on paper, if it came by one), occurred (as the engine judged it) and recorded (by
 * the database). A look back is cut by `recorded`: what the system knew then; or by `asserted`: what was the case then, by papers
 * that may have come later.
 */
export type Cutting = 'recorded' | 'asserted';

export interface ThreeTimes {
  asserted: Instant | null;
  /** The paper that says so. */
  basis: string | null;
  occurred: Instant;
  recorded: Instant;
}

export const threeTimes = ({ meta, recordedAt }: RecordedEvent): ThreeTimes => ({
  asserted: meta.assertedAt?.at ?? null,
  basis: meta.assertedAt?.basis ?? null,
  occurred: meta.occurredAt,
  recorded: recordedAt,
});

/** When something was the case: what the paper says, where there is one and it says earlier. */
export const caseAt = ({ occurredAt, assertedAt }: EventMeta): Instant =>
  assertedAt !== undefined && assertedAt.at < occurredAt ? assertedAt.at : occurredAt;

const later = (a: Instant, b: Instant): Instant => (a < b ? b : a);

/**
 * What was the case at an instant, by all the papers that a history knows of: the events in the order in which they were the case,
 * each standing at that time. The registration stays first, and a task's dispatch before whatever is about the task: nothing can be
 * the case of what is not there yet.
 */
export const caseUntil = <E extends StampedEvent>(events: readonly E[], at: Instant): E[] => {
  const [first, ...rest] = events;
  if (first === undefined || caseAt(first.meta) > at) return [];
  const begun = caseAt(first.meta);
  const dispatched = new Map<TaskId, Instant>();
  const standing = [first, ...rest].map((event) => {
    const task = taskIdOf(event);
    const occurredAt = later(caseAt(event.meta), (task === null ? undefined : dispatched.get(task)) ?? begun);
    if (event.type === 'TaskDispatched') dispatched.set(event.data.taskId, occurredAt);
    return { ...event, meta: { ...event.meta, occurredAt } };
  });
  const [registration, ...after] = standing;
  const known = after
    .filter((event) => event.meta.occurredAt <= at)
    .sort((a, b) => (a.meta.occurredAt < b.meta.occurredAt ? -1 : a.meta.occurredAt > b.meta.occurredAt ? 1 : 0));
  return registration === undefined ? [] : [registration, ...known];
};

/** The persons behind an event: who acted, and whom they acted for. */
export const personsBehind = ({ actor, authority }: EventMeta): PersonId[] =>
  authority.onBehalfOf === undefined ? [actor.personId] : [actor.personId, authority.onBehalfOf];

/** 督查室代录: entered by the supervision office for a department or body without accounts, whose act it stays. */
export const enteredByOffice = ({ actor, accountable }: Pick<EventMeta, 'actor' | 'accountable'>): boolean =>
  accountable.kind === 'department' && accountable.departmentId !== actor.departmentId && actor.roles.some((role) => OFFICE.includes(role));
