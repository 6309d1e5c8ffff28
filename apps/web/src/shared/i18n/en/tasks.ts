export const tasks = {
  trouble: {
    overdue: 'overdue',
    blocked: 'blocked',
    behindSchedule: 'behind schedule',
    reportLate: 'report late',
    extensionPending: 'extension asked',
  },
  late: '{what}: {late}',
  noDate: 'no date',
};
