import { OPEN, type OpenMatter } from '@duban/domain';
import type { Queryable } from '@duban/platform';

/** Nobody's lists go on with older ones. */
const MOST_MATTERS = 5_000;

/** Directives that are open, the latest first, as rows of a later list are held against them. */
export const openMatters = async (db: Queryable): Promise<OpenMatter[]> => {
  const { rows } = await db.query<Omit<OpenMatter, 'due'> & { due: Date | null }>(
    `select directive_id as "directiveId", number, title, requirement, leads, earliest_due as due
       from duban.directive_view where status = any($1) order by registered_at desc, directive_id limit $2`,
    [OPEN, MOST_MATTERS],
  );
  return rows.map((row) => ({ ...row, due: row.due?.toISOString() ?? null }));
};
