export const tasks = {
  trouble: {
    overdue: 'overdue',
    blocked: 'blocked',
    behindSchedule: 'behind schedule',
    reportLate: 'report late',
    extensionPending: 'extension asked',
  },
  late: '{what}: {late}',
  pace: { done: '{percent}% done, {passed}% of the time passed', none: 'nothing reported in per cent, {passed}% of the time passed' },
  noDate: 'no date',
};
