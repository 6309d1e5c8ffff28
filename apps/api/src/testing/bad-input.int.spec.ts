import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ProblemBody } from '@duban/contracts';
import { demoRegistration } from '@duban/testing/demo-city';
import { joint, personOf, TestApi } from './api.spec-support.js';

let api: TestApi;
/** Led by fagai, already received; sifa has the second task. */
let directive: string;

beforeAll(async () => {
  api = await TestApi.start();
  directive = await api.dispatched([joint('fagai'), joint('sifa')]);
  await api.post('fagai.head', task('receipt'), {}, { 'Idempotency-Key': 'received' });
});
afterAll(() => api.stop());

const task = (rest: string, id = 't1'): string => `/directives/${directive}/tasks/${id}/${rest}`;
const events = async (): Promise<number> => {
  const { rows } = await api.database.pool.query<{ n: number }>(
    "select (select count(*) from duban.event where stream_id not like 'refusal/%') + (select count(*) from duban.command) as n",
  );
  return Number(rows[0]?.n ?? -1);
};

interface Bad {
  what: string;
  login?: string;
  path: () => string;
  /** Sent as it stands. */
  text?: string | Uint8Array<ArrayBuffer>;
  body?: unknown;
  headers?: Record<string, string>;
  method?: string;
  answer: [number, string];
}

const tasks = (): string => `/directives/${directive}/tasks`;
const dispatch = (what: string, order: unknown, answer: [number, string]): Bad => ({ what, path: tasks, body: { tasks: [order] }, answer });
const raw = (
  what: string,
  text: string | Uint8Array<ArrayBuffer>,
  answer: [number, string],
  headers: Record<string, string> = {},
): Bad => ({
  ...{ what, path: tasks, text, answer, headers },
});
const INVALID: [number, string] = [400, 'validation_failed'];

