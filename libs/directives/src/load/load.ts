import { directiveStreamId } from '@duban/protocol';
import { DIRECTIVE_STATE_SCHEMA, type DirectiveState, type Instant, type StampedEvent } from '@duban/domain';
import { loadSnapshot, readStream, readStreamHead, type StreamHead } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import type pg from 'pg';
import { isRetryable, Unreadable } from '../failures.js';
import type { DirectiveRules } from '../rules.js';
import { believed, type KeptState } from './believed.js';
import { withDatabase } from './database.js';
import { eventsOf } from './events-of.js';

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
const snapshotAt = async (db: Queryable, rules: Pick<DirectiveRules, 'fold'>, { streamId, version }: StreamHead): Promise<Loaded> => {
  const kept = await loadSnapshot<KeptState>(db, { streamId, stateSchema: DIRECTIVE_STATE_SCHEMA, atMost: version });
  return kept === null ? NOTHING : { ...(await believed(db, rules, streamId, kept)), version: kept.version };
};

const eventsSince = async (db: Queryable, { streamId, version }: StreamHead, since: number): Promise<StampedEvent[]> =>
  eventsOf(await readStream(db, streamId, { fromVersion: since + 1, toVersion: version }));

/**
 * The directive at its stream's head: the newest usable snapshot and the events since.
 * @throws Unreadable when an event of it cannot be taken in: corrupt, or written by a newer build
 */
export const load = async (db: Queryable, rules: Pick<DirectiveRules, 'fold'>, head: StreamHead): Promise<Loaded> => {
  if (head.version === 0) return NOTHING;
  try {
    const snapshot = await snapshotAt(db, rules, head);
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
