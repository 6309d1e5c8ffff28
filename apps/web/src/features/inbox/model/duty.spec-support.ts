import type { Duty } from '../../../shared/api/home.js';

/** A duty of a department that leads; what a case is about is said beside it. */
export const duty = (more: Partial<Duty> = {}): Duty => ({
  ...{ id: 'd1/t1/receipt', group: 'receive', kind: 'receipt', label: { zh: '签收', en: 'receipt' } },
  ...{ directiveId: 'd1', directiveNumber: '督〔2020〕1号', directiveTitle: '事项', meetingId: null },
  ...{ taskId: 't1', taskTitle: '任务', obligationId: 't1/receipt', lead: 'fagai', assists: ['renshe'], collator: null },
  ...{ leaderInCharge: null, contact: null, owner: { kind: 'department', departmentId: 'fagai' } },
  ...{ openedAt: '2020-02-17T01:00:00.000Z', due: '2020-02-24T16:00:00.000Z', dueDay: null, remaining: null, provisional: null },
  ...{ status: 'open', heldFor: null, subject: null, returned: false, asked: null, overdue: null, light: 'green' },
  ...{ grade: 'routine', urgency: 'normal', text: { zh: '', en: '' }, act: null, version: 1 },
  ...more,
});

export const receipt = (taskId: string, actingFor?: string): Duty =>
  duty({
    id: `d1/${taskId}/receipt`,
    taskId,
    act: {
      ...{ act: 'ReceiveTask', name: { zh: '签收', en: 'Sign' }, method: 'post', path: `/directives/d1/tasks/${taskId}/receipt` },
      body: actingFor === undefined ? {} : { actingFor: { departmentId: actingFor } },
    },
  });
