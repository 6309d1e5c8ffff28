import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AlertView, Page, ProblemBody } from '@duban/contracts';
import { joint, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let id: string;

beforeAll(async () => {
  api = await TestApi.start();
  id = await api.dispatched([joint('fagai', { due: { at: '2020-04-30' } })]);
  await api.post('fagai.head', `/directives/${id}/tasks/t1/receipt`);
  const answer = { kind: 'cannot_solve_now', cause: '资金未到位', done: '已申报', next: '待批复' };
  await api.post('fagai.head', `/directives/${id}/tasks/t1/responses`, answer);
});
afterAll(() => api.stop());

const decide = (more: object) =>
  api.post<ProblemBody>('duban.officer', `/directives/${id}/tasks/t1/responses/1/decision`, { upheld: true, reason: '情况属实', ...more });
const task = async () => (await api.directive(id)).tasks[0];
const told = async (login: string): Promise<AlertView[]> => {
  const { items } = (await api.get<Page<AlertView>>(login, '/alerts?limit=200')).body;
  return items.filter((alert) => alert.directiveId === id);
};

test('暂无法解决 is not accepted without what follows, and by when', async () => {
  const { status, body } = await decide({});
  expect([status, body.code]).toEqual([422, 'follow_required']);
});

test('accepted, the task rests on it, and shows what must follow', async () => {
  expect((await decide({ follow: { what: 'review', by: '2020-03-10' } })).status).toBe(200);
  expect(await task()).toMatchObject({
    status: 'OBJECTED',
    responses: [{ decision: { upheld: true, follow: { what: 'review', by: '2020-03-10T16:00:00.000Z' } } }],
  });
  expect((await told('fagai.head'))[0]?.text.zh).toContain('最迟于3月10日（周二）前复核，期满自动恢复办理');
});

test('past its limit the task is at work again, and department and office know of it', async () => {
  api.clock.at = '2020-03-11T02:00:00.000Z';
  // whatever comes next finds what time has made due
  expect((await api.post('duban.officer', `/directives/${id}/tasks/t1/nudges`, { text: '请报进展' })).status).toBeLessThan(300);
  const now = await task();
  expect([now?.status, now?.responses[0]?.decision?.endedAt]).toEqual(['IN_PROGRESS', '2020-03-11T02:00:00.000Z']);
  for (const login of ['fagai.head', 'duban.head']) expect((await told(login)).map(({ event }) => event)).toContain('AcceptedAnswerEnded');
});

test('all of it is decided again alike', async () => expect(await api.findings()).toEqual([]));
