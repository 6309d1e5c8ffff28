import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { Command } from 'commander';
import { systemMeta } from '@duban/domain';
import { appendToStream, withTransaction } from '@duban/event-store';
import { createTestDatabase, type TestDatabase } from '@duban/testing/database';
import { schema } from '@duban/audit';
import { numberAll } from '@duban/testing/record';
import { registerVerify } from './verify.command.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(schema);
  process.env['DATABASE_URL'] = database.appUrl;
  await withTransaction(database.pool, (tx) =>
    appendToStream(tx, {
      streamId: 'office/1',
      category: 'office',
      expectedVersion: 0,
      events: [1, 2].map((n) => ({
        type: 'Noted',
        schemaVersion: 1,
        data: { n },
        meta: systemMeta('c', '2026-03-02T01:00:00.000Z'),
      })),
      nextDue: null,
      closed: true,
    }),
  );
  await numberAll(database.pool);
});
afterEach(() => {
  process.exitCode = undefined;
});
afterAll(async () => {
  delete process.env['DATABASE_URL'];
  await database.drop();
});

const verify = async (...options: string[]): Promise<{ code: typeof process.exitCode; said: string }> => {
  const said: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  try {
    const program = new Command().exitOverride();
    registerVerify(program);
    await program.parseAsync(['node', 'duban', 'verify', ...options]);
    return { code: process.exitCode, said: said.join('') };
  } finally {
    write.mockRestore();
  }
};

test('a good record ends with 0 and says what is not sealed; a changed one with 1 and the place', async () => {
  const good = await verify();
  expect([good.code, good.said]).toEqual([0, expect.stringContaining('unsealed tail: 2')]);
  const superuser = await database.asSuperuser();
  await superuser.query('alter table duban.event disable trigger all');
  await superuser.query(`update duban.event set canonical = replace(canonical, '"n":2', '"n":3') where version = 2`);
  await superuser.end();
  const bad = await verify();
  expect([bad.code, bad.said]).toEqual([1, expect.stringMatching(/first: seq 2 · office\/1 v2：.*text and hash do not fit/)]);
  const json = JSON.parse((await verify('--json', '--only', 'chains')).said) as Record<string, unknown>;
  expect(json).toMatchObject({ ok: false, count: 1, first: { kind: 'hash_mismatch', streamId: 'office/1', version: 2, seq: 2 } });
});
