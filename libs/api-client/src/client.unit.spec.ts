import { describe, expect, test } from '@jest/globals';
import { answerOf, createApiClient, UNATTENDED_HEADER, UNSAFE_HEADER } from './client.js';
import { ApiProblem, isWorthAnotherTry, Unreachable } from './problem.js';

const problem = {
  ...{ type: 'https://duban.dev/problems/task_wrong_state', status: 409, code: 'task_wrong_state' },
  ...{ title: '任务状态不允许', detail: '请刷新后查看。', titleEn: 'Not in this state', detailEn: 'Reload.' },
};
const json = (status: number, body: object, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json', ...headers } });

const clientOf = (answer: () => Response, attended = true) => {
  const sent: Request[] = [];
  const client = createApiClient({
    baseUrl: 'http://duban.test',
    language: () => 'zh-CN',
    attended: () => attended,
    fetch: async (request) => {
      sent.push(request);
      return answer();
    },
  });
  return { client, sent };
};
const me = (client: ReturnType<typeof createApiClient>) => answerOf(client.GET('/api/v1/me'));
const receive = (client: ReturnType<typeof createApiClient>, key: string) =>
  answerOf(
    client.POST('/api/v1/directives/{directiveId}/tasks/{taskId}/receipt', {
      params: { path: { directiveId: 'd', taskId: 't1' }, header: { 'Idempotency-Key': key } },
      body: {},
    }),
  );

describe('what is sent', () => {
  test('the language with every request; the header of our own with what changes something, and only with that', async () => {
    const { client, sent } = clientOf(() => json(200, {}));
    await me(client);
    await receive(client, 'key-1');
    expect(sent.map(({ headers }) => headers.get('Accept-Language'))).toEqual(['zh-CN', 'zh-CN']);
    expect(sent.map(({ headers }) => headers.get(UNSAFE_HEADER.name))).toEqual([null, UNSAFE_HEADER.value]);
  });

  test('that nobody is at the page, with what it asks by itself', async () => {
    for (const [attended, said] of [
      [true, null],
      [false, '1'],
    ] as const) {
      const { client, sent } = clientOf(() => json(200, {}), attended);
      await me(client);
      expect(sent[0]?.headers.get(UNATTENDED_HEADER.name)).toBe(said);
    }
  });

  test('the key that the form has made, unchanged', async () => {
    const { client, sent } = clientOf(() => json(200, {}));
    await receive(client, 'key-1');
    expect(sent[0]?.headers.get('Idempotency-Key')).toBe('key-1');
  });
});

describe('what comes back', () => {
  test('a refusal is thrown with its code and its words', async () => {
    const { client } = clientOf(() => json(409, problem));
    const error = await receive(client, 'key-1').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ code: 'task_wrong_state', status: 409, body: problem, retryAfter: null });
  });

  test('what a proxy answers has a code too', async () => {
    const { client } = clientOf(() => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Content-Type': 'text/html' } }));
    await expect(me(client)).rejects.toMatchObject({ code: 'unavailable', status: 502 });
  });

  test('a wait that the API asks for is known', async () => {
    const { client } = clientOf(() => json(429, { ...problem, status: 429, code: 'rate_limited' }, { 'Retry-After': '7' }));
    await expect(me(client)).rejects.toMatchObject({ retryAfter: 7 });
  });

  test('no answer is no refusal', async () => {
    const { client } = clientOf(() => {
      throw new TypeError('fetch failed');
    });
    await expect(me(client)).rejects.toBeInstanceOf(Unreachable);
  });

  test.each([
    ['unreachable', new Unreachable(null), true],
    ['pending', new ApiProblem({ ...problem, code: 'pending' }), true],
    ['unavailable', new ApiProblem({ ...problem, code: 'unavailable' }), true],
    ['refused', new ApiProblem(problem), false],
    ['a fault of ours', new Error('x'), false],
  ])('%s: to be sent again with the same key = %p', (_, error, again) => {
    expect(isWorthAnotherTry(error)).toBe(again);
  });
});
