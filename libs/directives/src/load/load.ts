import { directiveStreamId } from '@duban/protocol';
import { DIRECTIVE_STATE_SCHEMA, upcast, type DirectiveState, type Instant, type StampedEvent, type StoredPayload } from '@duban/domain';
import { loadSnapshot, readStream, readStreamHead, type StreamHead } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import type pg from 'pg';
import { isRetryable, Unreadable } from '../failures.js';
import type { DirectiveRules } from '../rules.js';
import { withDatabase } from './database.js';

/** A directive as its stream says. */
export interface Loaded {
  state: DirectiveState;
  version: number;
  /** Time of the last event: what follows never lies before it. */
  lastAt: Instant | null;
}

const NOTHING: Loaded = { state: null, version: 0, lastAt: null };

export const movedOn = (rules: Pick<DirectiveRules, 'fold'>, from: Loaded, events: readonly StampedEvent[]): Loaded => ({
  state: rules.fold(events, from.state),
  version: from.version + events.length,
  lastAt: events.at(-1)?.meta.occurredAt ?? from.lastAt,
});

/** The newest snapshot in the state's schema of this build; one in another schema is as good as none. */
const snapshotAt = async (db: Queryable, { streamId, version }: StreamHead): Promise<Loaded> => {
  const kept = await loadSnapshot<Omit<Loaded, 'version'>>(db, { streamId, stateSchema: DIRECTIVE_STATE_SCHEMA, atMost: version });
  return kept === null ? NOTHING : { ...kept.state, version: kept.version };
};

/** In today's shapes. */
const eventsSince = async (db: Queryable, { streamId, version }: StreamHead, since: number): Promise<StampedEvent[]> => {
  const events = await readStream(db, streamId, { fromVersion: since + 1, toVersion: version });
  return events.map(({ type, schemaVersion, data, meta }): StampedEvent => {
    return { ...upcast(type, schemaVersion, data as StoredPayload), meta };
  });
};

/**
 * The directive at its stream's head: the newest usable snapshot and the events since.
 * @throws Unreadable when an event of it cannot be taken in: corrupt, or written by a newer build
 */
export const load = async (db: Queryable, rules: Pick<DirectiveRules, 'fold'>, head: StreamHead): Promise<Loaded> => {
  if (head.version === 0) return NOTHING;
  try {
    const snapshot = await snapshotAt(db, head);
    const loaded = movedOn(rules, snapshot, await eventsSince(db, head, snapshot.version));
    if (loaded.version !== head.version) throw new Error(`stream ${head.version}, events up to ${loaded.version}`);
    return loaded;
  } catch (error) {
    if (isRetryable(error)) throw error;
    throw new Unreadable(String(error), { cause: error });
  }
};

/** The directive as it is now, on a connection of its own. @throws Unavailable, Unreadable */
export const loadDirective = (pool: pg.Pool, rules: Pick<DirectiveRules, 'fold'>, directiveId: string): Promise<Loaded> =>
  withDatabase(pool, async (db) => load(db, rules, await readStreamHead(db, directiveStreamId(directiveId))));
