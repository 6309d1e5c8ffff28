import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import { forgetCalls, identityEntities, identityMigrations } from '@duban/identity';
import { createTestDatabase, type TestDatabase } from '@duban/testing/database';
import { OverLimit, SharedLimit } from './shared-limit.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ entities: identityEntities, migrations: identityMigrations });
});
afterAll(() => database.drop());
beforeEach(() => database.pool.query('delete from duban.call_count'));

const faults: unknown[] = [];
const process = (calls: number, pool: Pool = database.pool): SharedLimit =>
  new SharedLimit({ name: 'person', calls, pool, onAway: (error) => faults.push(error) });
/** How many of so many calls, in turn to each process, are let through. */
const letThrough = async (processes: readonly SharedLimit[], calls: number, key = 'anna'): Promise<number> => {
  let n = 0;
  for (let i = 0; i < calls; i += 1) {
    const one = processes[i % processes.length];
    await one?.take(key).then(
      () => (n += 1),
      (error: unknown) => expect(error).toBeInstanceOf(OverLimit),
    );
  }
  return n;
};
const counted = (): { pool: Pool; asked: () => number } => {
  let asked = 0;
  const query = (given: object): unknown => {
    asked += 1;
    return database.pool.query(given as { text: string });
  };
  return { pool: { query } as unknown as Pool, asked: () => asked };
};

test('what one process lets through, another does not again: a small limit is exact', async () => {
  expect(await letThrough([process(10), process(10), process(10)], 60)).toBe(10);
  expect(await letThrough([process(10)], 5)).toBe(0);
  expect(await letThrough([process(10)], 5, 'bert')).toBe(5);
});

test('whoever stays within the limit is never refused; beyond it each process lets through a twentieth more at most', async () => {
  const three = [process(1_200), process(1_200), process(1_200)];
  expect(await letThrough(three, 1_200)).toBe(1_200);
  expect(await letThrough(three, 1_200)).toBeLessThanOrEqual(3 * 60);
});

test('a twentieth of the limit costs one question, and whoever is blocked costs none', async () => {
  const { pool, asked } = counted();
  const one = process(1_200, pool);
  expect(await letThrough([one], 1_200)).toBe(1_200);
  expect(asked()).toBe(20);
  expect(await letThrough([one], 100)).toBe(0);
  expect(asked()).toBe(20);
});

test('without PostgreSQL each process holds the limit by itself, and asks in vain only now and then', async () => {
  let asked = 0;
  const query = () => {
    asked += 1;
    return Promise.reject(new Error('away'));
  };
  faults.length = 0;
  const one = process(40, { query } as unknown as Pool);
  expect(await letThrough([one], 100)).toBe(40);
  expect([asked, faults]).toEqual([1, [new Error('away')]]);
});

test('a PostgreSQL that does not answer holds no call back for long, and refuses none', async () => {
  const one = process(40, { query: () => new Promise(() => undefined) } as unknown as Pool);
  const begun = Date.now();
  expect(await letThrough([one], 40)).toBe(40);
  expect(Date.now() - begun).toBeLessThan(5_000);
});

test('whoever has not called for a minute is forgotten', async () => {
  await letThrough([process(10)], 1, 'anna');
  await letThrough([process(10)], 1, 'bert');
  await database.pool.query(`update duban.call_count set expire = expire - 120000 where key = 'person:bert'`);
  expect(await forgetCalls(database.pool)).toBe(1);
  expect((await database.pool.query('select key from duban.call_count')).rows).toEqual([{ key: 'person:anna' }]);
});
