import type { Instant, PersonId } from '@duban/domain';
import type { Queryable } from '@duban/platform';

/** What was last saved; null = nothing yet. */
export const readSettings = async (db: Queryable, personId: PersonId): Promise<unknown> => {
  const { rows } = await db.query<{ settings: unknown }>('select settings from duban.person_setting where person_id = $1', [personId]);
  return rows[0]?.settings ?? null;
};

/** The last one saved holds. */
export const saveSettings = async (db: Queryable, given: { personId: PersonId; settings: object; at: Instant }): Promise<void> => {
  await db.query(
    `insert into duban.person_setting (person_id, settings, changed_at) values ($1, $2::jsonb, $3)
     on conflict (person_id) do update set settings = excluded.settings, changed_at = excluded.changed_at`,
    [given.personId, JSON.stringify(given.settings), given.at],
  );
};
