import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AlertView, Page } from '@duban/contracts';
import { joint, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const alertsOf = async (login: string, directiveId: string, query = ''): Promise<AlertView[]> => {
  await api.deliverAlerts();
  const { items } = (await api.get<Page<AlertView>>(login, `/alerts?limit=200${query}`)).body;
  return items.filter((alert) => alert.directiveId === directiveId);
};
const shown = (alerts: readonly AlertView[]) => alerts.map(({ event, closed }) => [event, closed?.reason ?? null]);

test('a recalled task’s dispatch asks nothing more: it is closed by itself, says why, and is unread no longer', async () => {
  const id = await api.dispatched([joint('fagai')]);
  expect(shown(await alertsOf('fagai.head', id, '&open=true'))).toEqual([['TaskDispatched', null]]);
  await api.post('duban.officer', `/directives/${id}/tasks/t1/recall`, { reason: '误发' });
  expect(shown(await alertsOf('fagai.head', id))).toEqual([
    ['TaskRecalled', null],
    ['TaskDispatched', 'recalled'],
  ]);
  expect((await alertsOf('fagai.head', id))[1]?.closed?.text.zh).toBe('任务已撤回');
  // that it was recalled is there to be read
  expect(shown(await alertsOf('fagai.head', id, '&open=true'))).toEqual([['TaskRecalled', null]]);
  expect(shown(await alertsOf('fagai.head', id, '&open=false'))).toEqual([['TaskDispatched', 'recalled']]);
});

test('a request is closed when it has been answered, a proposal when it has been decided', async () => {
  const id = await api.dispatched([joint('fagai')]);
  expect(shown(await alertsOf('duban.head', id))).toContainEqual(['DirectiveProposed', 'decided']);
  await api.post('duban.officer', `/directives/${id}/tasks/t1/nudges`, { text: '请报进展' });
  expect(shown(await alertsOf('fagai.head', id))).toContainEqual(['TaskNudged', null]);
  await api.post('fagai.head', `/directives/${id}/tasks/t1/receipt`);
  await api.post('fagai.head', `/directives/${id}/tasks/t1/nudges/1/answer`, { answer: '已启动' });
  expect(shown(await alertsOf('fagai.head', id))).toContainEqual(['TaskNudged', 'settled']);
});

test('and when its reader acknowledges it, it says so too', async () => {
  const id = await api.dispatched([joint('gongxin')]);
  await api.post('duban.officer', `/directives/${id}/tasks/t1/recall`, { reason: '误发' });
  const alert = (await alertsOf('gongxin.head', id)).find(({ event }) => event === 'TaskDispatched');
  const { body } = await api.post<AlertView>('gongxin.head', `/alerts/${encodeURIComponent(alert?.id ?? '')}/receipt`);
  expect([body.closed?.reason, body.receiptedAt === null]).toEqual(['recalled', false]);
});
