import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from './database.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ entities: [], migrations: [] });
});
afterAll(() => database.drop());

test('a test database is a real PostgreSQL 18 in which processes are the application role', async () => {
  const { rows } = await database.pool.query<{ who: string; version: string; path: string }>(
    `select current_user as who, current_setting('server_version_num') as version, current_setting('transaction_timeout') as path`,
  );
  expect(rows[0]?.who).toBe('duban_app');
  expect(rows[0]?.version.slice(0, 2)).toBe('18');
  expect(rows[0]?.path).toBe('30s');
});

test('two databases on one server know nothing of each other', async () => {
  const other = await createTestDatabase({ entities: [], migrations: [] });
  const nameOf = async (pool: TestDatabase['pool']): Promise<string | undefined> =>
    (await pool.query<{ name: string }>('select current_database() as name')).rows[0]?.name;
  expect(await nameOf(other.pool)).not.toBe(await nameOf(database.pool));
  await other.drop();
});
