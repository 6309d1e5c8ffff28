import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '@duban/testing/database';
import { append, storeDatabase } from '@duban/testing/record';
import { claimOutbox, completeOutbox, enqueueOutbox, failOutbox, pruneOutbox, withTransaction, type NewOutboxRow } from '../index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await storeDatabase();
});
afterAll(() => database.drop());

const rows = (kind: string, count: number): NewOutboxRow[] =>
  Array.from({ length: count }, (_, n) => ({ kind, topic: 'alert', dedupeKey: `${kind}-${n}`, payload: { n } }));

test('rows of an append are there when it is committed, and once for each key', async () => {
  await append(database.pool, 'outbox', { outbox: rows('append', 2) });
  await append(database.pool, 'outbox', { outbox: rows('append', 3) });
  expect(
    (await claimOutbox(database.pool, { kind: 'append', limit: 10 })).map(({ dedupeKey, payload, attempts }) => ({
      dedupeKey,
      payload,
      attempts,
    })),
  ).toEqual([
    { dedupeKey: 'append-0', payload: { n: 0 }, attempts: 1 },
    { dedupeKey: 'append-1', payload: { n: 1 }, attempts: 1 },
    { dedupeKey: 'append-2', payload: { n: 2 }, attempts: 1 },
  ]);
});

test('two workers never take the same row', async () => {
  await enqueueOutbox(database.pool, rows('shared', 60));
  const worker = async (): Promise<number[]> => {
    const mine: number[] = [];
    for (;;) {
      const taken = await claimOutbox(database.pool, { kind: 'shared', limit: 7 });
      if (taken.length === 0) return mine;
      mine.push(...taken.map(({ id }) => id));
    }
  };
  const taken = (await Promise.all([worker(), worker(), worker()])).flat();
  expect(taken).toHaveLength(60);
  expect(new Set(taken).size).toBe(60);
});

test('a row held in an open transaction is skipped, not waited for', async () => {
  await enqueueOutbox(database.pool, rows('held', 2));
  await withTransaction(database.pool, async (db) => {
    expect((await claimOutbox(db, { kind: 'held', limit: 1 })).map(({ dedupeKey }) => dedupeKey)).toEqual(['held-0']);
    expect((await claimOutbox(database.pool, { kind: 'held', limit: 9 })).map(({ dedupeKey }) => dedupeKey)).toEqual(['held-1']);
  });
});

test('a row done is never taken again', async () => {
  await enqueueOutbox(database.pool, rows('done', 1));
  const [row] = await claimOutbox(database.pool, { kind: 'done', limit: 1, leaseMs: 0 });
  expect(row && (await completeOutbox(database.pool, row))).toBe(true);
  expect(await claimOutbox(database.pool, { kind: 'done', limit: 1 })).toEqual([]);
  expect(await pruneOutbox(database.pool, -1_000)).toBe(1);
});

test('after a lease has run out the row is taken again, and the first worker can no longer end it', async () => {
  await enqueueOutbox(database.pool, rows('lease', 1));
  const [first] = await claimOutbox(database.pool, { kind: 'lease', limit: 1, leaseMs: 0 });
  const [second] = await claimOutbox(database.pool, { kind: 'lease', limit: 1 });
  expect([first?.attempts, second?.attempts]).toEqual([1, 2]);
  expect(first && (await completeOutbox(database.pool, first))).toBe(false);
  expect(second && (await completeOutbox(database.pool, second))).toBe(true);
});

test('a failed row waits longer each time, with its last error kept', async () => {
  await enqueueOutbox(database.pool, rows('failing', 1));
  const pauses: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const [row] = await claimOutbox(database.pool, { kind: 'failing', limit: 1 });
    if (row) await failOutbox(database.pool, row, `refused ${round}`);
    const { rows: kept } = await database.pool.query<{ pause: number; last_error: string }>(
      `select round(extract(epoch from available_at - clock_timestamp()))::int as pause, last_error from duban.outbox where kind = 'failing'`,
    );
    pauses.push(kept[0]?.pause ?? NaN);
    expect(kept[0]?.last_error).toBe(`refused ${round}`);
    await database.pool.query(`update duban.outbox set available_at = clock_timestamp() - interval '1 s' where kind = 'failing'`);
  }
  expect(pauses).toEqual([1, 2, 4]);
});
