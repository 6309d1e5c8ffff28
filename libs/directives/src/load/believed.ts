import { DIRECTIVE_STATE_SCHEMA, type DirectiveState, type Instant } from '@duban/domain';
import { fingerprintOf, readStream, type Snapshot } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import { LRUCache } from 'lru-cache';
import type { DirectiveRules } from '../rules.js';
import { eventsOf } from './events-of.js';

/** What a snapshot of a directive keeps. */
export interface KeptState {
  state: DirectiveState;
  lastAt: Instant | null;
}

/** What this process has folded itself, by stream and version: a digest is enough to know it again. */
const folded = new LRUCache<string, string>({ max: 10_000 });

const digestOf = (kept: KeptState): string => fingerprintOf(JSON.parse(JSON.stringify(kept)));

/**
 * A snapshot as its events give it. Whoever may write the table could put in another state, so none is believed before this process
 * has folded those events once itself; after that its digest is compared. One that differs is as good as none: what was folded is given.
 */
export const believed = async (
  db: Queryable,
  rules: Pick<DirectiveRules, 'fold'>,
  streamId: string,
  { version, state: kept }: Snapshot<KeptState>,
): Promise<KeptState> => {
  const key = `${DIRECTIVE_STATE_SCHEMA}/${streamId}/${version}`;
  if (folded.get(key) === digestOf(kept)) return kept;
  const events = eventsOf(await readStream(db, streamId, { toVersion: version }));
  const own: KeptState = { state: rules.fold(events, null), lastAt: events.at(-1)?.meta.occurredAt ?? null };
  folded.set(key, digestOf(own));
  return own;
};
