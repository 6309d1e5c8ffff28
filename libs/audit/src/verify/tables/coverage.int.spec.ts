import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@duban/testing/database';
import { schema } from '../../schema.js';
import { COVERAGE, coverOf } from './coverage.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(schema);
});
afterAll(() => database.drop());

const columns = async (): Promise<string[]> => {
  const { rows } = await database.pool.query<{ name: string }>(
    `select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'duban'::regnamespace and c.relkind in ('r', 'p') order by 1`,
  );
  return rows.map(({ name }) => name);
};

test('every column of every table is made again, bound by a hash, or harmless for a reason', async () => {
  const uncovered = (await columns()).filter((name) => {
    const [table = '', column = ''] = name.split('.');
    return coverOf(table, column) === null;
  });
  expect(uncovered).toEqual([]);
});

test('nothing is listed that no table has', async () => {
  const there = new Set(await columns());
  const listed = Object.entries(COVERAGE).flatMap(([table, of]) => Object.keys(of).map((column) => `${table}.${column}`));
  expect(listed.filter((name) => !there.has(name))).toEqual([]);
});
