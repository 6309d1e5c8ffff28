import { personOf } from '../api.spec-support.js';

/*
 * Words of the stories. They stand in golden files: a change here is a change of what was sent, and is found.
 */

export const YEAR_END = '2020-12-31T16:00:00.000Z';

export const SCAN = { sha256: 'a'.repeat(64), name: '签批件.pdf', mediaType: 'application/pdf', bytes: 20_480 };
export const PHOTO = { sha256: 'b'.repeat(64), name: '现场.jpg', mediaType: 'image/jpeg', bytes: 90_112 };

/** What happened on paper before it was entered. */
export const ON_PAPER = { at: '2020-02-16T17:30:00+08:00', basis: '据签批件补录', file: SCAN };

/** The dispatch that such papers come after. */
export const DISPATCHED_ON_PAPER = { at: '2020-02-16T09:00:00+08:00', basis: '据交办单补录' };

/** As little as a directive can be registered with. */
export const plainDirective = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  source: { kind: 'superior', title: '上级交办', date: '2020-02-17' },
  title: '核查企业用电保障',
  requirement: '逐户核查重点企业用电保障情况。',
  closureStandard: '报送核查报告，附企业名单。',
  issuingLeader: personOf('shuji'),
  leaderInCharge: personOf('leader.li'),
  contact: personOf('duban.officer'),
  ...more,
});

/** As little as a task can be ordered with. */
export const plainTask = (lead: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  shape: 'joint',
  leads: [lead],
  title: '核查用电保障',
  closureStandard: '报送核查报告。',
  ...more,
});

/** Orders with every part that an order may have, of each shape. */
export const wholeTasks = (): Record<string, unknown>[] => [
  plainTask('fagai', {
    assists: [
      { departmentId: 'caizheng', duty: '提供资金台账', contributionDue: '2020-02-25' },
      { departmentId: 'gongxin', duty: '提供企业名单' },
    ],
    kind: 'task',
    due: { at: '2020-03-06T18:00:00+08:00', origin: 'source', phrase: '3月6日前' },
    measures: [
      { id: 'm1', name: '核查企业', target: 20, unit: '家' },
      { id: 'm2', name: '联系帮扶', target: 2, unit: '家', perUnit: '每人', roster: [personOf('leader.li'), personOf('leader.wang')] },
    ],
    reportCycle: { every: 'week', day: 5 },
  }),
  { ...plainTask('gongan'), shape: 'split', leads: ['gongan', 'sifa'], due: { at: '2020-03-10' }, reportCycle: null },
  {
    ...plainTask(''),
    shape: 'parallel',
    leads: [],
    units: ['donghu', 'xishan'],
    collator: 'xishan',
    due: { at: '2020-03-12', origin: 'policy' },
  },
  plainTask('weijian', {
    kind: 'standing',
    standing: { reviewOn: '2020-06-30', endCondition: '疫情结束' },
    reportCycle: { every: 'month', day: 25 },
  }),
];

export const onTask = (directiveId: string, taskId = 't1', more: Record<string, string | number> = {}) => ({
  directiveId,
  taskId,
  ...more,
});
