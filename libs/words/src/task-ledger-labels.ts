import { words } from './words.js';

/** Heads of the columns of a 督查督办台账, in the order in which offices keep them. */
export const TASK_LEDGER_HEADS = {
  n: words('序号', 'No.'),
  number: words('督办编号', 'Number'),
  directive: words('督办事项', 'Directive'),
  task: words('任务', 'Task'),
  lead: words('牵头单位', 'Lead'),
  assists: words('配合单位', 'Assisting'),
  leader: words('分管领导', 'Leader in charge'),
  grade: words('督办等级', 'Grade'),
  urgency: words('紧急程度', 'Urgency'),
  standard: words('办结标准', 'Closure standard'),
  baseline: words('原定时限', 'First due'),
  due: words('现定时限', 'Due'),
  status: words('状态', 'Status'),
  percent: words('完成比例', 'Done'),
  passed: words('时间进度', 'Time passed'),
  light: words('亮灯', 'Light'),
  late: words('逾期', 'Overdue'),
  notes: words('备注', 'Notes'),
} as const;
export type TaskLedgerColumn = keyof typeof TASK_LEDGER_HEADS;

/** What stands under 备注. */
export const TASK_LEDGER_NOTES = {
  blocked: words('受阻待协调', 'Blocked'),
  extensionPending: words('延期待批', 'Extension awaits decision'),
  suspended: words('暂缓', 'Suspended'),
  behindSchedule: words('进度滞后', 'Behind schedule'),
  reportLate: words('进展逾期未报', 'Report overdue'),
  specialWatch: words('挂牌督办', 'Special watch'),
} as const;

/** What the file and its sheet are called. */
export const TASK_LEDGER_TITLE = words('督查督办台账', 'Directive ledger');
