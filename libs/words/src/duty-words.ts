import type { BilingualText, DutyGroup, DutyKind, ListDutyKind } from '@duban/domain';
import { counted } from './formats.js';
import { OBLIGATION_LABELS } from './labels.js';
import { words } from './words.js';

/** What is owed. */
export const DUTY_LABELS: Record<DutyKind | ListDutyKind, BilingualText> = {
  ...OBLIGATION_LABELS,
  notice_answer: words('督办单答复', 'answer to the notice'),
  gathering: words('汇总报送', 'what the units have done, gathered'),
  registration_decision: words('立项审批', 'decision on the proposal'),
  registration_rework: words('立项退回补充', 'proposal come back'),
  list_approval: words('清单审批', 'approval of the list'),
  list_rework: words('清单退回补充', 'list come back'),
};

/** What is to be done. */
export const DUTY_GROUP_LABELS: Record<DutyGroup, BilingualText> = {
  receive: words('待签收', 'To sign for'),
  answer: words('待答复', 'To answer'),
  rework: words('退回补充', 'Returned'),
  plan: words('待报方案', 'Plans to submit'),
  report: words('待报进展', 'To report'),
  contribute: words('待配合', 'To contribute'),
  close: words('待办结', 'To complete'),
  review: words('待审核', 'To review'),
  decide: words('待批复', 'To decide'),
  release: words('待签发', 'To release'),
  approve: words('待审批', 'To approve'),
};

const days = (n: number): string => counted(n, 'working day');

/** How many working days are left, or have passed since. Without any, its day is today, or one of rest before the next working day. */
export const remainingText = (
  { workingDays, late, today }: { workingDays: number; late: boolean; today: boolean },
  kind?: DutyKind | ListDutyKind,
): BilingualText => {
  if (!late && workingDays === 0) return today ? words('今日内', 'today') : words('下个工作日前', 'before the next working day');
  if (!late) return words(`还有${workingDays}个工作日`, `${days(workingDays)} left`);
  const passed = Math.abs(workingDays);
  const zh = kind === 'receipt' ? '逾期未签收' : '逾期';
  return passed === 0 ? words(kind === 'receipt' ? zh : '已逾期', 'overdue') : words(`${zh}${passed}个工作日`, `${days(passed)} overdue`);
};
