import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type {
  AuditAccessView,
  DirectiveListItem,
  OrganisationChangeView,
  ProblemBody,
  TaskCountsView,
  TaskListItem,
} from '@duban/contracts';
import { seal } from '@duban/event-store';
import { numberAll } from '@duban/testing/record';
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
const accesses = async (login: string, after = 0) =>
  api.get<{ items: AuditAccessView[]; nextCursor: string | null }>(
    login,
    `/audit/accesses?auditor=${personOf('auditor')}&after=${after}&limit=500`,
  );
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
  expect((await api.get('auditor', '/meetings')).body).toEqual({ items: [], nextCursor: null, names: {} });
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
  const { items } = (await accesses('duban.head')).body;
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
  expect((await accesses('admin')).body.items).toHaveLength(items.length);
  expect((await accesses('admin', items.length - 1)).body.items).toHaveLength(1);
  for (const login of ['auditor', 'fagai.head', 'shuji', 'duban.officer']) expect((await accesses(login)).status).toBe(403);
  expect((await api.get('duban.officer', '/directives')).status).toBe(200);
  expect((await accesses('admin')).body.items).toHaveLength(items.length);
});

describe('each way of looking at the record', () => {
  const at = '2020-02-17T01:00:00.000Z';
  const seqOf = async (directiveId: string): Promise<number> => {
    const { rows } = await api.database.pool.query<{ seq: number }>(
      'select min(seq)::int as seq from duban.event_seq where stream_id = $1',
      [`directive/${directiveId}`],
    );
    return rows[0]?.seq ?? 0;
  };
  beforeAll(async () => {
    await scope(SOME);
    await numberAll(api.database.pool);
    const { privateKey } = generateKeyPairSync('ed25519');
    await seal({ pool: api.database.pool, origin: 'city', privateKey, witnesses: [] });
  });

  test.each<[string, () => string | Promise<string>, Record<string, string>, string[]]>([
    ['getDirective', () => `/directives/${ours}?asOf=${at}&by=asserted`, { asOf: at, by: 'asserted' }, ['ours']],
    ['listTasks', () => `/tasks?asOf=${at}`, { asOf: at }, ['ours']],
    ['statistics', () => `/statistics?asOf=${at}`, { asOf: at }, []],
    ['diffDirective', () => `/directives/${ours}/diff?from=2020-01-01T00:00:00Z`, { from: '2020-01-01T00:00:00.000Z' }, ['ours']],
    ['deadlineLedger', () => `/directives/${ours}/deadlines?asOf=${at}`, { asOf: at }, ['ours']],
    ['alertedOfDirective', () => `/directives/${ours}/alerts?asOf=${at}`, { asOf: at }, ['ours']],
    ['auditExceptions', () => `/audit/exceptions?asOf=${at}`, { asOf: at }, []],
    ['auditExceptionCases', () => '/audit/exceptions/entered_by_proxy', { code: 'entered_by_proxy' }, ['ours']],
    ['auditSample', () => '/audit/samples?seed=2020&size=5', { seed: '2020', size: '5' }, ['ours']],
    ['listCheckpoints', () => '/audit/checkpoints', {}, []],
    ['proveConsistency', () => '/audit/checkpoints/1/consistency?from=1', { n: '1', from: '1' }, []],
    ['proveInclusion', async () => `/audit/events/${await seqOf(ours)}/inclusion`, {}, ['ours']],
    ['verification', () => '/audit/verification', {}, []],
    ['verifyDirective', () => `/directives/${ours}/verification`, {}, ['ours']],
  ])('%s is noted with what was asked and what was shown', async (route, path, asked, directives) => {
    await api.post('fagai.clerk', `/directives/${ours}/tasks/t1/receipt`);
    const before = (await accesses('admin')).body.items.length;
    expect(await reads(await path())).toBe(200);
    const noted = (await accesses('admin', before)).body.items;
    expect(noted.map((one) => [one.route, one.kind, one.directives])).toEqual([[route, 'read', directives.map(() => ours)]]);
    expect(noted[0]?.asked).toMatchObject(asked);
  });

  test('an event of what an auditor may not see is not proven to them either, nor noted', async () => {
    const before = (await accesses('admin')).body.items.length;
    expect(await reads(`/audit/events/${await seqOf(theirs)}/inclusion`)).toBe(404);
    expect((await accesses('admin')).body.items).toHaveLength(before);
  });
});

test('past the end of the post the auditor is nobody', async () => {
  const person = (await api.get<{ id: string }>('auditor', '/me')).body;
  expect(person.id).toBe(personOf('auditor'));
  const until = '2020-02-20T00:00:00+08:00';
  expect((await api.post<OrganisationChangeView>('admin', `/organisation/posts/${demoPost}/end`, { until })).status).toBe(200);
  expect(await reads(`/directives/${ours}`)).toBe(200);
  api.clock.advanceDays(4);
  const refused = await api.get<ProblemBody>('auditor', `/directives/${ours}`);
  expect([refused.status, refused.body.code]).toEqual([403, 'posts_ended']);
  expect(await reads('/directives')).toBe(403);
});
