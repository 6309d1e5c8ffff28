import { appendToStream, readStream, VersionConflict, withTransaction } from '@duban/event-store';
import { SYSTEM_ACTOR, type EventMeta } from '@duban/domain';
import type pg from 'pg';
import { ORGANISATION_STREAM, type OrganisationEvent } from './organisation.events.js';
import { loadOrganisation, type LoadedOrganisation, type OrganisationPort } from './organisation.store.js';
import { personSnapshotTable } from './person-snapshot.table.js';

/** The organisation in the record: one stream, written by compare-and-set, with the cards of persons beside it. */
export const organisationRecord = (pool: pg.Pool): OrganisationPort => ({
  stream: {
    read: async () => (await readStream(pool, ORGANISATION_STREAM)).map(({ type, data }) => ({ type, data }) as OrganisationEvent),
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

/**
 * The organisation, read again when its stream has moved: one look at the stream's version per call and at most every `freshMs`
 * (ms), so that a revoked post stops working at once and a busy process does not read the whole stream each time.
 */
export const watchedOrganisation = (pool: pg.Pool, freshMs = 250): (() => Promise<LoadedOrganisation>) => {
  const port = organisationRecord(pool);
  let kept: { version: number; at: number; loaded: Promise<LoadedOrganisation> } | null = null;
  return async () => {
    if (kept && Date.now() - kept.at < freshMs) return kept.loaded;
    const { rows } = await pool.query<{ version: number }>('select version from duban.stream where id = $1', [ORGANISATION_STREAM]);
    const version = Number(rows[0]?.version ?? 0);
    if (kept?.version === version) kept.at = Date.now();
    else {
      const loaded = loadOrganisation(port);
      kept = { version, at: Date.now(), loaded };
      loaded.catch(() => {
        kept = null;
      });
    }
    return kept.loaded;
  };
};
