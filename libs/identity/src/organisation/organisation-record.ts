import { appendToStream, readStream, readStreamHead, VersionConflict, withTransaction } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import { SYSTEM_ACTOR, type EventMeta } from '@duban/domain';
import type pg from 'pg';
import { ORGANISATION_STREAM, type OrganisationEvent } from './organisation.events.js';
import { foldOrganisation } from './organisation.fold.js';
import type { Organisation } from './organisation.model.js';
import { loadOrganisation, type LoadedOrganisation, type OrganisationPort } from './organisation.store.js';
import { personSnapshotTable } from './person-snapshot.table.js';

/** The organisation in the record: one stream, written by compare-and-set, with the cards of persons beside it. */
export const organisationRecord = (pool: pg.Pool): OrganisationPort => ({
  stream: {
    read: () => eventsIn(pool),
    append: async (events, expectedVersion, occurredAt) => {
      const meta: EventMeta = {
        occurredAt,
        actor: SYSTEM_ACTOR,
        accountable: { kind: 'role', role: 'administrator' },
        authority: { kind: 'system' },
        causationId: `organisation/${expectedVersion}`,
        correlationId: `organisation/${expectedVersion}`,
        policyVersion: '',
        calendarVersion: '',
      };
      try {
        await withTransaction(pool, (tx) =>
          appendToStream(tx, {
            streamId: ORGANISATION_STREAM,
            category: 'organisation',
            expectedVersion,
            events: events.map(({ type, data }) => ({ type, schemaVersion: 1, data, meta })),
            nextDue: null,
            closed: false,
          }),
        );
        return true;
      } catch (error) {
        if (error instanceof VersionConflict) return false;
        throw error;
      }
    },
  },
  snapshots: personSnapshotTable(pool),
});

const eventsIn = async (db: Queryable): Promise<OrganisationEvent[]> =>
  (await readStream(db, ORGANISATION_STREAM)).map(({ type, data }) => ({ type, data }) as OrganisationEvent);

/** The organisation as a transaction sees it; read only when it has moved on from the one already known. */
export const organisationSeenBy = async (tx: Queryable, known: Organisation): Promise<Organisation> =>
  (await readStreamHead(tx, ORGANISATION_STREAM)).version === known.version ? known : foldOrganisation(await eventsIn(tx));

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
