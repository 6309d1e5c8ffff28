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

test('a notice that no person wrote is told by its sentence alone', () => {
  const text = '蓝色督办单（提醒）：“方案”至今未完成。\nBlue notice (reminder): "方案" is outstanding.';
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
    zh: '对t1签发蓝色督办单（提醒），限2020年2月20日（周四）前答复',
    en: 'A blue notice (reminder) was issued for t1, answer by Thursday 20 February 2020',
  });
  expect(timelineTexts({ type: 'NoticeIssued', data: { ...data, text: '请抓紧。\n联系人：老王' } }).zh).toContain('请抓紧。\n联系人：老王');
});

test("an assisting department's own receipt is told as theirs", () => {
  const data = { taskId: 't1', obligationId: 't1/receipt/wjw', generation: 0, ruleId: 'r', step: 'r', superseded: [], to: [] };
  expect(timelineTexts({ type: 'AlertRaised', data }, NAMES).zh).toBe('逾期提醒：t1，市卫健委未按时签收');
});

const TASKS = {
  t1: { title: '核查用电', lead: 'wjw' },
  t2: { title: '对全市重点企业用电保障情况逐户核查并按周报送进展情况表', lead: 'gxj' },
  t3: { title: '复工复产', lead: 'czj' },
  t4: { title: '复工复产', lead: 'rsj', group: { id: 'g', collator: 'rsj' } },
} as unknown as Directive['tasks'];
const page = (lang: 'zh' | 'en', tasks = TASKS) => namingTasks(NAMES, lang, { title: '复工复产', tasks });
const recalled = (taskId: string, lang: 'zh' | 'en' = 'zh', tasks = TASKS) =>
  timelineTexts({ type: 'TaskRecalled', data: { taskId, reason: '', to: [] } }, page(lang, tasks))[lang];

test('a task is told by its whole title and lead, never by its number inside the directive', () => {
  const ended = { obligationId: 't1/complete', status: 'met' as const };
  expect(timelineTexts({ type: 'ObligationEnded', data: ended }, page('zh')).zh).toContain('“核查用电”（市卫健委牵头）');
  expect(recalled('t2')).toBe(`撤回“${TASKS.t2?.title}”（gxj牵头）`);
  expect(recalled('t2', 'en')).toBe(`“${TASKS.t2?.title}” (led by gxj) recalled`);
  expect(recalled('t9')).toBe('撤回一项任务');
});

test('the title of the page is not said again, nor that of its only task; a unit of a group does its own', () => {
  expect(recalled('t3')).toBe('撤回czj牵头任务');
  expect(recalled('t4')).toBe('撤回rsj承办任务');
  expect(recalled('t1', 'en', { t1: TASKS.t1 } as Directive['tasks'])).toBe('The task led by 市卫健委 recalled');
});

test('a unit that the sentence names is not named again as the lead', () => {
  const received = (taskId: string, departmentId: string) =>
    timelineTexts({ type: 'TaskReceived', data: { taskId, departmentId, late: false } }, page('zh')).zh;
  expect([received('t1', 'wjw'), received('t1', 'gxj'), received('t3', 'czj')]).toEqual([
    '市卫健委签收“核查用电”',
    'gxj签收“核查用电”（市卫健委牵头）',
    'czj签收',
  ]);
});

test('a unit that has gone on in another’s place since then is not named in what happened before', () => {
  const takeOver = { from: 'sfj', departmentId: 'gaj', at: '2026-10-15T01:00:00.000Z', parts: ['lead'], reason: '' };
  const tasks = { t1: { title: '复工复产', lead: 'gaj', takeOvers: [takeOver] } } as unknown as Directive['tasks'];
  const received = (departmentId: string, occurredAt: string) => {
    const event = { type: 'TaskReceived' as const, data: { taskId: 't1', departmentId, late: false } };
    return timelineTexts({ ...event, meta: circumstances({ occurredAt }) }, page('zh', tasks)).zh;
  };
  expect([received('czj', '2026-09-24T01:00:00.000Z'), received('sfj', takeOver.at), received('czj', '2026-10-15T01:00:00.001Z')]).toEqual([
    'czj签收sfj牵头任务',
    'sfj签收',
    'czj签收gaj牵头任务',
  ]);
});

test('what a person wrote keeps its full stop at the end of a sentence, and loses it before a clause of ours', () => {
  const asked = { taskId: 't3', n: 1, proposedDue: '2020-03-02T16:00:00.000Z', cause: '数据未报齐。', timely: true } as unknown as never;
  expect(timelineTexts({ type: 'ExtensionRequested', data: asked }, page('zh')).zh).toMatch(/：数据未报齐。$/);
  const closing = { taskId: 't3', n: 1, summary: '全部完成。', evidence: [{}], inTimeByCurrent: true, rereview: null } as unknown as never;
  expect(timelineTexts({ type: 'ClosureRequested', data: closing }, page('zh')).zh).toMatch(/：全部完成（佐证1件）$/);
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
    zh: '市卫健委签收t1（据纸质签收单，实际发生于2月18日10:30）（督查室代录）',
    en: '市卫健委 received t1 (happened on 18 February, 10:30, by: 纸质签收单) (entered by the supervision office)',
  });
  const { zh } = timelineTexts({ type: 'TaskReceived', data, meta: circumstances({}) }, NAMES);
  expect(zh).toBe('市卫健委签收t1');
});

test('a date that had passed when it was registered is told as such', () => {
  const data = { title: '方案', lead: 'wjw', assists: [], due: { at: '2020-02-10T16:00:00.000Z', origin: 'source' as const } };
  const event = { type: 'TaskDispatched', data, meta: circumstances({}) } as unknown as Parameters<typeof timelineTexts>[0];
  expect(timelineTexts(event, NAMES).zh).toBe('交办“方案”：市卫健委牵头，应于2月10日（周一）前办结（会议明确）（登记时已过期）');
});

test('who signed is named with the post, and the level above that it goes up to', () => {
  const naming: Naming = { ...NAMES, person: () => '王雅琴' };
  const signed = {
    taskId: 't1',
    n: 1,
    level: 2,
    role: 'leader_in_charge' as const,
    meaning: 'responsibility' as const,
    passedUp: [],
    to: [],
  };
  const told = (over: object) =>
    timelineTexts(
      { type: 'ClosureSigned', data: { ...signed, opinion: '同意办结', nextLevel: null, ...over }, meta: circumstances({}) },
      naming,
    );
  expect(told({}).zh).toBe('分管领导王雅琴签批t1的办结申请：同意办结');
  expect(told({ nextLevel: 1 }).zh).toBe('分管领导王雅琴签批t1的办结申请：同意办结，报上一级审批');
});

test('each unit of a group does its own part, and one of them gathers', () => {
  const data = { title: '方案', lead: 'wjw', assists: [], due: null, group: { id: 'g', collator: 'wjw' } };
  const told = (over: object) =>
    timelineTexts({ type: 'TaskDispatched', data: { ...data, ...over } } as unknown as Parameters<typeof timelineTexts>[0], NAMES).zh;
  expect(told({})).toBe('交办“方案”：市卫健委承办并汇总，长期推进');
  expect(told({ group: { id: 'g', collator: 'gxj' } })).toBe('交办“方案”：市卫健委承办，gxj汇总，长期推进');
});
