import { expect, test } from '@jest/globals';
import type { Directive, EventMeta } from '@duban/domain';
import { timelineTexts } from './timeline-text.js';
import { namingTasks, type Naming } from './names.js';

const NAMES: Naming = { department: (id) => (id === 'wjw' ? '市卫健委' : id), person: (id) => id, task: (id) => id };

test('a reason that nobody wrote leaves no colon behind', () => {
  expect(timelineTexts({ type: 'DirectiveApproved', data: { waived: true, reason: '' } })).toEqual({
    zh: '会议清单已批准，免立项审批',
    en: 'Approval waived, the list was approved',
  });
  expect(timelineTexts({ type: 'DirectiveApproved', data: { waived: false, reason: '同意' } })).toEqual({
    zh: '准予立项：同意',
    en: 'Approved: 同意',
  });
});

test('a notice of two languages is read in one', () => {
  const text = '蓝色督办单(提醒):「方案」至今未完成。\nBlue notice (reminder): "方案" is outstanding.';
  const data = {
    taskId: 't1',
    noticeId: 'n',
    number: null,
    colour: 'blue' as const,
    text,
    answerDue: '2020-02-20T16:00:00.000Z',
    to: [],
  };
  expect(timelineTexts({ type: 'NoticeIssued', data })).toEqual({
    zh: '对t1签发蓝色督办单（提醒），限2020年2月20日24:00前答复：蓝色督办单(提醒):「方案」至今未完成。',
    en: 'blue notice (reminder) issued for t1, answer by 2020-02-20 24:00: Blue notice (reminder): "方案" is outstanding.',
  });
  expect(timelineTexts({ type: 'NoticeIssued', data: { ...data, text: '请抓紧。\n联系人：老王' } }).zh).toContain('请抓紧。\n联系人：老王');
});

test("an assisting department's own receipt is told as theirs", () => {
  const data = { taskId: 't1', obligationId: 't1/receipt/wjw', generation: 0, ruleId: 'r', step: 'r', superseded: [], to: [] };
  expect(timelineTexts({ type: 'AlertRaised', data }, NAMES).zh).toBe('预警：t1的签收（市卫健委）未按时限完成');
});

test('a task is told by its title and lead, never by its number inside the directive', () => {
  const long = '对全市重点企业用电保障情况逐户核查并按周报送进展情况表';
  const tasks = { t1: { title: '核查用电', lead: 'wjw' }, t2: { title: long, lead: 'wjw' } } as unknown as Directive['tasks'];
  const ended = { obligationId: 't1/complete', status: 'met' as const };
  expect(timelineTexts({ type: 'ObligationEnded', data: ended }, namingTasks(NAMES, 'zh', tasks)).zh).toContain(
    '「核查用电」（市卫健委牵头）',
  );
  const recalled = { taskId: 't2', reason: '', to: [] };
  expect(timelineTexts({ type: 'TaskRecalled', data: recalled }, namingTasks(NAMES, 'zh', tasks)).zh).toBe(
    `撤回「${long.slice(0, 24)}…」（市卫健委牵头）`,
  );
  expect(timelineTexts({ type: 'TaskRecalled', data: recalled }, namingTasks(NAMES, 'en', tasks)).en).toMatch(
    /^“.*…” \(led by 市卫健委\) recalled$/,
  );
});

const circumstances = (over: Partial<EventMeta>): EventMeta => ({
  ...{ occurredAt: '2020-02-19T01:00:00.000Z', causationId: 'c', correlationId: 'c', policyVersion: 'p', calendarVersion: 'k' },
  actor: { personId: 'p', postId: 'p', departmentId: 'dcs', roles: ['supervision_officer'], snapshot: '' },
  ...{ accountable: { kind: 'role', role: 'supervision_officer' }, authority: { kind: 'own' } },
  ...over,
});

test('what paper says is told with its basis, and whoever entered it for another', () => {
  const data = { taskId: 't1', departmentId: 'wjw', late: false };
  const meta = circumstances({
    assertedAt: { at: '2020-02-18T02:30:00.000Z', basis: '纸质签收单' },
    accountable: { kind: 'department', departmentId: 'wjw' },
    authority: { kind: 'proxy' },
  });
  expect(timelineTexts({ type: 'TaskReceived', data, meta }, NAMES)).toEqual({
    zh: '市卫健委签收t1（据纸质签收单，实际发生于2020年2月18日10:30）（督查室代录）',
    en: '市卫健委 received t1 (happened at 2020-02-18 10:30, by: 纸质签收单) (entered by the supervision office)',
  });
  const { zh } = timelineTexts({ type: 'TaskReceived', data, meta: circumstances({}) }, NAMES);
  expect(zh).toBe('市卫健委签收t1');
});

test('a date that had passed when it was registered is told as such', () => {
  const data = { title: '方案', lead: 'wjw', assists: [], due: { at: '2020-02-10T16:00:00.000Z', origin: 'source' as const } };
  const event = { type: 'TaskDispatched', data, meta: circumstances({}) } as unknown as Parameters<typeof timelineTexts>[0];
  expect(timelineTexts(event, NAMES).zh).toBe('交办「方案」：市卫健委牵头，2020年2月10日24:00前办结（会议明确）（登记时已过期）');
});
