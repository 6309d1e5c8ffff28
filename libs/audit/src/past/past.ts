import { directiveIdOfStream, directiveStreamId } from '@duban/protocol';
import { type Queryable } from '@duban/platform';
import { caseUntil, DIRECTIVE_STATE_SCHEMA, fold, type Directive, type RecordedEvent } from '@duban/domain';
import { DIRECTIVES, readStreamsAsOf, stampedEvent, type StoredEvent } from '@duban/event-store';
import { believed, domainRules, type KeptState } from '@duban/directives';
import type { Look } from './look.js';

/** A directive as of a look. */
export interface PastDirective {
  state: Directive;
  /** The last version that it was folded from. */
  version: number;
}
/** With every event that it was folded from, in the order in which they were. */
export interface PastHistory extends PastDirective {
  events: RecordedEvent[];
}

/** A stored event in its present shape. */
export const recordedEvent = (event: StoredEvent): RecordedEvent => ({
  ...stampedEvent(DIRECTIVES, event),
  ...{ version: event.version, recordedAt: event.recordedAt },
});

const lastOf = (events: readonly RecordedEvent[], from: number): number =>
  events.reduce((last, event) => (event.version > last ? event.version : last), from);

/**
 * Directives with their whole histories, as of a look; absent = nothing of it was there then. By `recorded` the events are cut by
 * the database's time; by `asserted` all papers that are known today say what was the case at that instant.
 */
export const readHistories = async (db: Queryable, ids: readonly string[], look: Look): Promise<Map<string, PastHistory>> => {
  const recordedUntil = look.by === 'recorded' ? look.recordedAt : null;
  const streams = await readStreamsAsOf(db, { streamIds: ids.map(directiveStreamId), recordedUntil, stateSchema: null });
  const found = new Map<string, PastHistory>();
  for (const [streamId, stream] of streams) {
    const recorded = stream.events.map(recordedEvent);
    const events = look.by === 'recorded' ? recorded : caseUntil(recorded, look.at);
    const state = fold(events);
    if (state !== null) found.set(directiveIdOfStream(streamId), { state, version: lastOf(events, 0), events });
  }
  return found;
};

/**
 * Directives as of a look, without their histories: by `recorded` from the nearest snapshot, so that a long stream costs no more
 * than a short one. `snapshots: false` folds from the first event; the answer is the same.
 */
export const readPast = async (
  db: Queryable,
  ids: readonly string[],
  look: Look,
  { snapshots = true }: { snapshots?: boolean } = {},
): Promise<Map<string, PastDirective>> => {
  if (look.by === 'asserted') return readHistories(db, ids, look);
  const stateSchema = snapshots ? DIRECTIVE_STATE_SCHEMA : null;
  const streams = await readStreamsAsOf<KeptState>(db, {
    streamIds: ids.map(directiveStreamId),
    recordedUntil: look.recordedAt,
    stateSchema,
  });
  const found = new Map<string, PastDirective>();
  for (const [streamId, { snapshot, events }] of streams) {
    const tail = events.map(recordedEvent);
    const kept = snapshot && (await believed(db, domainRules, streamId, snapshot));
    const state = fold(tail, kept?.state ?? null);
    if (state !== null) found.set(directiveIdOfStream(streamId), { state, version: lastOf(tail, snapshot?.version ?? 0) });
  }
  return found;
};
