import { expect, test } from '@jest/globals';
import type { Party, AlertDuty, AlertEvent, AlertSubject } from '@duban/domain';
import { alertTexts } from './alert-text.js';
import type { Naming, Namings } from './names.js';

const named = (names: Record<string, string>): Naming => ({
  department: (id) => names[id] ?? id,
  person: (id) => id,
  task: (id) => id,
});
const NAMES: Namings = {
  zh: named({ gxj: '市工信局', wjw: '市卫健委' }),
  en: named({ gxj: 'Industry Bureau', wjw: 'Health Commission' }),
};

const GXJ: Party = { kind: 'department', departmentId: 'gxj' };
const WJW: Party = { kind: 'department', departmentId: 'wjw' };
const LATE_RECEIPT: AlertDuty = { kind: 'receipt', owner: WJW, due: '2020-02-18T10:00:00.000Z', late: true };
const COMPLETION: AlertDuty = { kind: 'complete', owner: GXJ, due: '2020-02-29T16:00:00.000Z', late: false };

const texts = (event: AlertEvent, more: Partial<AlertSubject> = {}, directiveNumber: string | null = '督〔2020〕3号') =>
  alertTexts(
    {
      directiveNumber,
      createdAt: '2020-02-17T01:00:00.000Z',
      subject: { event, title: '复工方案', lead: 'gxj', duty: null, asked: null, ...more },
    },
    NAMES,
  );

const step = { taskId: 't1', generation: 0, ruleId: 'r', step: 'r', superseded: [], to: [] };

test('an alert about a receipt names the department that owes it, and by when', () => {
  const event: AlertEvent = { type: 'AlertRaised', data: { ...step, obligationId: 't1/receipt/wjw' } };
  expect(texts(event, { duty: LATE_RECEIPT })).toEqual({
    zh: '督〔2020〕3号“复工方案”：逾期提醒：市卫健委应于2月18日（周二）18:00前签收，至今未签收',
    en: '督〔2020〕3号 “复工方案”: overdue: Health Commission was to acknowledge receipt by Tuesday 18 February, 18:00 and has not',
  });
});

test('a reminder before the limit says what is to be done, without reproach', () => {
  const event: AlertEvent = { type: 'ReminderRaised', data: { ...step, obligationId: 't1/complete' } };
  expect(texts(event, { duty: COMPLETION })).toEqual({
    zh: '督〔2020〕3号“复工方案”：提醒：市工信局应于2月29日（周六）前办结',
    en: '督〔2020〕3号 “复工方案”: reminder: Industry Bureau is to complete it by Saturday 29 February',
  });
});

test('a reminder counts the working days that are left, an alert afterwards says that it is late', () => {
  const about = { ...step, obligationId: 't1/complete', owner: GXJ, due: '2020-03-02T16:00:00.000Z' };
  expect(texts({ type: 'ReminderRaised', data: { ...about, workingDaysLeft: 3 } })).toEqual({
    zh: '督〔2020〕3号“复工方案”：提醒：距办结时限还有3个工作日（3月2日），请市工信局按时办结',
    en: '督〔2020〕3号 “复工方案”: reminder: 3 working days left (2 March) for Industry Bureau to complete it',
  });
  expect(texts({ type: 'AlertRaised', data: { ...about, workingDaysLeft: 1 } }).zh).toContain('：预警：距办结时限还有1个工作日（3月2日）');
  expect(texts({ type: 'AlertRaised', data: { ...about, missed: ['2020-W14'] } }).zh).toContain(
    '：逾期提醒：市工信局应于3月2日（周一）前办结，至今未办结；漏报第14周（3月30日至4月5日）进展',
  );
});

test('a signature says with which meaning, and to whom the closure goes up', () => {
  const signed = { taskId: 't1', n: 1, level: 0, role: 'supervision_officer' as const, meaning: 'review' as const, passedUp: [], to: [] };
  const up = { ...signed, opinion: '属实。', nextLevel: 1, next: { role: 'office_head' as const, meaning: 'approval' as const } };
  expect(texts({ type: 'ClosureSigned', data: up }).zh).toBe(
    '督〔2020〕3号“复工方案”：督办专员审核市工信局的办结申请：属实，报督查室主任审批',
  );
  const last = { ...signed, role: 'leader_in_charge' as const, meaning: 'responsibility' as const, opinion: '同意办结', nextLevel: null };
  expect(texts({ type: 'ClosureSigned', data: last }, { by: '王雅琴' }).zh).toContain('：分管领导王雅琴签批市工信局的办结申请：同意办结');
});

test('a date of another year than the one in which it is told has its year', () => {
  const data = { taskId: 't1', n: 1, due: '2021-01-31T16:00:00.000Z', previousDue: null, level: null, reason: '', to: [] };
  expect(texts({ type: 'ExtensionGranted', data }).zh).toContain('应于2021年1月31日（周日）前办结');
});

const DISPATCH: Extract<AlertEvent, { type: 'TaskDispatched' }>['data'] = {
  taskId: 't1',
  cycle: 1,
  shape: 'joint',
  kind: 'task',
  title: '复工方案',
  closureStandard: '',
  lead: 'gxj',
  assists: [{ departmentId: 'wjw', duty: '防疫指引', contributionDue: '2020-02-22T16:00:00.000Z' }],
  due: { at: '2020-02-29T16:00:00.000Z', origin: 'source', phrase: '2月底前' },
  measures: [],
  reportCycle: null,
  standing: null,
  predecessor: null,
  obligations: [],
  to: [],
};
const PAST: typeof DISPATCH = {
  ...DISPATCH,
  assists: [{ departmentId: 'wjw', duty: '防疫指引', contributionDue: '2020-02-12T16:00:00.000Z' }],
  due: { at: '2020-02-10T16:00:00.000Z', origin: 'source' },
};

