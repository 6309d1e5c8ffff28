import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { TestDatabase } from '@duban/testing/database';
import { append, event, events, storeDatabase } from '@duban/testing/record';
import {
  appendToStream,
  heldUp,
  heldUpWatch,
  lockStream,
  readAll,
  resequence,
  runSequencer,
  sequenceOnce,
  withTransaction,
} from '../index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await storeDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await sequenceOnce(database.pool);
});

const lastSeq = async (): Promise<number> =>
  Number((await database.pool.query<{ last: number }>('select coalesce(max(seq), 0) as last from duban.event_seq')).rows[0]?.last);

/** Appends and stays open until told to commit. */
const openAppend = async (streamId: string): Promise<() => Promise<unknown>> => {
  let commit: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (commit = resolve));
  let appended: () => void = () => undefined;
  const written = new Promise<void>((resolve) => (appended = resolve));
  const done = withTransaction(database.pool, async (db) => {
    const head = await lockStream(db, streamId);
    await appendToStream(db, {
      streamId,
      category: 'directive',
      expectedVersion: head.version,
      head,
      events: [event('Slow')],
      nextDue: null,
      closed: false,
    });
    appended();
    await told;
  });
  await written;
  return () => {
    commit();
    return done;
  };
};

test('events committed out of order are seen in one dense order with nothing skipped', async () => {
  const before = await lastSeq();
  const seen: { seq: number; streamId: string }[] = [];
  const look = async (): Promise<void> => {
    await sequenceOnce(database.pool);
    seen.push(...(await readAll(database.pool, seen.at(-1)?.seq ?? before)).map(({ seq, streamId }) => ({ seq, streamId })));
  };
  const commitFirst = await openAppend('slow-1');
  await append(database.pool, 'quick-1');
  await look();
  expect(seen).toEqual([]);
  const commitSecond = await openAppend('slow-2');
  await append(database.pool, 'quick-2');
  await commitFirst();
  await look();
  expect(seen.map(({ streamId }) => streamId)).toEqual(['slow-1', 'quick-1']);
  await commitSecond();
  await look();
  expect(seen).toEqual(['slow-1', 'quick-1', 'slow-2', 'quick-2'].map((streamId, n) => ({ seq: before + n + 1, streamId })));
});

test('a reader that follows concurrent writers sees each event once, dense and in order of its stream', async () => {
  const before = await lastSeq();
  const following = new AbortController();
  const running = runSequencer({
    pool: database.pool,
    signal: following.signal,
    onError: (error) => {
      throw error;
    },
  });
  const writers = Promise.all(
    Array.from({ length: 8 }, async (_, n) => {
      for (let round = 0; round < 10; round += 1) await append(database.pool, `busy-${n}`, { events: events(1 + (round % 3)) });
    }),
  );
  const total = 8 * (4 * 1 + 3 * 2 + 3 * 3);
  const seen: { seq: number; streamId: string; version: number }[] = [];
  for (const deadline = Date.now() + 30_000; seen.length < total && Date.now() < deadline;) {
    seen.push(...(await readAll(database.pool, seen.at(-1)?.seq ?? before, 7)));
  }
  await writers;
  following.abort();
  await running;
  expect(seen.map(({ seq }) => seq)).toEqual(Array.from({ length: total }, (_, n) => before + n + 1));
  for (let n = 0; n < 8; n += 1) {
    const versions = seen.filter(({ streamId }) => streamId === `busy-${n}`).map(({ version }) => version);
    expect(versions).toEqual(Array.from({ length: total / 8 }, (_, version) => version + 1));
  }
});

test('a second sequencer finds the lock taken and numbers nothing', async () => {
  await append(database.pool, 'two-sequencers');
  await withTransaction(database.pool, async (db) => {
    await db.query(`select pg_advisory_xact_lock(hashtextextended('duban.sequencer', 0))`);
    expect(await sequenceOnce(database.pool)).toBe(0);
  });
  expect(await sequenceOnce(database.pool)).toBe(1);
});

test('a rolled back append leaves no gap', async () => {
  const before = await lastSeq();
  await append(database.pool, 'gap-1');
  await expect(append(database.pool, 'gap-2', { events: [event('Bad', { n: 0.5 })] })).rejects.toMatchObject({ code: 'not_canonical' });
  await append(database.pool, 'gap-3');
  expect(await sequenceOnce(database.pool)).toBe(2);
  expect((await readAll(database.pool, before)).map(({ seq, streamId }) => [seq, streamId])).toEqual([
    [before + 1, 'gap-1'],
    [before + 2, 'gap-3'],
  ]);
});

test('after a restore, with transaction ids begun again, old events keep their numbers and new ones follow', async () => {
  const old = (await readAll(database.pool, 0, 1_000)).map(({ seq, hash }) => ({ seq, hash }));
  const superuser = await database.asSuperuser();
  await superuser.query('alter table duban.event disable trigger all');
  await superuser.query('update duban.event set transaction_id = transaction_id + 1000000');
  await superuser.query('update duban.sequencer set transaction_id = transaction_id + 1000000');
  await superuser.query('alter table duban.event enable always trigger event_append_only');
  await superuser.end();
  await append(database.pool, 'restored-1');
  expect(await sequenceOnce(database.pool)).toBe(0);
  expect(await resequence(database.pool)).toBe(1);
  await append(database.pool, 'restored-2');
  expect(await sequenceOnce(database.pool)).toBe(1);
  const now = await readAll(database.pool, 0, 1_000);
  expect(now.slice(0, old.length).map(({ seq, hash }) => ({ seq, hash }))).toEqual(old);
  expect(now.slice(old.length).map(({ streamId }) => streamId)).toEqual(['restored-1', 'restored-2']);
});

test('an append wakes listeners with its stream', async () => {
  const client = await database.pool.connect();
  const heard = new Promise<string | undefined>((resolve) => client.once('notification', ({ payload }) => resolve(payload)));
  await client.query('listen duban_event');
  await append(database.pool, 'woken');
  expect(await heard).toBe('woken');
  await client.query('unlisten *');
  client.release();
});

test('an open write transaction that keeps events from being numbered is said once it lasts longer than any write of ours', async () => {
  let now = 0;
  const look = heldUpWatch(database.pool, () => now);
  const other = await database.pool.connect();
  try {
    await other.query('begin');
    await other.query('select pg_current_xact_id()');
    await append(database.pool, 'held/1');
    expect([await sequenceOnce(database.pool), (await heldUp(database.pool))?.events]).toEqual([0, 1]);
    expect(await look()).toBeNull();
    now += 20_000;
    expect(await look()).toMatch(/holds up that many events/);
  } finally {
    await other.query('rollback');
    other.release();
  }
  expect([await sequenceOnce(database.pool), await look(), await heldUp(database.pool)]).toEqual([1, null, null]);
});
