import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAttemptLog } from '@duban/audit';
import type { Page, ProblemBody, RefusalView } from '@duban/contracts';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';
import { networkOf } from '../http/attempt-of.js';

const LIMITS = { perSubject: 40, perAddress: 25 };
let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start({ rateLimits: LIMITS });
});
afterAll(() => api.stop());

const recorded = async (login = 'admin'): Promise<RefusalView[]> => {
  await api.attempts.flush();
  return (await api.get<Page<RefusalView>>(login, '/refusals?limit=200')).body.items;
};

describe('refused attempts and failed sign-ins', () => {
  test('each stands in the record: who, what, from which network, how often; never what was sent', async () => {
    const id = await api.dispatched([joint('fagai')]);
    for (let n = 0; n < 3; n += 1) await api.refused('fagai.head', '/directives', { title: '机密内容' });
    await api.get('sifa.head', `/directives/${id}`);
    await api.refused('sifa.head', `/directives/${id}/tasks/t1/receipt`);
    await api.raw('GET', '/tasks', { headers: { Authorization: 'Bearer abc.def.ghi' } });
    const found = await recorded();
    const short = found.map(({ status, code, route, personId, directiveId, network, count }) => [
      status,
      code,
      route,
      personId,
      directiveId,
      network,
      count,
    ]);
    const here = '127.0.0.0/24';
    expect(short).toContainEqual([403, 'not_permitted', '/api/v1/directives', personOf('fagai.head'), null, here, 3]);
    expect(short).toContainEqual([404, 'not_found', '/api/v1/directives/:directiveId', personOf('sifa.head'), id, here, 1]);
    expect(short).toContainEqual([
      404,
      'directive_not_found',
      '/api/v1/directives/:directiveId/tasks/:taskId/receipt',
      personOf('sifa.head'),
      id,
      here,
      1,
    ]);
    expect(short).toContainEqual([401, 'token_invalid', '/api/v1/tasks', null, null, here, 1]);
    expect(JSON.stringify(found)).not.toContain('机密内容');
  });

  test('they are read by those who answer for access, and by nobody else', async () => {
    const statuses = await Promise.all(
      ['admin', 'auditor', 'duban.head', 'duban.officer', 'caizheng.head', 'leader.wang', 'shuji'].map(
        async (login) => (await api.get(login, '/refusals')).status,
      ),
    );
    expect(statuses).toEqual([200, 200, 200, 403, 403, 403, 403]);
  });

  test('page by page, newest first, each once', async () => {
    const all = await recorded();
    const paged: RefusalView[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body }: { body: Page<RefusalView> } = await api.get('auditor', `/refusals?limit=2${cursor ? `&cursor=${cursor}` : ''}`);
      paged.push(...body.items);
      cursor = body.nextCursor;
    }
    expect(paged.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    expect(paged.map(({ lastAt }) => lastAt)).toEqual(
      paged
        .map(({ lastAt }) => lastAt)
        .sort()
        .reverse(),
    );
  });

  test('a flood becomes a few events and one number, and nothing is lost from the count', async () => {
    const log = createAttemptLog({
      pool: api.database.pool,
      onError: (error) => expect(error).toBeUndefined(),
      everyMs: 600_000,
      maxKinds: 5,
    });
    const size = async (): Promise<number> =>
      (
        await api.database.pool.query<{ n: number }>(
          `select count(*)::int as n from duban.event where stream_id = 'refusal/attempts/2021-01-01'`,
        )
      ).rows[0]?.n ?? -1;
    for (let n = 0; n < 10_000; n += 1) {
      const personId = `p-${n % 500}`;
      log.note({
        at: '2021-01-01T00:00:00.000Z',
        status: 403,
        code: 'not_permitted',
        method: 'POST',
        route: '/x',
        personId,
        network: null,
        directiveId: null,
      });
    }
    await log.close();
    expect(await size()).toBe(6);
    const day = (await recorded()).filter(({ id }) => id.startsWith('refusal/attempts/2021-01-01'));
    expect(day.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
    expect(day.map(({ kind }) => kind).sort()).toEqual(['omitted', 'refused', 'refused', 'refused', 'refused', 'refused']);
  });

  test('two processes write the same day', async () => {
    const logs = [0, 1, 2].map(() =>
      createAttemptLog({ pool: api.database.pool, onError: (error) => expect(error).toBeUndefined(), everyMs: 600_000 }),
    );
    for (const log of logs)
      log.note({
        at: '2021-02-02T00:00:00.000Z',
        status: 401,
        code: 'token_invalid',
        method: 'GET',
        route: '/x',
        personId: null,
        network: null,
        directiveId: null,
      });
    await Promise.all(logs.map((log) => log.close()));
    expect((await recorded()).filter(({ id }) => id.startsWith('refusal/attempts/2021-02-02'))).toHaveLength(3);
  });

  test.each([
    ['10.1.2.3', '10.1.2.0/24'],
    ['::ffff:10.1.2.3', '10.1.2.0/24'],
    ['2001:db8:1:2::5', '2001:db8:1::/48'],
    ['::1', '0:0:0::/48'],
    ['nonsense', null],
  ])('the network of %s is %s: no address of a person is kept', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('limits', () => {
  test('a person who asks too often is told when to come back, and nobody else is', async () => {
    const answers = await Promise.all(Array.from({ length: LIMITS.perSubject + 5 }, () => api.get<ProblemBody>('gongxin.head', '/me')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(5);
    expect(refused[0]?.body.code).toBe('rate_limited');
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await api.get('gongxin.clerk', '/me')).status).toBe(200);
  });

  test('whoever guesses tokens is slowed by address; a token that holds is not', async () => {
    const guess = () => api.raw<ProblemBody>('GET', '/me', { headers: { Authorization: 'Bearer abc.def.ghi' } });
    const answers = await Promise.all(Array.from({ length: LIMITS.perAddress + 5 }, guess));
    expect(new Set(answers.map(({ body }) => body.code))).toEqual(new Set(['token_invalid', 'rate_limited']));
    expect((await api.get('jiaoyu.head', '/me')).status).toBe(200);
    expect((await api.raw('GET', '/health/live')).status).toBe(200);
  });

  test('every answer carries the headers of an API that serves no page', async () => {
    const { headers } = await api.raw('GET', '/health/live');
    expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('cache-control')]).toEqual([
      'nosniff',
      'no-referrer',
      'no-store',
    ]);
    expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
  });
});
