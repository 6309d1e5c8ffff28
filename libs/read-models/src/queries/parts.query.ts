import type { Queryable } from '@duban/contracts';

/** Who has a part in a task, or in any task of a directive; the same as a fold of its events would say. */
export interface PartsOf {
  leads: string[];
  assists: string[];
  /** Departments that a block waits for, or once waited for. */
  asked: string[];
  leaderInCharge: string;
}

type PartRow = { leader: string; department: string | null; part: string | null };

/**
 * One look, by primary keys, at who has a part: in one task, or in the whole directive when none is named.
 * null = no such directive; no lead = no such task.
 */
export const readParts = async (db: Queryable, directiveId: string, taskId?: string): Promise<PartsOf | null> => {
  const { rows } = await db.query<PartRow>(
    `select d.leader_in_charge as leader, p.department_id as department, p.part
       from duban.directive_view d
       left join duban.task_party p on p.directive_id = d.directive_id and ($2::text is null or p.task_id = $2)
      where d.directive_id = $1`,
    [directiveId, taskId ?? null],
  );
  const [first] = rows;
  if (!first) return null;
  const of = (part: string): string[] => [...new Set(rows.flatMap((row) => (row.part === part && row.department ? [row.department] : [])))];
  return { leads: of('lead'), assists: of('assist'), asked: of('blocker'), leaderInCharge: first.leader };
};
