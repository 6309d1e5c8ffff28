import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '@duban/testing/database';
import { chainHash } from '@duban/proof';
import { nodeDigest } from '../crypto/node-crypto.js';
import { append, event, storeDatabase } from '@duban/testing/record';
import { verifyStream, verifyStreams } from './verify-stream.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await storeDatabase();
});
afterAll(() => database.drop());

const five = async (streamId: string): Promise<void> => {
  await append(database.pool, streamId, { events: [1, 2, 3, 4, 5].map((n) => event('Counted', { n })) });
};

/** What an administrator of the server could do: triggers off, change, triggers on. */
const tamper = async (sql: string, values: unknown[] = []): Promise<void> => {
  const superuser = await database.asSuperuser();
  await superuser.query('alter table duban.event disable trigger all');
  await superuser.query(sql, values);
  await superuser.query('alter table duban.event enable always trigger event_append_only');
  await superuser.end();
};

test('an untouched stream verifies to its last event', async () => {
  await five('good');
  expect(await verifyStream(database.pool, 'good')).toMatchObject({ ok: true, events: 5, fault: null });
});

test('a stream that does not exist has nothing wrong with it', async () => {
  expect(await verifyStream(database.pool, 'nobody')).toMatchObject({ ok: true, events: 0, fault: null });
});

test.each([
  ['a changed text', `update duban.event set canonical = replace(canonical, '"n":3', '"n":8')`, 3, 'hash_mismatch'],
  ['a changed type', `update duban.event set type = 'Other'`, 3, 'columns_differ'],
  ['a changed time of record', `update duban.event set recorded_at = recorded_at - interval '1 day'`, 3, 'columns_differ'],
  ['an unknown algorithm', `update duban.event set algorithm = 'md4'`, 3, 'columns_differ'],
  ['a removed event', `delete from duban.event`, 3, 'version_missing'],
  ['a changed link', `update duban.event set prev_hash = repeat('f', 64)`, 3, 'chain_broken'],
])('%s is found, and at which version', async (name, sql, version, reason) => {
  await five(name);
  await tamper(`${sql} where stream_id = $1 and version = 3`, [name]);
  expect((await verifyStream(database.pool, name)).fault).toEqual({ streamId: name, version, reason });
});

test('a changed event with a fitting hash breaks the chain at the next', async () => {
  await five('rehashed');
  const { rows } = await database.pool.query<{ canonical: string; prev_hash: string }>(
    `select canonical, prev_hash from duban.event where stream_id = 'rehashed' and version = 3`,
  );
  const changed = (rows[0]?.canonical ?? '').replace('"n":3', '"n":8');
  const hash = chainHash(nodeDigest, 'sha256', rows[0]?.prev_hash ?? '', changed);
  await tamper(`update duban.event set canonical = $1, hash = $2 where stream_id = 'rehashed' and version = 3`, [changed, hash]);
  expect((await verifyStream(database.pool, 'rehashed')).fault).toEqual({ streamId: 'rehashed', version: 4, reason: 'chain_broken' });
});

test('a stream cut off at its end is found by its head', async () => {
  await five('cut');
  await tamper(`delete from duban.event where stream_id = 'cut' and version = 5`);
  expect((await verifyStream(database.pool, 'cut')).fault).toEqual({ streamId: 'cut', version: 5, reason: 'head_mismatch' });
});

test('the whole store names every faulty stream, also one whose row is gone', async () => {
  await five('orphan');
  await tamper(`delete from duban.stream where id = 'orphan'`);
  const seen: string[] = [];
  const proof = await verifyStreams(database.pool, ({ streamId }) => seen.push(streamId));
  expect(proof.streams).toBe(10);
  expect(seen).toEqual([...seen].sort());
  expect(proof.faults.map(({ streamId }) => streamId)).toEqual(seen.filter((id) => id !== 'good'));
  expect(proof.faults.find(({ streamId }) => streamId === 'orphan')).toEqual({ streamId: 'orphan', version: 5, reason: 'head_mismatch' });
});
