import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type {
  AuditAccessView,
  DirectiveListItem,
  OrganisationChangeView,
  ProblemBody,
  TaskCountsView,
  TaskListItem,
} from '@duban/contracts';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let ours: string;
let theirs: string;
let demoPost: string;

beforeAll(async () => {
  api = await TestApi.start();
  ours = await api.dispatched([joint('fagai')]);
  theirs = await api.dispatched([joint('gongxin', { assists: [{ departmentId: 'caizheng', duty: '配合' }] })]);
  const { rows } = await api.database.pool.query<{ canonical: string }>(
    "select canonical from duban.event where stream_id = 'organisation/main' and version = 1",
  );
  const imported = JSON.parse(rows[0]?.canonical ?? '{}') as { data: { posts: Record<string, { id: string; roles: string[] }> } };
  demoPost = Object.values(imported.data.posts).find(({ roles }) => roles.includes('auditor'))?.id ?? '';
});
afterAll(() => api.stop());

const scope = (body: object) => api.post('admin', `/organisation/posts/${demoPost}/audit-scope`, body);
const reads = async (path: string) => (await api.get('auditor', path)).status;
const listed = async () => (await api.get<{ items: DirectiveListItem[] }>('auditor', '/directives')).body.items.map(({ id }) => id);
const SOME = { departments: ['fagai'] };

test.each([
  ['a department', () => SOME],
  ['a directive', () => ({ directives: [ours] })],
  ['a department within a time', () => ({ ...SOME, registered: { from: '2020-02-01T00:00:00Z', until: '2020-03-01T00:00:00Z' } })],
])('an auditor of %s sees that in every list and reading, and nothing else', async (_what, given) => {
  expect((await scope(given())).status).toBe(200);
  expect(await listed()).toEqual([ours]);
  for (const [path, status] of [
    [`/directives/${ours}`, 200],
    [`/directives/${theirs}`, 404],
    [`/directives/${theirs}/events`, 404],
    [`/directives/${theirs}/timeline`, 404],
    [`/directives/${theirs}/verification`, 404],
  ] as const)
    expect([path, await reads(path)]).toEqual([path, status]);
  const tasks = (await api.get<{ items: TaskListItem[] }>('auditor', '/tasks')).body.items;
  expect(tasks.map(({ directiveId }) => directiveId)).toEqual([ours]);
  expect((await api.get<TaskCountsView>('auditor', '/tasks/counts')).body.total).toBe(1);
  const duties = (await api.get<{ items: { directiveId: string }[] }>('auditor', '/duties')).body.items;
  expect([...new Set(duties.map(({ directiveId }) => directiveId))]).toEqual([ours]);
  expect((await api.get('auditor', '/meetings')).body).toEqual({ items: [], nextCursor: null });
  expect(await reads('/refusals')).toBe(403);
});

test('what was registered outside the time is not seen, nor what is outside the departments', async () => {
  await scope({ ...SOME, registered: { from: '2020-03-01T00:00:00Z', until: null } });
  expect(await listed()).toEqual([]);
  expect(await reads(`/directives/${ours}`)).toBe(404);
  await scope({ departments: ['caizheng'] });
  expect(await listed()).toEqual([theirs]);
});

test('what an auditor reads is recorded, for the office’s head and the administrator to see; free words are not kept', async () => {
  await scope(SOME);
  await api.get('auditor', '/directives?q=用电');
  await api.get('auditor', `/directives/${ours}/timeline`);
  await api.get('auditor', `/directives/${theirs}`);
  const log = async (login: string, after = 0) =>
    api.get<{ items: AuditAccessView[]; nextCursor: string | null }>(
      login,
      `/audit/accesses?auditor=${personOf('auditor')}&after=${after}&limit=500`,
    );
  const { items } = (await log('duban.head')).body;
  expect(items.slice(-2).map(({ route, kind, directives, asked }) => ({ route, kind, directives, asked }))).toEqual([
    { route: 'listDirectives', kind: 'read', directives: [ours], asked: { limit: '50', by: 'recorded' } },
    { route: 'timeline', kind: 'read', directives: [ours], asked: { directiveId: ours, by: 'recorded' } },
  ]);
  expect(items.at(-1)?.actor).toMatchObject({
    personId: personOf('auditor'),
    name: '严守正',
    post: '监督检查室主任',
    department: '市纪委监委',
  });
  expect((await log('admin')).body.items).toHaveLength(items.length);
  expect((await log('admin', items.length - 1)).body.items).toHaveLength(1);
  for (const login of ['auditor', 'fagai.head', 'shuji', 'duban.officer']) expect((await log(login)).status).toBe(403);
  expect((await api.get('duban.officer', '/directives')).status).toBe(200);
  expect((await log('admin')).body.items).toHaveLength(items.length);
});

test('past the end of the post the auditor is nobody', async () => {
  const person = (await api.get<{ id: string }>('auditor', '/me')).body;
  expect(person.id).toBe(personOf('auditor'));
  const until = '2020-02-20T00:00:00+08:00';
  expect((await api.post<OrganisationChangeView>('admin', `/organisation/posts/${demoPost}/end`, { until })).status).toBe(200);
  expect(await reads(`/directives/${ours}`)).toBe(200);
  api.clock.advanceDays(4);
  const refused = await api.get<ProblemBody>('auditor', `/directives/${ours}`);
  expect([refused.status, refused.body.code]).toEqual([403, 'unknown_person']);
  expect(await reads('/directives')).toBe(403);
});
