import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '@duban/testing/database';
import { once } from 'node:events';
import { storeDatabase } from '@duban/testing/record';
import { withConnection } from './index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await storeDatabase();
});
afterAll(() => database.drop());

test('a connection lost between two statements of a transaction fails that work alone: the process goes on', async () => {
  const { pool } = database;
  const client = await pool.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  client.release();
  const lost = once(client, 'end');
  const work = withConnection(pool, (connection) =>
    connection.transaction(async () => {
      const { rows: own } = await connection.query<{ pid: number }>('select pg_backend_pid() as pid');
      await pool.query('select pg_terminate_backend($1)', [own[0]?.pid]);
      // told while nothing is asked of it: an `error` that only a listener of ours can hear
      await lost;
      await connection.query('select 1');
    }),
  );
  await expect(work).rejects.toThrow(/not queryable|terminat/i);
  const { rows: next } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
  expect(next[0]?.pid).not.toBe(rows[0]?.pid);
});
