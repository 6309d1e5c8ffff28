import type { Queryable } from '@duban/platform';

/** Who has a part in a task, or in any task of a directive; the same as a fold of its events would say. */
export interface PartsOf {
  leads: string[];
  assists: string[];
  /** Departments that a block waits for, or once waited for. */
  asked: string[];
  leaderInCharge: string;
  issuingLeader: string;
}

type PartRow = { leader: string; issuer: string; department: string | null; part: string | null };

const partsOf = ({ leader, issuer }: Pick<PartRow, 'leader' | 'issuer'>, rows: readonly PartRow[]): PartsOf => {
  const of = (part: string): string[] => [...new Set(rows.flatMap((row) => (row.part === part && row.department ? [row.department] : [])))];
  return { leads: of('lead'), assists: of('assist'), asked: of('blocker'), leaderInCharge: leader, issuingLeader: issuer };
};

/** One look, by primary keys, at who has a part in a whole directive; null = no such directive. */
export const readParts = async (db: Queryable, directiveId: string): Promise<PartsOf | null> => {
  const { rows } = await db.query<PartRow>(
    `select d.leader_in_charge as leader, d.issuing_leader as issuer, p.department_id as department, p.part
       from duban.directive_view d
       left join duban.task_party p on p.directive_id = d.directive_id
      where d.directive_id = $1`,
    [directiveId],
  );
  const [first] = rows;
  if (!first) return null;
  return partsOf(first, rows);
};

type EachRow = PartRow & { directiveId: string; taskId: string };

const grouped = <R extends PartRow>(rows: readonly R[], keyOf: (row: R) => string): Map<string, PartsOf> => {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return new Map([...groups].map(([key, group]) => [key, partsOf(group[0] ?? { leader: '', issuer: '' }, group)]));
};

/** Name of a task among those of many directives. */
export const taskKey = ({ directiveId, taskId }: { directiveId: string; taskId: string }): string => `${directiveId}/${taskId}`;

/**
 * Who has a part in each of many tasks, in one look, by `taskKey`; absent = no such directive, no lead = no such task. By primary keys
 * whatever the planner thinks of the tables (`offset 0`): it takes every list for a hundred long, and reads a table of thousands whole
 * for it.
 */
export const readPartsOfTasks = async (
  db: Queryable,
  tasks: readonly { directiveId: string; taskId: string }[],
): Promise<Map<string, PartsOf>> => {
  const { rows } = await db.query<EachRow>(
    `select t.directive_id as "directiveId", t.task_id as "taskId", d.leader_in_charge as leader, d.issuing_leader as issuer, p.department_id as department, p.part
       from unnest($1::text[], $2::text[]) as t(directive_id, task_id)
       cross join lateral (select leader_in_charge, issuing_leader from duban.directive_view where directive_id = t.directive_id offset 0) d
       left join lateral (select department_id, part from duban.task_party
                           where directive_id = t.directive_id and task_id = t.task_id offset 0) p on true`,
    [tasks.map(({ directiveId }) => directiveId), tasks.map(({ taskId }) => taskId)],
  );
  return grouped(rows, taskKey);
};

/** `readParts` of many whole directives in one look, by id; absent = no such directive. */
export const readPartsOfDirectives = async (db: Queryable, ids: readonly string[]): Promise<Map<string, PartsOf>> => {
  const { rows } = await db.query<Omit<EachRow, 'taskId'>>(
    `select distinct d.directive_id as "directiveId", d.leader_in_charge as leader, d.issuing_leader as issuer, p.department_id as department, p.part
       from duban.directive_view d left join duban.task_party p on p.directive_id = d.directive_id
      where d.directive_id = any($1::text[])`,
    [ids],
  );
  return grouped(rows, ({ directiveId }) => directiveId);
};
