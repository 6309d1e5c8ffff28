import type { StatisticsView } from '@duban/contracts';
import type { DirectiveStatus, Instant } from '@duban/domain';
import type { RowSource } from '../lists/row-source.js';
import { DirectiveViewEntity } from './directive-view.entity.js';
import { TaskViewEntity } from './task-view.entity.js';
import { countTasks } from './tasks.query.js';
import { narrowToVisible, type Visibility } from './visibility.js';

type DepartmentRow = Record<'lead' | 'total' | 'open' | 'completed' | 'overdue' | 'late_on_baseline' | 'extended', string>;

/** 统计: every number is the length of a list that the same rows give. A reassigned task counts for neither department's work, a carried one where it goes on. */
export const statistics = async (source: RowSource, given: { now: Instant; visibility: Visibility }): Promise<StatisticsView> => {
  const now = 'CAST(:now AS timestamptz)';
  const directives = source.getRepository(DirectiveViewEntity).createQueryBuilder('d');
  narrowToVisible(directives, given.visibility);
  const byStatus = await directives
    .select('d.status', 'status')
    .addSelect('COUNT(*)', 'count')
    .groupBy('d.status')
    .orderBy('d.status')
    .getRawMany<{ status: DirectiveStatus; count: string }>();
  const leads = source
    .getRepository(TaskViewEntity)
    .createQueryBuilder('t')
    .innerJoin(DirectiveViewEntity, 'd', 'd.directive_id = t.directive_id');
  narrowToVisible(leads, given.visibility);
  const departments = await leads
    .andWhere("t.status NOT IN ('REASSIGNED', 'CARRIED')")
    .select('t.lead', 'lead')
    .addSelect('COUNT(*)', 'total')
    .addSelect('COUNT(*) FILTER (WHERE t.open)', 'open')
    .addSelect("COUNT(*) FILTER (WHERE t.status = 'COMPLETED')", 'completed')
    .addSelect(`COUNT(*) FILTER (WHERE t.red_at <= ${now})`, 'overdue')
    .addSelect(`COUNT(*) FILTER (WHERE t.baseline_red_at <= ${now})`, 'late_on_baseline')
    .addSelect('COUNT(*) FILTER (WHERE t.extended_times > 0)', 'extended')
    .setParameter('now', given.now)
    .groupBy('t.lead')
    .orderBy('t.lead')
    .getRawMany<DepartmentRow>();
  const { groups: _none, ...tasks } = await countTasks(source, given);
  return {
    asOf: given.now,
    directives: {
      total: byStatus.reduce((sum, row) => sum + Number(row.count), 0),
      byStatus: Object.fromEntries(byStatus.map((row) => [row.status, Number(row.count)])),
    },
    tasks,
    departments: departments.map((row) => ({
      departmentId: row.lead,
      total: Number(row.total),
      open: Number(row.open),
      completed: Number(row.completed),
      overdue: Number(row.overdue),
      lateOnBaseline: Number(row.late_on_baseline),
      extended: Number(row.extended),
    })),
  };
};
