import type { Queryable } from '@duban/contracts';
import { ORGANISATION_STREAM } from './organisation.events.js';
import type { OrganisationEvent } from './organisation.events.js';
import { foldOrganisation } from './organisation.fold.js';
import { withCards } from './organisation.store.js';
import type { LoadedOrganisation } from './organisation.store.js';
import { personSnapshotTable } from './person-snapshot.table.js';

/** The stream's events in order of version. Reading only: appending is the event store's. */
export const readOrganisationEvents = async (db: Queryable): Promise<OrganisationEvent[]> => {
  const { rows } = await db.query<OrganisationEvent>('select type, data from duban.event where stream_id = $1 order by version', [
    ORGANISATION_STREAM,
  ]);
  return rows;
};

const loadFrom = async (db: Queryable): Promise<LoadedOrganisation> =>
  withCards(foldOrganisation(await readOrganisationEvents(db)), await personSnapshotTable(db).all());

const versionIn = async (db: Queryable): Promise<number> => {
  const { rows } = await db.query<{ version: number }>('select version from duban.stream where id = $1', [ORGANISATION_STREAM]);
  return rows[0]?.version ?? 0;
};

/**
 * The organisation as of now: asks the database for its version at most every `maxAgeMs` (real time), reads it again only when
 * that has moved. A revoked post or delegation works on for at most that long.
 */
export const watchedOrganisation = (db: Queryable, maxAgeMs = 1000): (() => Promise<LoadedOrganisation>) => {
  let held: LoadedOrganisation | null = null;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let checking: Promise<LoadedOrganisation> | null = null;
  const check = async (): Promise<LoadedOrganisation> => {
    const startedAt = performance.now();
    const current = held && held.organisation.version === (await versionIn(db)) ? held : await loadFrom(db);
    held = current;
    checkedAt = startedAt;
    return current;
  };
  return () => {
    if (held && performance.now() - checkedAt < maxAgeMs) return Promise.resolve(held);
    checking ??= check().finally(() => {
      checking = null;
    });
    return checking;
  };
};
