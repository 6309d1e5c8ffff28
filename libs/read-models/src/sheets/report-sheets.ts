import type { ReportSheetEntry } from '@duban/contracts';
import type { Instant } from '@duban/domain';
import type { Queryable } from '@duban/platform';

/** A report that a unit owes for a period. */
export interface OwedReport {
  directiveId: string;
  directiveNumber: string | null;
  directiveTitle: string;
  taskId: string;
  taskTitle: string;
  due: Date;
}

/** Reports of a period that a unit owes still, by when. */
export const owedReports = async (db: Queryable, departmentId: string, period: string): Promise<OwedReport[]> => {
  const { rows } = await db.query<OwedReport>(
    `select o.directive_id as "directiveId", d.number as "directiveNumber", d.title as "directiveTitle", o.task_id as "taskId",
            t.title as "taskTitle", o.due
       from duban.duty o
       join duban.directive_view d on d.directive_id = o.directive_id
       join duban.task_view t on t.directive_id = o.directive_id and t.task_id = o.task_id
      where o.owner_department = $1 and o.kind = 'report' and o.subject = $2
      order by o.due, d.registered_at, o.directive_id, o.task_id`,
    [departmentId, period],
  );
  return rows;
};

/** A unit's period of which reports are owed still. */
export interface OwedSheet {
  departmentId: string;
  period: string;
  due: Date;
  rows: number;
  late: number;
  savedBy: string | null;
  savedAt: Date | null;
}

/** By when the first row of each is due. */
export const owedSheets = async (db: Queryable, now: Instant): Promise<OwedSheet[]> => {
  const { rows } = await db.query<OwedSheet>(
    `select o.owner_department as "departmentId", o.subject as period, min(o.due) as due, count(*)::int as rows,
            (count(*) filter (where o.due < $1))::int as late, s.saved_by as "savedBy", s.saved_at as "savedAt"
       from duban.duty o
       left join duban.report_sheet s on s.department_id = o.owner_department and s.period = o.subject
      where o.kind = 'report' and o.owner_department is not null and o.subject is not null
      group by o.owner_department, o.subject, s.saved_by, s.saved_at
      order by min(o.due), o.owner_department, o.subject`,
    [now],
  );
  return rows;
};

export interface SavedSheet {
  entries: ReportSheetEntry[];
  savedBy: string;
  savedAt: Date;
}

export const readSheet = async (db: Queryable, departmentId: string, period: string): Promise<SavedSheet | null> => {
  const { rows } = await db.query<SavedSheet>(
    'select entries, saved_by as "savedBy", saved_at as "savedAt" from duban.report_sheet where department_id = $1 and period = $2',
    [departmentId, period],
  );
  return rows[0] ?? null;
};

/** The last one saved holds, the same again changes nothing, and an empty sheet is none. */
export const saveSheet = async (
  db: Queryable,
  sheet: { departmentId: string; period: string; entries: readonly ReportSheetEntry[]; by: string; at: Instant },
): Promise<void> => {
  const { departmentId, period, entries, by, at } = sheet;
  if (entries.length === 0) {
    await db.query('delete from duban.report_sheet where department_id = $1 and period = $2', [departmentId, period]);
    return;
  }
  await db.query(
    `insert into duban.report_sheet (department_id, period, entries, saved_by, saved_at) values ($1, $2, $3::jsonb, $4, $5)
     on conflict (department_id, period) do update
       set entries = excluded.entries, saved_by = excluded.saved_by, saved_at = excluded.saved_at
       where report_sheet.entries <> excluded.entries`,
    [departmentId, period, JSON.stringify(entries), by, at],
  );
};
