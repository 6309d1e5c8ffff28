import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AlertView, DirectiveView, ProblemBody } from '@duban/contracts';
import { demoRegistration } from '@duban/testing/demo-city';
import { joint, TestApi } from './api.spec-support.js';
import { followedUp } from './golden-commands/followed-up.spec-support.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const merge = (login: string, id: string, into: string, more: object = {}) =>
  api.post<ProblemBody>(login, `/directives/${id}/merge`, { into, reason: '同一事项', ...more });

test('a received task is carried by a leader’s merger: its department works on there, is told, and reads both', async () => {
  const from = await api.dispatched([joint('fagai')]);
  const into = await api.dispatched([joint('gongxin')]);
  await api.post('fagai.clerk', `/directives/${from}/tasks/t1/receipt`);
  expect((await merge('duban.head', from, into)).status).toBe(403);
  expect((await merge('leader.li', from, into)).status).toBe(200);
  await followedUp(api);

  const read = async (id: string) => (await api.get<DirectiveView>('fagai.clerk', `/directives/${id}`)).body;
  const [before, after] = [await read(from), await read(into)];
  const gone = before.tasks[0];
  const there = after.tasks.find((task) => task.carriedFrom?.directiveId === from);
  expect([before.status, gone?.status, gone?.carriedTo]).toEqual(['MERGED', 'CARRIED', { directiveId: into, taskId: there?.id }]);
  expect(there).toMatchObject({ status: 'IN_PROGRESS', lead: 'fagai', receivedAt: gone?.receivedAt, baselineDue: gone?.baselineDue });
  const done = await api.post('fagai.clerk', `/directives/${into}/tasks/${there?.id ?? ''}/progress-reports`, { done: '已核查两家' });
  expect(done.status).toBe(200);

  await api.deliverAlerts();
  const alerts = (await api.get<{ items: AlertView[] }>('fagai.clerk', '/alerts')).body.items;
  expect(alerts.filter(({ directiveId, taskId }) => directiveId === into && taskId === there?.id)).toHaveLength(1);
  expect(await api.findings()).toEqual([]);
});

test('what is not there, may not go on with the work, or is not the sender’s to end is not merged into', async () => {
  const from = await api.dispatched([joint('sifa')]);
  expect((await merge('duban.head', from, '00000000-0000-4000-8000-000000000000')).body).toMatchObject({ code: 'directive_not_found' });
  const draft = (await api.post('duban.officer', '/directives', demoRegistration)).body.directiveId;
  const refused = await merge('duban.head', from, draft);
  expect([refused.status, refused.body.code]).toEqual([409, 'directive_wrong_state']);
  const into = await api.dispatched([joint('gongxin')]);
  expect((await merge('duban.head', from, into, { ended: ['t7'] })).body).toMatchObject({ code: 'task_not_found' });
  expect((await merge('duban.head', from, into, { ended: ['t1'] })).status).toBe(200);
  expect((await api.directive(from)).tasks.map(({ status }) => status)).toEqual(['RECALLED']);
});

test('a part of a directive is split off: a directive with a number of its own goes on with the task', async () => {
  const from = await api.dispatched([joint('fagai'), joint('sifa')]);
  await api.post('sifa.clerk', `/directives/${from}/tasks/t2/receipt`);
  const part = { title: '核查民政用电', requirement: '核查。', closureStandard: '报送报告。', tasks: ['t2'] };
  const split = (login: string) => api.post(login, `/directives/${from}/split`, { reason: '事项过大', parts: [part] });
  expect([(await split('duban.head')).status, (await split('leader.li')).status]).toEqual([403, 200]);
  await followedUp(api);
  const [child = ''] = (await api.directive(from)).splitInto ?? [];
  const there = await api.directive(child);
  expect([there.status, there.parentId, there.tasks.map(({ lead, status }) => [lead, status])]).toEqual([
    'IN_PROGRESS',
    from,
    [['sifa', 'IN_PROGRESS']],
  ]);
  expect(there.number).not.toBeNull();
  expect(await api.findings()).toEqual([]);
});
