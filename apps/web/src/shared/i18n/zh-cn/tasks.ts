export const tasks = {
  trouble: {
    overdue: '已超期',
    blocked: '受阻待协调',
    behindSchedule: '滞后于序时进度',
    reportLate: '迟报进展',
    extensionPending: '延期待批复',
  },
  late: '{what}{late}',
  pace: { done: '完成 {percent}%，时间过去 {passed}%', none: '尚未报完成比例，时间过去 {passed}%' },
  noDate: '不设时限',
};
