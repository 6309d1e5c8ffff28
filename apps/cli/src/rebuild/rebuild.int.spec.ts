import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { Command } from 'commander';
import { createTestDatabase, type TestDatabase } from '@duban/testing/database';
import { schema } from '@duban/audit';
import { registerRebuild } from './rebuild.command.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(schema);
  process.env['DATABASE_URL'] = database.appUrl;
});
afterEach(() => {
  process.exitCode = undefined;
});
afterAll(async () => {
  delete process.env['DATABASE_URL'];
  await database.drop();
});

const rebuild = async (...options: string[]): Promise<typeof process.exitCode> => {
  const program = new Command().exitOverride();
  registerRebuild(program);
  await program.parseAsync(['node', 'duban', 'rebuild', ...options]);
  return process.exitCode;
};
const mark = (at: string): Promise<unknown> =>
  database.pool.query(
    `insert into duban.stream (id, category, version, head_hash, closed, recorded_at, created_at)
    values ('delivery/anna', 'delivery', 0, 'x', false, $1, $1) on conflict (id) do nothing`,
    [at],
  );

test('rows that the record does not give are found by a check, and gone after a rebuild', async () => {
  await mark('2020-02-17T01:00:00.000Z');
  await database.pool.query(
    `insert into duban.alert_receipt (alert_id, person_id, receipted_at) values ('d-1.1.anna', 'anna', '2020-02-17T01:00:00.000Z')`,
  );
  expect(await rebuild('--check')).toBe(1);
  process.exitCode = undefined;
  expect(await rebuild()).toBeUndefined();
  expect(await rebuild('--check')).toBeUndefined();
});

test('a row of a stream that the record does not have is found by a check too, and gone after a rebuild, which names it', async () => {
  await database.pool.query(
    `insert into duban.alert_receipt (alert_id, person_id, receipted_at) values ('d-9.1.nobody', 'nobody', '2020-02-17T01:00:00.000Z')`,
  );
  expect(await rebuild('--check')).toBe(1);
  process.exitCode = undefined;
  const said = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(await rebuild()).toBeUndefined();
  const lines = said.mock.calls.map(([text]) => String(text)).join('');
  said.mockRestore();
  expect(lines).toContain('alert_receipt nobody 已清除 / not in the record, removed');
  expect(await rebuild('--check')).toBeUndefined();
});
