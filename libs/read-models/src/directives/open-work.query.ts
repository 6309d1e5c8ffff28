import type { TaskPart } from '@duban/contracts';
import type { DepartmentId, TaskStatus } from '@duban/domain';
import type { Queryable } from '@duban/platform';

/** A task that has not ended, in which a unit still has a part. */
export interface OpenWork {
  directiveId: string;
  directiveNumber: string | null;
  taskId: string;
  /** In the order lead, assist, blocker. */
  parts: TaskPart[];
  status: TaskStatus;
  /** null for standing work. */
  due: Date | null;
  received: boolean;
}

/**
 * What a unit has open, by date: what it leads, assists with, or is asked to clear the way for. The one place that says so; whoever ends a
 * unit, or lets another succeed it, asks here.
 */
export const readOpenWork = async (db: Queryable, departmentId: string): Promise<OpenWork[]> => {
  const { rows } = await db.query<OpenWork>(
    `select t.directive_id as "directiveId", d.number as "directiveNumber", t.task_id as "taskId",
            array_agg(p.part order by array_position(array['lead', 'assist', 'blocker'], p.part)) as parts,
            t.status, t.current_due as due, t.received_at is not null as received
       from duban.task_party p
       join duban.task_view t on t.directive_id = p.directive_id and t.task_id = p.task_id
       join duban.directive_view d on d.directive_id = t.directive_id
      where p.department_id = $1 and p.active and t.open
      group by t.directive_id, d.number, t.task_id
      order by t.sort_due, t.directive_id, t.task_id`,
    [departmentId],
  );
  return rows;
};

/** How many tasks each unit that has any has open, by the same measure. */
export const countOpenWork = async (db: Queryable): Promise<Map<DepartmentId, number>> => {
  const { rows } = await db.query<{ id: string; tasks: string }>(
    `select p.department_id as id, count(distinct (t.directive_id, t.task_id)) as tasks
       from duban.task_party p join duban.task_view t on t.directive_id = p.directive_id and t.task_id = p.task_id
      where p.active and t.open
      group by p.department_id`,
  );
  return new Map(rows.map(({ id, tasks }) => [id, Number(tasks)]));
};