const BAD: Bad[] = [
  raw('JSON that breaks off', '{"tasks":[', [400, 'malformed_json']),
  raw('no JSON at all', 'tasks=1', [400, 'malformed_json']),
  raw('an empty body', '', [400, 'malformed_json']),
  raw('bytes that are no UTF-8', new Uint8Array(Buffer.from('{"tasks":"\xff"}', 'latin1')), [400, 'malformed_json']),
  raw('a body of another media type', '<tasks/>', [415, 'media_type_refused'], { 'Content-Type': 'application/xml' }),
  dispatch('a title of ideographic spaces', { ...joint('jiaotong'), title: '　　' }, INVALID),
  dispatch('a title that turns what follows around', { ...joint('jiaotong'), title: '核查\u202e三户' }, INVALID),
  dispatch('a title with a space of no width', { ...joint('jiaotong'), title: '核查\u200b三户' }, INVALID),
  raw('a list where an object is asked', '[]', INVALID),
  raw('null', 'null', INVALID),
  raw('JSON nested 10,000 deep', `{"tasks":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, INVALID),
  raw('objects nested 10,000 deep', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`, INVALID),
  raw('__proto__ as a key', '{"__proto__":{"tasks":[]},"tasks":[]}', [400, 'malformed_json']),
  raw('constructor.prototype as a key', '{"constructor":{"prototype":{"admin":true}},"tasks":[]}', [400, 'malformed_json']),
  raw(
    'a number beyond any',
    JSON.stringify({ tasks: [joint('fagai', { reportCycle: { every: 'week', day: 0 } })] }).replace('"day":0', '"day":1e999'),
    INVALID,
  ),
  dispatch('an unknown department', joint('nowhere'), [422, 'unknown_department']),
  dispatch('the name of an object of the language as a department', joint('constructor'), [422, 'unknown_department']),
  dispatch(
    'a review in the past',
    joint('fagai', { kind: 'standing', due: undefined, standing: { reviewOn: '2020-01-31', endCondition: '长期' } }),
    [422, 'due_in_past'],
  ),
  dispatch('a date that is none', joint('fagai', { due: { at: '2020-02-30' } }), INVALID),
  dispatch('a year beyond the calendar of PostgreSQL', joint('fagai', { due: { at: '+275760-09-13T00:00:00Z' } }), INVALID),
  dispatch('two leads', joint('fagai', { leads: ['fagai', 'caizheng'] }), [422, 'exactly_one_lead']),
  dispatch('a lead that also assists', joint('fagai', { assists: [{ departmentId: 'fagai', duty: '配合' }] }), [
    422,
    'lead_is_also_assist',
  ]),
  dispatch('a title of 1 MB', joint('fagai', { title: '长'.repeat(350_000) }), [413, 'body_too_large']),
  dispatch('a title of 300 characters', joint('fagai', { title: '长'.repeat(300) }), INVALID),
  dispatch('a NUL in a text', joint('fagai', { title: '空\u0000' }), [400, 'unstorable_text']),
  dispatch('a lone surrogate in a text', joint('fagai', { title: '半\ud800' }), [400, 'unstorable_text']),
  dispatch('a number where a text is asked', joint('fagai', { title: 1 }), INVALID),
  { what: 'a count beyond 2^53', path: () => task('sign-offs'), body: { n: 2 ** 60, approve: true, opinion: '同意' }, answer: INVALID },
  {
    what: 'a percentage of 101',
    login: 'fagai.head',
    path: () => task('progress-reports'),
    body: { done: '进展', percent: 101 },
    answer: INVALID,
  },
  {
    what: 'a measure named __proto__',
    login: 'fagai.head',
    path: () => task('progress-reports'),
    text: '{"done":"进展","measures":{"__proto__":1}}',
    answer: [400, 'malformed_json'],
  },
  {
    what: 'a measure named constructor',
    login: 'fagai.head',
    path: () => task('progress-reports'),
    body: { done: '进展', measures: { constructor: 1 } },
    answer: [422, 'unknown_measure'],
  },
  { what: 'a wrong state', login: 'fagai.head', path: () => task('receipt'), answer: [409, 'already_received'] },
  {
    what: 'a step before its time',
    login: 'sifa.head',
    path: () => task('closure-request', 't2'),
    body: { summary: '完成', evidence: [] },
    answer: [409, 'task_wrong_state'],
  },
  { what: "someone else's task", login: 'sifa.head', path: () => task('receipt'), answer: [403, 'not_your_task'] },
  { what: "someone else's directive", login: 'gongan.head', path: () => task('receipt'), answer: [404, 'directive_not_found'] },
  { what: 'a task that does not exist', login: 'fagai.head', path: () => task('receipt', 't99'), answer: [404, 'task_not_found'] },
  { what: 'a task id that is none', login: 'fagai.head', path: () => task('receipt', '%00'), answer: INVALID },
  { what: 'a directive id that is none', path: () => '/directives/1%27%20or%201=1/proposal', answer: INVALID },
  { what: 'an address that is none', path: () => '/directives/%E0%A4%A/proposal', answer: [404, 'not_found'] },
  {
    what: 'a command without a key',
    path: tasks,
    body: { tasks: [] },
    headers: { 'Idempotency-Key': '' },
    answer: [400, 'idempotency_key_required'],
  },
  {
    what: 'a key of 201 characters',
    path: tasks,
    body: { tasks: [] },
    headers: { 'Idempotency-Key': 'k'.repeat(201) },
    answer: [400, 'idempotency_key_required'],
  },
  {
    what: 'a key sent again with another body',
    login: 'fagai.head',
    path: () => task('receipt'),
    body: { asserted: { at: '2020-02-16T09:00:00+08:00', basis: '传真' } },
    headers: { 'Idempotency-Key': 'received' },
    answer: [409, 'idempotency_key_reused'],
  },
  {
    what: 'a stale If-Match',
    path: tasks,
    body: { tasks: [joint('fagai')] },
    headers: { 'If-Match': '"1"' },
    answer: [412, 'precondition_failed'],
  },
  {
    what: 'an If-Match that is no version',
    path: tasks,
    body: { tasks: [joint('fagai')] },
    headers: { 'If-Match': 'W/"abc"' },
    answer: INVALID,
  },
  {
    what: 'acting for a department that is not theirs',
    login: 'fagai.head',
    path: () => task('receipt'),
    body: { actingFor: { departmentId: 'sifa' } },
    answer: [403, 'not_permitted'],
  },
  { what: 'a role that may not', login: 'auditor', path: () => '/directives', body: demoRegistration, answer: [403, 'not_permitted'] },
  { what: 'no token', path: tasks, body: { tasks: [] }, headers: { Authorization: '' }, answer: [401, 'token_missing'] },
  {
    what: 'a token that is none',
    path: tasks,
    body: { tasks: [] },
    headers: { Authorization: 'Bearer a.b.c' },
    answer: [401, 'token_invalid'],
  },
  {
    what: 'a token with another scheme',
    path: tasks,
    body: { tasks: [] },
    headers: { Authorization: 'Basic YTpi' },
    answer: [401, 'token_invalid'],
  },
  { what: 'a cursor that is none', method: 'GET', path: () => '/tasks?cursor=abc', answer: [400, 'cursor_mismatch'] },
  { what: 'a NUL in a query', method: 'GET', path: () => '/tasks?q=%00', answer: [400, 'unstorable_text'] },
  { what: 'a page of a million', method: 'GET', path: () => '/tasks?limit=1000000', answer: INVALID },
  { what: 'a route that does not exist', method: 'GET', path: () => '/nowhere', answer: [404, 'not_found'] },
];

