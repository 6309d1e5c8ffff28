import { appendFacts, behindOthers, readEvents, readState, readStreamHead, type Recorded } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import { foldOrganisation, systemMeta, type Instant, type Organisation, type OrganisationEvent } from '@duban/domain';
import type pg from 'pg';
import { MAIN, ORGANISATION_STREAM, ORGANISATIONS } from './organisation-stream.js';
import { loadOrganisation, withCards, type LoadedOrganisation, type OrganisationPort } from './organisation.store.js';
import { personSnapshotTable } from './person-snapshot.table.js';

/** The organisation in the record: one stream, written by compare-and-set, with the cards of persons beside it. */
export const organisationRecord = (pool: pg.Pool): OrganisationPort => ({
  stream: {
    read: () => readEvents(pool, ORGANISATIONS, MAIN),
    append: (events, expectedVersion, occurredAt) => {
      const meta = systemMeta(`organisation/${expectedVersion}`, occurredAt, { role: 'administrator' });
      return behindOthers(pool, (tx) =>
        appendFacts(tx, ORGANISATIONS, MAIN, ({ version }) => ({
          facts: version === expectedVersion ? events.map((event) => ({ ...event, meta })) : [],
        })),
      );
    },
  },
  snapshots: personSnapshotTable(pool),
});

/** The organisation as a transaction sees it; read only when it has moved on from the one already known. */
export const organisationSeenBy = async (tx: Queryable, known: Organisation): Promise<Organisation> =>
  (await readStreamHead(tx, ORGANISATION_STREAM)).version === known.version ? known : (await readState(tx, ORGANISATIONS, MAIN)).state;

/** The organisation as of now, or as of at most so many ms ago. */
export type WatchedOrganisation = (withinMs?: number) => Promise<LoadedOrganisation>;

/**
 * The organisation, read again when its stream has moved. Without `withinMs` the stream's version is looked at after the question
 * was asked, so that a revoked post stops working at once; those who ask meanwhile share one look, so it costs a busy process
 * little.
 */
export const watchedOrganisation = (pool: pg.Pool): WatchedOrganisation => {
  const port = organisationRecord(pool);
  let kept: { version: number; at: number; loaded: LoadedOrganisation } | null = null;
  let looking: Promise<LoadedOrganisation> | null = null;
  let next: Promise<LoadedOrganisation> | null = null;

  const look = async (): Promise<LoadedOrganisation> => {
    const at = Date.now();
    const { rows } = await pool.query<{ version: number }>('select version from duban.stream where id = $1', [ORGANISATION_STREAM]);
    const version = Number(rows[0]?.version ?? 0);
    const loaded = kept?.version === version ? kept.loaded : await loadOrganisation(port);
    kept = { version, at, loaded };
    return loaded;
  };
  const start = (): Promise<LoadedOrganisation> => {
    next = null;
    looking = look().finally(() => {
      looking = null;
    });
    return looking;
  };
  return async (withinMs = 0) => {
    if (withinMs > 0 && kept && Date.now() - kept.at < withinMs) return kept.loaded;
    if (!looking) return start();
    // A look under way may have begun before the revocation: whoever asks now waits for the next one.
    next ??= looking.then(start, start);
    return next;
  };
};

/** The organisation as it was known at an instant, with the names of then. */
export type PastOrganisation = (at: Instant) => Promise<LoadedOrganisation>;

/** Folds that are kept: people ask about few instants, and most of them lie after the last change. */
const MOST_KEPT = 32;

/** By how many of its events were there at the instant: what lies between two changes is the same organisation. */
export const pastOrganisation = (pool: pg.Pool, present: WatchedOrganisation): PastOrganisation => {
  const { snapshots } = organisationRecord(pool);
  const kept = new Map<number, LoadedOrganisation>();
  let read: { version: number; events: Recorded<OrganisationEvent>[] } = { version: -1, events: [] };
  return async (at) => {
    const now = await present();
    const { version } = now.organisation;
    if (read.version !== version) {
      kept.clear();
      read = { version, events: await readEvents(pool, ORGANISATIONS, MAIN) };
    }
    const { events } = read;
    const count = events.filter(({ meta }) => meta.occurredAt <= at).length;
    if (count === events.length) return now;
    const known = kept.get(count);
    if (known) return known;
    const loaded = withCards(foldOrganisation(events.slice(0, count)), await snapshots.all());
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(count, loaded);
    return loaded;
  };
};
