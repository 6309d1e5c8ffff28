import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AlertView, JobView, Page } from '@duban/contracts';
import { joint, TestApi } from '../testing/api.spec-support.js';

const TASKS = 4;
let api: TestApi;
let ours: { directiveId: string; taskId: string }[];
let theirs: string;

beforeAll(async () => {
  api = await TestApi.start();
  const directiveId = await api.dispatched(Array.from({ length: TASKS }, () => joint('fagai')));
  ours = Array.from({ length: TASKS }, (_, n) => ({ directiveId, taskId: `t${n + 1}` }));
  theirs = await api.dispatched([joint('sifa')]);
});
afterAll(() => api.stop());

const request = async (login: string, items: object[], command = 'ReceiveTask', shared = {}): Promise<JobView> =>
  (await api.post<JobView>(login, '/jobs', { kind: 'commands', command, shared, items })).body;
/** What a person is told of jobs, newest first, as it has reached them. */
const toldOf = async (login: string, jobId?: string): Promise<AlertView[]> => {
  await api.deliverAlerts();
  const { items } = (await api.get<Page<AlertView>>(login, '/alerts?limit=200')).body;
  return items.filter((alert) => (jobId === undefined ? alert.jobId !== null : alert.jobId === jobId));
};

test('whoever asked for a job is told of its end, with how many of how many, and which job it was', async () => {
  const { id } = await request('fagai.head', [...ours, { directiveId: theirs, taskId: 't1' }]);
  expect(await toldOf('fagai.head')).toEqual([]);
  await api.runJobs();
  const [alert, ...others] = await toldOf('fagai.head', id);
  expect(others).toEqual([]);
  expect(alert).toMatchObject({
    ...{ jobId: id, directiveId: null, incidentId: null, kind: 'information', level: 'warn', event: 'JobFinished', cursor: '5' },
    text: { zh: '批量签收已完成，共5项，办成4项，未通过1项，请查看逐项结果', en: expect.stringContaining('4 of 5 done, 1 refused') },
  });
  expect(alert?.deliveredAt).not.toBeNull();
  for (const login of ['fagai.clerk', 'duban.head', 'admin']) expect(await toldOf(login, id)).toEqual([]);
  expect((await api.post<AlertView>('fagai.head', `/alerts/${alert?.id}/receipt`)).body.receiptedAt).not.toBeNull();
});

test('nobody is told of what they did themselves: every item refused at once, or a job cancelled', async () => {
  const refused = await request('fagai.head', [{ directiveId: theirs, taskId: 't1' }]);
  expect(refused.status).toBe('DONE');
  const { id } = await request('duban.officer', ours, 'NudgeTask', { text: '请反馈' });
  expect((await api.post<JobView>('duban.officer', `/jobs/${id}/cancellation`, { reason: '不再需要' })).body.status).toBe('CANCELLED');
  expect([await toldOf('fagai.head', refused.id), await toldOf('duban.officer', id)]).toEqual([[], []]);
});

test('a job that another has cancelled, or that failed, is told as such', async () => {
  const cancelled = await request('duban.officer', ours, 'NudgeTask', { text: '请反馈' });
  await api.post('duban.head', `/jobs/${cancelled.id}/cancellation`, { reason: '重复提交' });
  expect(await toldOf('duban.officer', cancelled.id)).toMatchObject([
    { level: 'warn', text: { zh: expect.stringMatching(/^批量催办已由.+取消，共4项，办成0项，未执行4项$/) } },
  ]);
  expect(await toldOf('duban.head', cancelled.id)).toEqual([]);

  const failing = await request('duban.officer', ours, 'NudgeTask', { text: '请反馈' });
  const steps = api.jobSteps({ submit: async () => Promise.reject(new TypeError('a fault')) });
  await steps.runJobStep({ jobId: failing.id, cursor: null }, { signal: new AbortController().signal, attempt: 6 });
  expect(await toldOf('duban.officer', failing.id)).toMatchObject([
    { level: 'serious', text: { zh: '批量催办执行失败，共4项，办成0项，未执行4项' } },
  ]);
});

test('an export that has nothing to give is told as well, and the rows are those that the record gives', async () => {
  const scope = { kind: 'period', from: '2019-01-01T00:00:00.000Z', until: '2019-02-01T00:00:00.000Z' };
  const { id } = (await api.post<JobView>('auditor', '/audit/exports', { scope })).body;
  await api.runJobs();
  expect(await toldOf('auditor', id)).toMatchObject([{ level: 'serious', text: { zh: '审计导出执行失败' } }]);
  expect(await api.findings()).toEqual([]);
});
