import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProblemBody } from '@duban/contracts';
import { demoRegistration } from '@duban/testing/demo-city';
import { joint, TestApi } from './api.spec-support.js';

let api: TestApi;
let directive: string;
/** What persons caused: the clocks go on meanwhile. */
const events = async (): Promise<number> => {
  const { rows } = await api.database.pool.query<{ n: number }>(
    `select count(*)::int as n from duban.event where canonical::jsonb #>> '{meta,actor,personId}' <> 'system'`,
  );
  return rows[0]?.n ?? -1;
};

beforeAll(async () => {
  api = await TestApi.start();
  directive = await api.dispatched([joint('fagai')]);
});
afterAll(() => api.stop());

const receipt = (): string => `/directives/${directive}/tasks/t1/receipt`;

const nothingAppended = async (refused: () => Promise<[number, string]>): Promise<[number, string]> => {
  const before = await events();
  const answer = await refused();
  expect(await events()).toBe(before);
  return answer;
};

test('without a token nothing is said but that', async () => {
  const { status, body, headers } = await api.raw<ProblemBody>('POST', '/directives', {
    body: '{',
    headers: { 'Content-Type': 'application/json' },
  });
  expect([status, body.code]).toEqual([400, 'malformed_json']);
  const read = await api.raw<ProblemBody>('GET', '/tasks');
  expect([read.status, read.body.code, read.headers.get('content-type')]).toEqual([
    401,
    'token_missing',
    'application/problem+json; charset=utf-8',
  ]);
  expect(read.headers.get('www-authenticate')).toBe('Bearer error="token_missing"');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a token that is none is refused as invalid', async () => {
  const { status, body } = await api.raw<ProblemBody>('GET', '/tasks', { headers: { Authorization: 'Bearer abc.def.ghi' } });
  expect([status, body.code]).toEqual([401, 'token_invalid']);
});

test('a command without Idempotency-Key is refused', async () => {
  expect(await nothingAppended(() => api.refused('fagai.head', receipt(), {}, { 'Idempotency-Key': '' }))).toEqual([
    400,
    'idempotency_key_required',
  ]);
});

test.each([
  ['an unknown department', { tasks: [joint('nowhere')] }, [422, 'unknown_department']],
  ['two leads', { tasks: [joint('fagai', { leads: ['fagai', 'caizheng'] })] }, [422, 'exactly_one_lead']],
  [
    'a lead that also assists',
    { tasks: [joint('fagai', { assists: [{ departmentId: 'fagai', duty: '配合' }] })] },
    [422, 'lead_is_also_assist'],
  ],
  [
    'a review in the past',
    { tasks: [joint('fagai', { kind: 'standing', due: undefined, standing: { reviewOn: '2020-01-31', endCondition: '长期' } })] },
    [422, 'due_in_past'],
  ],
  ['no task at all', { tasks: [] }, [422, 'no_tasks']],
  ['a title of 1 MB', { tasks: [joint('fagai', { title: '长'.repeat(350_000) })] }, [413, 'body_too_large']],
  ['a title that is too long', { tasks: [joint('fagai', { title: '长'.repeat(300) })] }, [400, 'validation_failed']],
  ['a NUL in a text', { tasks: [joint('fagai', { title: '空\u0000' })] }, [400, 'unstorable_text']],
  ['a lone surrogate in a text', { tasks: [joint('fagai', { title: '半\ud800' })] }, [400, 'unstorable_text']],
])('a dispatch with %s is refused with its own code and nothing is appended', async (_what, body, expected) => {
  expect(await nothingAppended(() => api.refused('duban.officer', `/directives/${directive}/tasks`, body))).toEqual(expected);
});

test("somebody else's task is refused to a department, and a command to whoever may only read", async () => {
  const shared = await api.dispatched([joint('fagai'), joint('sifa')]);
  expect(await nothingAppended(() => api.refused('sifa.head', `/directives/${shared}/tasks/t1/receipt`))).toEqual([403, 'not_your_task']);
  expect(await nothingAppended(() => api.refused('sifa.head', receipt()))).toEqual([404, 'directive_not_found']);
  expect(await nothingAppended(() => api.refused('auditor', receipt()))).toEqual([403, 'not_permitted']);
  expect(await nothingAppended(() => api.refused('admin', '/directives', demoRegistration))).toEqual([403, 'not_permitted']);
});

test('a wrong state is refused and says which', async () => {
  const path = `/directives/${directive}/tasks/t1/closure-request`;
  const { status, body } = await api.post<ProblemBody>('fagai.head', path, { summary: '已完成', evidence: [] });
  expect([status, body.code]).toEqual([409, 'task_wrong_state']);
  expect(body.detail).not.toBe('');
  expect(body.detailEn).not.toBe('');
});

test('a directive that does not exist is not found, nor is a route', async () => {
  const nobody = '00000000-0000-4000-8000-000000000000';
  expect(await api.refused('fagai.head', `/directives/${nobody}/tasks/t1/receipt`)).toEqual([404, 'directive_not_found']);
  expect((await api.get<ProblemBody>('fagai.head', `/directives/${nobody}`)).body.code).toBe('not_found');
  expect((await api.get<ProblemBody>('fagai.head', '/nowhere')).status).toBe(404);
});

test('a stale If-Match is refused with 412', async () => {
  expect(await nothingAppended(() => api.refused('fagai.head', receipt(), {}, { 'If-Match': '"1"' }))).toEqual([
    412,
    'precondition_failed',
  ]);
});

