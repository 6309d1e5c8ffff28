import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { HandoverView, OrganisationChangeView, ProblemBody } from '@duban/contracts';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let directiveId: string;
beforeAll(async () => {
  api = await TestApi.start();
  directiveId = await api.dispatched([joint('shangwu'), joint('gongxin', { assists: [{ departmentId: 'shangwu', duty: '提供名单' }] })]);
  const handed = {
    delegateId: personOf('shangwu.clerk'),
    roles: ['department_head'],
    reference: '授〔2020〕1号',
    until: '2020-12-31T16:00:00.000Z',
  };
  expect((await api.post('shangwu.head', '/delegations', handed)).status).toBe(201);
});
afterAll(() => api.stop());

const POST = 'post-shangwu.head';
const listOf = async (login: string, post = POST, asOf?: string) =>
  api.get<HandoverView>(login, `/organisation/posts/${post}/handover${asOf === undefined ? '' : `?asOf=${asOf}`}`);

test('whoever leaves sees what is open: duties, tasks of the unit, what names them, delegations', async () => {
  const { body } = await listOf('shangwu.head');
  expect(body.tasks.map(({ taskId, parts }) => [taskId, parts])).toEqual([
    ['t1', ['lead']],
    ['t2', ['assist']],
  ]);
  expect(body.duties.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['receipt', 'complete']));
  expect(body.delegations.map(({ delegateId }) => delegateId)).toEqual([personOf('shangwu.clerk')]);
  expect(body.acknowledged).toEqual([]);
  const officer = (await listOf('duban.officer', 'post-duban.officer')).body;
  expect(officer.directives.map(({ id }) => id)).toEqual([directiveId]);
  expect(officer.tasks).toEqual([]);
  const leader = (await listOf('leader.li', 'post-leader.li')).body;
  expect(leader.directives.map(({ id }) => id)).toEqual([directiveId]);
});

test('only they, whoever follows or acts for them and the head of the office read it', async () => {
  expect((await listOf('shangwu.clerk')).body.tasks).toHaveLength(2);
  for (const login of ['caizheng.clerk', 'gongxin.head', 'duban.officer', 'leader.li']) {
    expect([login, (await listOf(login)).status]).toEqual([login, 403]);
  }
  expect((await listOf('admin')).status).toBe(403);
  expect((await listOf('duban.head')).body.tasks).toHaveLength(2);
  expect((await listOf('duban.head', 'post-nobody')).status).toBe(404);
});

test('whoever follows signs for the list that they saw, as of its instant, and for no other', async () => {
  const following = {
    personId: personOf('gongxin.clerk'),
    departmentId: 'shangwu',
    title: { zh: '市商务局局长' },
    roles: ['department_head'],
  };
  expect((await api.post('admin', '/organisation/posts', following)).status).toBe(201);
  const { body: seen } = await listOf('gongxin.clerk');
  expect(seen.tasks).toHaveLength(2);
  const sign = (login: string, body: object) =>
    api.post<OrganisationChangeView & ProblemBody>(login, `/organisation/posts/${POST}/handover/acknowledgement`, body);
  const { asOf, sha256 } = seen;
  const stale = await sign('gongxin.clerk', { asOf, sha256: 'a'.repeat(64) });
  expect([stale.status, stale.body.code]).toEqual([409, 'preview_stale']);
  expect((await sign('shangwu.head', { asOf, sha256 })).status).toBe(403);

  // what has happened since is no part of the list that was seen
  api.clock.advanceDays(1);
  await api.post('gongxin.clerk', `/directives/${directiveId}/tasks/t1/receipt`, { actingFor: { departmentId: 'shangwu' } });
  expect((await listOf('gongxin.clerk')).body.sha256).not.toBe(sha256);
  expect((await sign('gongxin.clerk', { asOf, sha256 })).status).toBe(200);
  expect((await listOf('shangwu.head')).body.acknowledged).toEqual([{ by: personOf('gongxin.clerk'), asOf, sha256 }]);
  expect(await api.findings()).toEqual([]);
});

test('whoever stands in during a leave is named with it in one step, and reads beforehand what is open', async () => {
  const [POST_OF, until] = ['post-gongxin.head', '2020-04-30T16:00:00.000Z'];
  expect((await listOf('caizheng.head', POST_OF)).status).toBe(403);
  const taken = await api.post<OrganisationChangeView>('gongxin.head', '/leaves', { delegateId: personOf('caizheng.head'), until });
  expect(taken.status).toBe(201);
  expect((await listOf('caizheng.head', POST_OF)).body.tasks.map(({ taskId }) => taskId)).toEqual(['t2']);
  type Listed = { delegations: { id: string; active: boolean; roles: string[] }[]; absences: { id: string; active: boolean }[] };
  const mine = async () => (await api.get<Listed>('gongxin.head', '/delegations')).body;
  const id = taken.body.id;
  expect(await mine()).toMatchObject({ delegations: [{ id, active: true, roles: ['department_head'] }], absences: [{ id, active: true }] });
  const none = await api.post<ProblemBody>('gongxin.head', '/leaves', { delegateId: personOf('gongxin.head'), until });
  expect([none.status, none.body.code, (await mine()).absences.length]).toEqual([422, 'delegation_to_self', 1]);
  expect((await api.post('gongxin.head', `/absences/${id}/end`)).status).toBe(200);
  expect(await mine()).toMatchObject({ delegations: [{ active: false }], absences: [{ active: false }] });
  expect(await api.findings()).toEqual([]);
});
