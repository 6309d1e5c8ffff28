import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { CirculatedView, CirculationView, HomeView, Page, ProblemBody } from '@duban/contracts';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await TestApi.start();
  id = await api.dispatched([joint('jiaotong'), joint('weijian')]);
});
afterAll(() => api.stop());

const toRead = async (login: string, query = 'read=false') => (await api.get<Page<CirculatedView>>(login, `/to-read?${query}`)).body.items;
const waiting = async (login: string) => (await api.get<HomeView>(login, '/home')).body.toRead;
const circulate = (login: string, to: string[], more: object = {}) =>
  api.post<ProblemBody>(login, `/directives/${id}/circulations`, { to: to.map(personOf), note: '请阅看', ...more });

test('it goes to named people, who mark it read with or without a word, and the sender sees who has', async () => {
  expect((await circulate('duban.officer', ['leader.li', 'jiaotong.head', 'weijian.clerk'], { taskId: 't1' })).status).toBe(200);
  const [mine] = await toRead('jiaotong.head');
  expect(mine).toMatchObject({
    directiveId: id,
    n: 1,
    taskId: 't1',
    taskTitle: '核查用电保障',
    sentBy: personOf('duban.officer'),
    readAt: null,
  });
  expect(mine?.link).toBe(`/directives/${id}/tasks/t1`);
  expect(await waiting('jiaotong.head')).toEqual({ count: 1, query: '/to-read?read=false' });
  expect(await toRead('duban.officer')).toEqual([]);

  const read = (login: string, body: object) => api.post<ProblemBody>(login, `/directives/${id}/circulations/readings`, body);
  expect((await read('jiaotong.head', { n: 1 })).status).toBe(200);
  expect((await read('leader.li', { n: 1, opinion: '请各板块借鉴' })).status).toBe(200);
  const again = await read('jiaotong.head', { n: 1 });
  expect([again.status, again.body.code]).toEqual([409, 'not_for_your_reading']);
  expect((await read('jiaotong.clerk', { n: 1 })).body.code).toBe('not_for_your_reading');
  expect([await toRead('jiaotong.head'), (await waiting('jiaotong.head')).count]).toEqual([[], 0]);
  expect(await toRead('leader.li', 'read=true')).toMatchObject([{ opinion: '请各板块借鉴', readAt: api.clock.now() }]);

  const sent = (await api.get<Page<CirculationView>>('duban.officer', '/circulations?mine=true')).body.items;
  expect(sent).toMatchObject([{ n: 1, read: 2 }]);
  expect(sent[0]?.readers.map(({ readAt }) => readAt !== null)).toEqual([true, true, false]);
  expect((await api.get<Page<CirculationView>>('caizheng.head', '/circulations')).body.items).toEqual([]);
});

test('it is no duty and starts no clock; only an opinion tells the sender', async () => {
  const alerts = async (login: string) =>
    (await api.get<Page<{ event: string; kind: string; level: string; text: { zh: string } }>>(login, '/alerts?limit=200')).body.items
      .filter(({ event }) => event === 'DirectiveCirculated' || event === 'CirculationRead')
      .map(({ kind, level, text }) => [kind, level, text.zh]);
  const said = (text: string) => ['information', 'info', expect.stringContaining(text)];
  expect(await alerts('weijian.clerk')).toEqual([said('送阅：请阅看')]);
  expect(await alerts('duban.officer')).toEqual([said('已阅：请各板块借鉴')]);
  const duties = (await api.get<Page<{ kind: string }>>('weijian.clerk', '/duties?mine=true')).body.items.map(({ kind }) => kind);
  expect(new Set(duties)).toEqual(new Set(['receipt', 'complete']));
});

test('it shows nobody what they may not read, and names who that is', async () => {
  const refused = await circulate('duban.officer', ['leader.li', 'caizheng.head']);
  expect([refused.status, refused.body.code]).toEqual([422, 'reader_without_access']);
  expect((await circulate('duban.officer', ['duban.officer'])).body.code).toBe('reader_is_sender');
  expect((await circulate('caizheng.head', ['caizheng.clerk'])).status).toBe(404);
  expect((await circulate('jiaotong.head', ['jiaotong.clerk'])).status).toBe(200);
  expect(await waiting('jiaotong.clerk')).toMatchObject({ count: 1 });
  expect(await api.findings()).toEqual([]);
});
