import type { PersonSnapshot } from '@duban/domain';
import type { Queryable } from '@duban/platform';
import type { PersonSnapshots } from './organisation.store.js';

/** The snapshots in `duban.person_snapshot`, by a pg pool or client. */
export const personSnapshotTable = (db: Queryable): PersonSnapshots => ({
  put: async (snapshots) => {
    await db.query(
      `insert into duban.person_snapshot (hash, person_id, kind, salt, data)
       select hash, person_id, kind, salt, data
         from jsonb_to_recordset($1::jsonb) as given (hash text, person_id text, kind text, salt text, data jsonb)
       on conflict (hash) do nothing`,
      [JSON.stringify(snapshots.map(({ personId, ...rest }) => ({ ...rest, person_id: personId })))],
    );
  },
  all: async () => {
    const { rows } = await db.query<PersonSnapshot>(
      'select hash, person_id as "personId", kind, salt, data from duban.person_snapshot order by hash',
    );
    return rows;
  },
  erase: async (personId) => {
    const { rowCount } = await db.query(
      'update duban.person_snapshot set salt = null, data = null where person_id = $1 and data is not null',
      [personId],
    );
    return rowCount ?? 0;
  },
});
