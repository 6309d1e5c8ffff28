import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProblemBody } from '@duban/contracts';
import { TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let looks = 0;
let away = false;
let needed = false;

beforeAll(async () => {
  const postgres = async (): Promise<void> => {
    looks += 1;
    if (away) throw new Error('connect ECONNREFUSED 10.0.0.7:5432 as duban_app');
  };
  const temporal = async (): Promise<void> => {
    if (away) throw new Error('14 UNAVAILABLE: 10.0.0.8:7233');
  };
  api = await TestApi.start({
    checks: { postgres: { needed: () => needed, look: postgres }, temporal: { needed: () => false, look: temporal } },
  });
});
afterAll(() => api.stop());

interface Ready {
  status: string;
  checks: Record<string, { ok: boolean; detail?: string }>;
}
const ready = () => api.raw<Ready>('GET', '/health/ready');

test('however many ask whether it is ready, its servers are asked once a second', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, ready));
  expect(answers.map(({ status, body }) => [status, body.status])).toEqual(Array.from({ length: 50 }, () => [200, 'ok']));
  // one a second: on a machine that is slow to answer fifty there is time for another
  expect(looks).toBeLessThan(5);
});

test('with a server away that it can do without it is degraded, and tells strangers neither addresses nor roles', async () => {
  away = true;
  let answer = await ready();
  for (const end = Date.now() + 5_000; answer.body.status === 'ok' && Date.now() < end;) answer = await ready();
  expect(answer).toMatchObject({ status: 200, body: { status: 'degraded', checks: { postgres: { ok: false, detail: 'unreachable' } } } });
  expect(JSON.stringify(answer.body)).not.toMatch(/10\.0\.0\.7|duban_app/);
  expect((await api.raw('GET', '/health/live')).status).toBe(200);
});

test('with a server away that it needs it is not ready, says which and when to ask again', async () => {
  needed = true;
  const { status, headers, body } = await api.raw<ProblemBody>('GET', '/health/ready');
  expect([status, body.code, body.params]).toEqual([503, 'unavailable', { postgres: 'unreachable' }]);
  expect(headers.get('retry-after')).toBe('2');
});
