import type { Instant, PersonId } from '@duban/domain';
import type { Queryable } from '@duban/platform';

export interface Workbench {
  version: number;
  drafts: Record<string, unknown>;
  savedAt: Date;
}

interface Desk {
  meetingId: string;
  personId: PersonId;
}

export const readWorkbench = async (db: Queryable, { meetingId, personId }: Desk): Promise<Workbench | null> => {
  const { rows } = await db.query<Workbench>(
    'select version, drafts, saved_at as "savedAt" from duban.workbench where meeting_id = $1 and person_id = $2',
    [meetingId, personId],
  );
  return rows[0] ?? null;
};

/**
 * The last one saved holds, unless it was meant for another version than stands there: then nothing is saved and the answer is false.
 * The same once more, as after a lost answer, changes nothing.
 * An empty one stays as its version alone, so that an older page does not bring back what was sent meanwhile.
 */
export const saveWorkbench = async (
  db: Queryable,
  { meetingId, personId, drafts, at, expected }: Desk & { drafts: Record<string, unknown>; at: Instant; expected: number | null },
): Promise<boolean> => {
  const { rowCount } = await db.query(
    `insert into duban.workbench (meeting_id, person_id, version, drafts, saved_at)
     select $1, $2, 1, $3::jsonb, $4 where $5::int is null or $5::int = 0
         or exists (select from duban.workbench where meeting_id = $1 and person_id = $2)
     on conflict (meeting_id, person_id) do update
       set drafts = excluded.drafts,
           saved_at = case when workbench.drafts = excluded.drafts then workbench.saved_at else excluded.saved_at end,
           version = case when workbench.drafts = excluded.drafts then workbench.version else workbench.version + 1 end
       where $5::int is null or workbench.version = $5::int or workbench.drafts = excluded.drafts`,
    [meetingId, personId, JSON.stringify(drafts), at, expected],
  );
  return rowCount === 1;
};