test('a dispatch names every department, its share and the limits, and the title once', () => {
  const event: AlertEvent = {
    type: 'TaskDispatched',
    data: DISPATCH,
  };
  expect(texts(event, { duty: { ...LATE_RECEIPT, owner: GXJ, late: false } })).toEqual({
    zh:
      '督〔2020〕3号“复工方案”：交办：市工信局牵头，应于2月29日（周六）前办结（会议明确：2月底前）；' +
      '市卫健委配合（防疫指引，2月22日前）；各单位应于2月18日（周二）18:00前签收',
    en:
      '督〔2020〕3号 “复工方案”: dispatched: Industry Bureau leads, to be completed by Saturday 29 February (set by the source: 2月底前); ' +
      'Health Commission assists (防疫指引 by 22 February); each is to acknowledge receipt by Tuesday 18 February, 18:00',
  });
});

test('a dispatch says beside each date that had passed already that it had', () => {
  const { zh, en } = texts({ type: 'TaskDispatched', data: PAST });
  expect(zh).toContain('应于2月10日（周一）前办结（会议明确）（登记时已过期）；市卫健委配合（防疫指引，2月12日前（登记时已过期））');
  expect(en).toContain('by Monday 10 February (set by the source) (already past when registered); Health Commission assists');
});

test('a notice that the clock wrote is told once, in the language of its reader', () => {
  const text = '蓝色督办单(提醒):“复工方案”应于2020-02-18前签收,至今未完成。\nBlue notice (reminder): "复工方案": receipt was due.';
  const event: AlertEvent = {
    type: 'NoticeIssued',
    data: {
      taskId: 't1',
      noticeId: 'n',
      number: { series: 'notice', year: 2020, seq: 7 },
      colour: 'blue',
      text,
      answerDue: '2020-02-20T16:00:00.000Z',
      to: [],
    },
  };
  expect(texts(event, { duty: LATE_RECEIPT })).toEqual({
    zh: '督〔2020〕3号“复工方案”：蓝色督办单（提醒）督单〔2020〕7号：市卫健委应于2月18日（周二）18:00前签收，至今未签收，请于2月20日（周四）前答复',
    en: '督〔2020〕3号 “复工方案”: blue notice (reminder) 督单〔2020〕7号: Health Commission was to acknowledge receipt by Tuesday 18 February, 18:00 and has not; answer by Thursday 20 February',
  });
});

test('a notice that an officer wrote is told in their words', () => {
  const data = { taskId: 't1', noticeId: 'n', number: null, colour: 'orange' as const, answerDue: '2020-02-20T16:00:00.000Z', to: [] };
  const told = texts({ type: 'NoticeIssued', data: { ...data, text: '请局长到会说明。' } }, { duty: LATE_RECEIPT });
  expect([told.zh.endsWith('前答复：请局长到会说明。'), told.en.endsWith(': 请局长到会说明。')]).toEqual([true, true]);
});

test('whoever has to sign a notice is told who they are and by when', () => {
  const event: AlertEvent = {
    type: 'NoticeOwed',
    data: { ...step, obligationId: 't1/complete', noticeId: 'n', colour: 'orange', release: 'officer' },
  };
  const asked: AlertDuty = {
    kind: 'notice_release',
    owner: { kind: 'role', role: 'supervision_officer' },
    due: '2020-03-09T16:00:00.000Z',
    late: false,
  };
  expect(texts(event, { duty: { ...COMPLETION, late: true }, asked }).zh).toBe(
    '督〔2020〕3号“复工方案”：市工信局应于2月29日（周六）前办结，至今未办结，应发橙色督办单（警告）；督办专员应于3月9日（周一）前签发督办单',
  );
});

test('a request says whose turn it is', () => {
  const event: AlertEvent = {
    type: 'ExtensionRequested',
    data: { taskId: 't1', n: 1, cause: '物流未通', progress: '', proposedDue: '2020-03-10T16:00:00.000Z', timely: true, to: [] },
  };
  const asked: AlertDuty = {
    kind: 'extension_decision',
    owner: { kind: 'role', role: 'office_head' },
    due: '2020-02-28T16:00:00.000Z',
    late: false,
  };
  expect(texts(event, { asked }).zh).toBe(
    '督〔2020〕3号“复工方案”：市工信局申请延期至3月10日（周二）：物流未通；督查室主任应于2月28日（周五）前批复申请',
  );
});

test('an empty reason leaves no colon, and a directive without a number starts with the title', () => {
  const event: AlertEvent = {
    type: 'ExtensionGranted',
    data: { taskId: 't1', n: 1, due: '2020-03-10T16:00:00.000Z', previousDue: null, level: null, reason: ' ', to: [] },
  };
  expect(texts(event, {}, null)).toEqual({
    zh: '“复工方案”：同意延期，市工信局应于3月10日（周二）前办结',
    en: '“复工方案”: extension granted, Industry Bureau is to complete it by Tuesday 10 March',
  });
});