test('a repeated request gets the one answer; the same key with another body is refused', async () => {
  const key = { 'Idempotency-Key': 'receipt-1' };
  const first = await api.post('fagai.head', receipt(), {}, key);
  expect(first.status).toBe(200);
  const before = await events();
  const second = await api.post('fagai.head', receipt(), {}, key);
  expect([second.status, second.body]).toEqual([200, first.body]);
  expect(await events()).toBe(before);
  const other = { asserted: { at: '2020-02-16T09:00:00+08:00', basis: '传真签收单' } };
  expect(await api.refused('fagai.head', receipt(), other, key)).toEqual([409, 'idempotency_key_reused']);
  expect(await api.refused('fagai.head', receipt())).toEqual([409, 'already_received']);
});

test("a key is its sender's own: another person's same key is another command", async () => {
  const path = `/directives/${directive}/tasks/t1/progress-reports`;
  const key = { 'Idempotency-Key': 'report-1' };
  const head = await api.post('fagai.head', path, { done: '已启动' }, key);
  const clerk = await api.post('fagai.clerk', path, { done: '已启动' }, key);
  expect([head.status, clerk.status]).toEqual([200, 200]);
  expect(clerk.body.version).toBeGreaterThan(head.body.version);
});

test('a cursor of another query is refused', async () => {
  await api.dispatched([joint('fagai'), joint('caizheng')]);
  const page = await api.get<{ nextCursor: string }>('duban.officer', '/tasks?limit=1');
  expect(page.status).toBe(200);
  const cursor = encodeURIComponent(page.body.nextCursor);
  const again = await api.get<ProblemBody>('duban.officer', `/tasks?limit=1&department=sifa&cursor=${cursor}`);
  expect([again.status, again.body.code]).toEqual([400, 'cursor_mismatch']);
});

test('JSON nested 10,000 deep is refused like any other wrong body', async () => {
  const deep = `{"tasks":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
  const reply = await api.raw<ProblemBody>('POST', `/directives/${directive}/tasks`, {
    body: deep,
    headers: { Authorization: `Bearer ${await api.token('duban.officer')}`, 'Content-Type': 'application/json', 'Idempotency-Key': 'deep' },
  });
  expect([reply.status, reply.body.code]).toEqual([400, 'validation_failed']);
});

const refusedTo = async (login: string, path: string, body: unknown = {}): Promise<[number, string, string]> => {
  const { status, body: problem } = await api.post<ProblemBody>(login, path, body);
  expect(problem.detailEn).toMatch(/^This is for .+ to do$/);
  expect(problem.mayDo?.[0]).toMatchObject({ label: { zh: expect.any(String), en: expect.any(String) } });
  return [status, problem.code, problem.detail];
};

test('a refusal names who may: post and person', async () => {
  const shared = await api.dispatched([joint('fagai'), joint('sifa')]);
  expect(await refusedTo('duban.officer', `/directives/${directive}/tasks/t1/suspension`)).toEqual([
    ...[403, 'not_permitted', expect.stringMatching(/^须由分管领导（.+）或交办领导（.+）办理$/)],
  ]);
  expect(await refusedTo('fagai.head', '/directives', demoRegistration)).toEqual([
    ...[403, 'not_permitted', expect.stringMatching(/^须由督办专员（.+）或督查室主任（钱振华）办理$/)],
  ]);
  expect(await refusedTo('sifa.head', `/directives/${shared}/tasks/t1/receipt`)).toEqual([
    ...[403, 'not_your_task', expect.stringMatching(/^须由牵头单位.*发展.*改革.*（.+）办理$/)],
  ]);
});

test('a body of another type is told which is taken here, and an upload the other way round', async () => {
  const sent = async (path: string, type: string, body: string | FormData) =>
    api.raw<ProblemBody>('POST', path, {
      body,
      headers: {
        ...{ Authorization: `Bearer ${await api.token('fagai.head')}`, 'Idempotency-Key': 'typed' },
        ...(type === '' ? {} : { 'Content-Type': type }),
      },
    });
  const form = new FormData();
  form.set('done', '已启动');
  for (const [type, body] of [
    ['text/plain', '已启动'],
    ['application/xml', '<done/>'],
    ['', form],
  ] as const) {
    const { status, body: problem, headers } = await sent(`/directives/${directive}/tasks/t1/progress-reports`, type, body);
    expect([status, problem.code, problem.detail]).toEqual([415, 'media_type_refused', '请使用 application/json']);
    expect([problem.params, headers.get('accept-post')]).toEqual([{ expected: 'application/json' }, 'application/json']);
  }
  for (const path of ['/files', '/meetings/documents']) {
    const { status, body: problem } = await api.post<ProblemBody>(path === '/files' ? 'fagai.head' : 'duban.officer', path, {});
    expect([path, status, problem.params, problem.detail]).toEqual([
      ...[path, 415, { expected: 'multipart/form-data' }, '请以 multipart/form-data 上传文件，字段名为 file'],
    ]);
  }
});

test('what is wrong is said at its field, in both languages', async () => {
  const { status, body } = await api.post<ProblemBody>('duban.officer', `/directives/${directive}/tasks`, {
    tasks: [{ ...joint('fagai'), title: '', due: { at: '3月2日' } }],
  });
  expect([status, body.code, body.errors]).toEqual([
    400,
    'validation_failed',
    expect.arrayContaining([
      { in: 'body', field: '/tasks/0/title', code: 'empty', zh: '不能为空', en: 'Must not be empty' },
      expect.objectContaining({ in: 'body', field: '/tasks/0/due/at', code: 'not_a_day_or_instant' }),
    ]),
  ]);
  const page = await api.get<ProblemBody>('duban.officer', '/tasks?limit=0');
  expect(page.body.errors).toEqual([{ in: 'query', field: '/limit', code: 'too_small', zh: '不得小于1', en: 'Must not be less than 1' }]);
});
