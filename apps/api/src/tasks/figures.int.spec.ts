import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { TASK_FIGURES, type FileView, type TaskFiguresView, type TaskListItem } from '@duban/contracts';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let firstDay: string;
beforeAll(async () => {
  api = await TestApi.start();
  const form = new FormData();
  form.set('file', new Blob(['报告'], { type: 'text/plain' }), '报告.txt');
  const headers = { Authorization: `Bearer ${await api.token('jiaotong.head')}` };
  const file = (await api.raw<FileView>('POST', '/files', { body: form, headers })).body;
  const done = await api.dispatched([joint('jiaotong'), joint('shengtai', { due: { at: '2020-02-20' } })]);
  await api.dispatched([joint('weijian')], { leaderInCharge: personOf('leader.wang') });
  const moved = await api.dispatched([joint('jiaotong')]);
  firstDay = api.clock.now();
  await api.post('jiaotong.head', `/directives/${done}/tasks/t1/receipt`);
  await api.post('jiaotong.head', `/directives/${done}/tasks/t1/closure-request`, { summary: '已办结', evidence: [file] });
  const signed = await api.post('duban.officer', `/directives/${done}/tasks/t1/sign-offs`, { n: 1, approve: true, opinion: '属实' });
  expect(signed.status).toBe(200);
  await api.post('duban.head', `/directives/${moved}/tasks/t1/recall`, { reason: '并入他项' });
  api.clock.advanceDays(5);
});
afterAll(() => api.stop());

const figures = async (login: string, query: string): Promise<TaskFiguresView> => {
  const { status, body } = await api.get<TaskFiguresView>(login, `/statistics/tasks?${query}`);
  expect([query, status]).toEqual([query, 200]);
  return body;
};
const counts = ({ groups }: TaskFiguresView) =>
  Object.fromEntries(groups.map(({ key, figures: of }) => [key, TASK_FIGURES.map((figure) => of[figure].count)]));

test('each figure is the length of the list that it links to, now and then, and is defined in both languages', async () => {
  for (const login of ['duban.officer', 'jiaotong.head', 'leader.wang']) {
    for (const query of ['group=department', 'group=leader', 'group=month', 'group=meeting', `group=department&asOf=${firstDay}`]) {
      const { groups, definitions } = await figures(login, query);
      expect(definitions.map(({ figure }) => figure)).toEqual([...TASK_FIGURES]);
      for (const { figures: of } of groups) {
        for (const figure of TASK_FIGURES) {
          const { count, query: path } = of[figure];
          const { items } = (await api.get<{ items: TaskListItem[] }>(login, `${path}&limit=200`)).body;
          expect([login, path, items.length]).toEqual([login, path, count]);
        }
      }
    }
  }
});

test('counts what its definition says', async () => {
  // total, open, completed, in time, late, overdue, past the first date, extended, returned, blocked
  expect(counts(await figures('duban.officer', 'group=department'))).toEqual({
    jiaotong: [2, 0, 1, 1, 0, 0, 0, 0, 0, 0],
    shengtai: [1, 1, 0, 0, 0, 1, 1, 0, 0, 0],
    weijian: [1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
  });
  expect(Object.keys(counts(await figures('duban.officer', 'group=month')))).toEqual(['2020-02', '2020-03']);
});

test('a head reads those of their own unit, and nobody those that they may not see', async () => {
  expect(counts(await figures('jiaotong.head', 'group=department&lead=jiaotong'))).toEqual({ jiaotong: [2, 0, 1, 1, 0, 0, 0, 0, 0, 0] });
  expect(Object.keys(counts(await figures('weijian.clerk', 'group=department')))).toEqual(['weijian']);
  expect((await api.get('admin', '/statistics/tasks')).status).toBe(403);
});
