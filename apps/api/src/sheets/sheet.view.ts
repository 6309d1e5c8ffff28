import type { ReportSheetEntry, ReportSheetView } from '@duban/contracts';
import { isBehindSchedule, type Instant, type Task } from '@duban/domain';
import type { OwedReport } from '@duban/read-models';

interface Known {
  task: Task | undefined;
  departmentId: string;
  now: Instant;
  entry: ReportSheetEntry | null;
}

/** A report that is owed, prefilled with what is known of its task. */
export const rowView = ({ due, ...owed }: OwedReport, { task, departmentId, now, entry }: Known): ReportSheetView['rows'][number] => {
  const last = task?.reports.findLast((report) => report.departmentId === departmentId);
  return {
    ...owed,
    due: due.toISOString(),
    late: due.toISOString() < now,
    behind: task !== undefined && isBehindSchedule(task, now),
    measures: (task?.measures ?? []).map(({ id, name, target, unit }) => ({ id, name, target, unit, last: last?.measures[id] ?? null })),
    last: last
      ? {
          at: last.at,
          done: last.done,
          gap: last.gap ?? null,
          next: last.next ?? null,
          percent: last.percent,
          measures: last.measures,
        }
      : null,
    entry,
  };
};
