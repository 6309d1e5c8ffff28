import type { EventMeta } from '../shared/event-meta.js';
import type { StampedEvent } from '../directive/events/registry.js';
import type { PersonId } from '../shared/party.js';
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
  occurred: Instant;
  recorded: Instant;
}

export const threeTimes = ({ meta, recordedAt }: RecordedEvent): ThreeTimes => ({
  asserted: meta.assertedAt?.at ?? null,
  occurred: meta.occurredAt,
  recorded: recordedAt,
});

/** When something was the case: what the paper says, where there is one and it says earlier. */
export const caseAt = ({ occurredAt, assertedAt }: EventMeta): Instant =>
  assertedAt !== undefined && assertedAt.at < occurredAt ? assertedAt.at : occurredAt;

/**
 * What was the case at an instant, by all the papers that a history knows of: the events in the order in which they were the case,
 * each standing at that time. The registration stays first: nothing can be the case of a directive before there is one.
 */
export const caseUntil = <E extends StampedEvent>(events: readonly E[], at: Instant): E[] => {
  const [first, ...rest] = events;
  if (first === undefined || caseAt(first.meta) > at) return [];
  const begun = caseAt(first.meta);
  const standing = [first, ...rest].map((event) => {
    const when = caseAt(event.meta);
    return { ...event, meta: { ...event.meta, occurredAt: when < begun ? begun : when } };
  });
  const [registration, ...later] = standing;
  const known = later
    .filter((event) => event.meta.occurredAt <= at)
    .sort((a, b) => (a.meta.occurredAt < b.meta.occurredAt ? -1 : a.meta.occurredAt > b.meta.occurredAt ? 1 : 0));
  return registration === undefined ? [] : [registration, ...known];
};

/** The persons behind an event: who acted, and whom they acted for. */
export const personsBehind = ({ actor, authority }: EventMeta): PersonId[] =>
  authority.onBehalfOf === undefined ? [actor.personId] : [actor.personId, authority.onBehalfOf];