const send = async ({ login = 'duban.officer', path, text, body = {}, headers = {}, method = 'POST' }: Omit<Bad, 'what' | 'answer'>) =>
  api.raw<ProblemBody>(method, path(), {
    ...(method === 'GET' ? {} : { body: text ?? JSON.stringify(body) }),
    headers: {
      Authorization: `Bearer ${await api.token(login)}`,
      ...(method === 'GET' ? {} : { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() }),
      ...headers,
    },
  });

test.each(BAD)('$what is refused by its own code, says what to do, and nothing is recorded', async ({ answer, ...bad }) => {
  const before = await events();
  const { status, body, headers } = await send(bad);
  expect([status, body.code]).toEqual(answer);
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect([body.status, body.type, body.detail === '', body.detailEn === '']).toEqual([
    status,
    `https://duban.dev/problems/${body.code}`,
    false,
    false,
  ]);
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.js:\d+|at async|select |duban\.(?!dev)/);
  expect(await events()).toBe(before);
});

test.each([
  ['without a boundary', 'multipart/form-data', '--x--', [400, 'validation_failed']],
  [
    'that breaks off',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nabc',
    [400, 'validation_failed'],
  ],
  [
    'with fields and no file',
    'multipart/form-data; boundary=x',
    `${'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n'.repeat(9)}--x--\r\n`,
    [400, 'validation_failed'],
  ],
  ['of JSON', 'application/json', '{}', [415, 'media_type_refused']],
])('an upload %s is refused, and no fault of ours', async (_what, type, text, answer) => {
  const { status, body } = await send({ path: () => '/files', login: 'fagai.head', text, headers: { 'Content-Type': type } });
  expect([status, body.code]).toEqual(answer);
});

/** Signed by the provider's own key, so that only the claim is wrong. */
const signed = async (claims: JWTPayload): Promise<string> => {
  const { jwks } = JSON.parse(await readFile(join(api.home, 'identity', 'provider.json'), 'utf8')) as { jwks: { keys: JWK[] } };
  const [key] = jwks.keys;
  if (!key) throw new Error('the provider has no key');
  const now = Math.floor(Date.now() / 1000);
  const good = { iss: api.provider.issuer, aud: 'duban-api', sub: personOf('fagai.head'), iat: now - 7200, exp: now + 3600 };
  return new SignJWT({ ...good, ...claims }).setProtectedHeader({ alg: 'ES256', kid: key.kid ?? '' }).sign(await importJWK(key, 'ES256'));
};

test.each([
  ['expired', { exp: Math.floor(Date.now() / 1000) - 3600 }, [401, 'token_expired']],
  ['of another audience', { aud: 'another-api' }, [401, 'wrong_audience']],
  ['of another issuer', { iss: 'https://login.example' }, [401, 'token_invalid']],
  ['not valid yet', { nbf: Math.floor(Date.now() / 1000) + 3600 }, [401, 'token_invalid']],
  ['of somebody unknown', { sub: 'p-nobody' }, [403, 'unknown_person']],
  ['of the name of an object of the language', { sub: '__proto__' }, [403, 'unknown_person']],
])('a token that is %s is refused by its own code, and nothing is recorded', async (_what, claims, answer) => {
  const before = await events();
  const path = () => task('receipt', 't2');
  const { status, body } = await send({ path, headers: { Authorization: `Bearer ${await signed(claims as JWTPayload)}` } });
  expect([status, body.code]).toEqual(answer);
  expect(await events()).toBe(before);
});

test('the same token with nothing wrong in it is taken', async () => {
  const { status } = await send({
    path: () => task('receipt'),
    headers: { Authorization: `Bearer ${await signed({})}`, 'Idempotency-Key': 'received' },
  });
  expect(status).toBe(200);
});

test('a token whose signature was cut or that says it needs none is refused', async () => {
  const [head = '', payload = ''] = (await signed({})).split('.');
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  for (const token of [`${head}.${payload}.`, `${none}.${payload}.`, `${head}.${payload}.AAAA`]) {
    const { body } = await send({ path: () => task('receipt'), headers: { Authorization: `Bearer ${token}` } });
    expect(body.code).toBe('token_invalid');
  }
});

test('a cursor of one query is refused by every other', async () => {
  const page = await api.get<{ nextCursor: string }>('duban.officer', '/tasks?limit=1');
  const cursor = encodeURIComponent(page.body.nextCursor);
  for (const other of ['/tasks?limit=1&department=sifa', '/directives?limit=1', '/duties?limit=1']) {
    const { status, body } = await api.get<ProblemBody>('duban.officer', `${other}&cursor=${cursor}`);
    expect([other, status, body.code]).toEqual([other, 400, 'cursor_mismatch']);
  }
});
