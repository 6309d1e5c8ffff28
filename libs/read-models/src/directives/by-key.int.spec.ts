import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Queryable } from '@duban/platform';
import { withConnection } from '@duban/event-store';
import { createPool } from '@duban/platform';
import type pg from 'pg';
import { upsertRows, writeTables } from '../tables/write-rows.js';
import { DIRECTIVE_TABLES } from './directive.rows.js';
import { createCity, type City } from '../read-models.spec-support.js';
import { readPartsOfTasks } from '../index.js';

let city: City;
let pool: pg.Pool;
beforeAll(async () => {
  city = await createCity();
  pool = createPool({ url: city.database.appUrl, applicationName: 'by-key', max: 1, byKey: true });
});
afterAll(async () => {
  await pool.end();
  await city.drop();
});

const dutyOf = (n: number): object => ({
  directive_id: `d-${n % 50}`,
  obligation_id: `o-${n}`,
  task_id: 't1',
  kind: 'receipt',
  owner_department: 'dept-a',
  owner_role: null,
  due: '2020-03-01T00:00:00.000Z',
  yellow_at: '2020-02-28T00:00:00.000Z',
  status: 'open',
  held_for: null,
  subject: null,
  generation: 0,
  opened_at: '2020-02-17T00:00:00.000Z',
  returned: false,
  barred: [],
  kept_for: null,
  asked: null,
});
const partyOf = (n: number): object => ({ directive_id: `d-${n}`, task_id: 't1', department_id: 'dept-a', part: 'lead', active: true });
const numbers = (from: number, count: number): number[] => Array.from({ length: count }, (_, n) => from + n);

/** Rows that were read by going through the whole table. */
const readWhole = async (db: Queryable, table: string): Promise<number> => {
  await db.query('select pg_stat_force_next_flush()');
  // a statement of its own: what was counted is given away between two of them
  await db.query('select 1');
  const { rows } = await db.query<{ read: number }>(
    'select seq_tup_read::int as read from pg_stat_user_tables where schemaname = $1 and relname = $2',
    ['duban', table],
  );
  return rows[0]?.read ?? -1;
};

/** More often than PostgreSQL makes a plan for the values at hand: from then on the plan stays. */
const OFTEN = 10;
const ROWS = 3_000;

const costOf = async (table: string, fill: (db: Queryable) => Promise<void>, ask: (db: Queryable, n: number) => Promise<unknown>) =>
  withConnection(pool, async (db) => {
    for (const n of numbers(0, OFTEN)) await ask(db, n);
    await fill(db);
    const before = await readWhole(db, table);
    for (const n of numbers(OFTEN, OFTEN)) await ask(db, n);
    return (await readWhole(db, table)) - before;
  });
test('a plan made while the table was empty deletes a row by its key when there are thousands', async () => {
  const remove = (db: Queryable, n: number) => writeTables(db, [{ spec: DIRECTIVE_TABLES.duty, how: 'delete', rows: [dutyOf(n)] }]);
  expect(await costOf('duty', (db) => upsertRows(db, DIRECTIVE_TABLES.duty, numbers(0, ROWS).map(dutyOf)), remove)).toBe(0);
  const { rows } = await pool.query<{ left: number }>('select count(*)::int as left from duban.duty');
  expect(rows[0]?.left).toBe(ROWS - OFTEN);
});

test('a plan made while the table was empty finds the parts in a task by their keys when there are thousands', async () => {
  const look = (db: Queryable, n: number) => readPartsOfTasks(db, [{ directiveId: `d-${n}`, taskId: 't1' }]);
  expect(await costOf('task_party', (db) => upsertRows(db, DIRECTIVE_TABLES.task_party, numbers(0, ROWS).map(partyOf)), look)).toBe(0);
});
