import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { StatementParts } from '@duban/platform';
import { createPool, driftOf } from '@duban/platform';
import { GENESIS_HASH } from '@duban/proof';
import type { TestDatabase } from '@duban/testing/database';
import { append, command, event, events, storeDatabase } from '@duban/testing/record';
import {
  allocateNumbers,
  appendToStream,
  eventStoreEntities,
  findCommandResults,
  fingerprintOf,
  lockStream,
  readCommands,
  readStream,
  readStreamForWrite,
  readStreamHead,
  touchStream,
  verifyStream,
  withTransaction,
} from '../index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await storeDatabase();
});
afterAll(() => database.drop());

const codeOf = (result: PromiseSettledResult<unknown>): string =>
  result.status === 'fulfilled' ? 'ok' : String((result.reason as { code?: string }).code);

test('what was appended is read back as it was', async () => {
  const first = await append(database.pool, 'round', {
    events: [event('Registered', { text: '督办', list: [1, 2] }), event('Dispatched')],
  });
  const second = await append(database.pool, 'round', { events: [event('Received')], nextDue: '2026-03-05T01:00:00.000Z' });
  expect(first.version).toBe(2);
  expect(second.version).toBe(3);
  const read = await readStream(database.pool, 'round');
  expect(read).toEqual([...first.events, ...second.events]);
  expect(read.map(({ version, type, data }) => ({ version, type, data }))).toEqual([
    { version: 1, type: 'Registered', data: { text: '督办', list: [1, 2] } },
    { version: 2, type: 'Dispatched', data: {} },
    { version: 3, type: 'Received', data: {} },
  ]);
  expect(read[0]?.prevHash).toBe(GENESIS_HASH);
  expect(read[2]?.prevHash).toBe(read[1]?.hash);
  expect(await readStreamHead(database.pool, 'round')).toEqual({
    streamId: 'round',
    category: 'directive',
    algorithm: 'sha256',
    version: 3,
    headHash: read[2]?.hash,
    nextDue: '2026-03-05T01:00:00.000Z',
    closed: false,
    recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  });
});

test('a range of a stream is read by version and by when it was recorded', async () => {
  const before = await append(database.pool, 'range', { events: events(2) });
  await database.pool.query('select pg_sleep(0.005)');
  await append(database.pool, 'range', { events: events(2) });
  const versions = async (range: Parameters<typeof readStream>[2]): Promise<number[]> =>
    (await readStream(database.pool, 'range', range)).map((one) => one.version);
  expect(await versions({ fromVersion: 2, toVersion: 3 })).toEqual([2, 3]);
  expect(await versions({ recordedUntil: before.recordedAt })).toEqual([1, 2]);
  expect(await versions({ fromVersion: 5 })).toEqual([]);
});

test('the stored data is the data of the hashed text', async () => {
  await append(database.pool, 'generated', { events: [event('Registered', { n: 7 })] });
  const { rows } = await database.pool.query(`select data, schema_version, algorithm from duban.event where stream_id = 'generated'`);
  expect(rows).toEqual([{ data: { n: 7 }, schema_version: 1, algorithm: 'sha256' }]);
});

test('a stream is hashed with what its connection says, event by event, and verifies across the change', async () => {
  await append(database.pool, 'sm3', { events: events(2) });
  const chinese = createPool({ url: database.appUrl, applicationName: 'duban-sm3', hashAlgorithm: 'sm3' });
  try {
    await append(chinese, 'sm3', { events: events(2) });
  } finally {
    await chinese.end();
  }
  await append(database.pool, 'sm3', { events: events(1) });
  const written = await readStream(database.pool, 'sm3');
  expect(written.map(({ algorithm }) => algorithm)).toEqual(['sha256', 'sha256', 'sm3', 'sm3', 'sha256']);
  expect(await verifyStream(database.pool, 'sm3')).toMatchObject({ ok: true, events: 5 });
});

test('of two concurrent creators one wins and the other gets a conflict', async () => {
  const results = await Promise.allSettled(
    ['a', 'b'].map((who) => append(database.pool, 'created', { expectedVersion: 0, events: [event('Registered', { who })] })),
  );
  expect(results.map(codeOf).sort()).toEqual(['ok', 'version_conflict']);
  expect(await readStream(database.pool, 'created')).toHaveLength(1);
});

test('of two creators that both saw nothing the later one gets a conflict and leaves nothing', async () => {
  let inserted: () => void = () => undefined;
  const bothRead = new Promise<void>((resolve) => (inserted = resolve));
  const slow = withTransaction(database.pool, async (db) => {
    const head = await lockStream(db, 'race');
    await bothRead;
    return appendToStream(db, {
      streamId: 'race',
      category: 'directive',
      expectedVersion: 0,
      head,
      events: events(2),
      nextDue: null,
      closed: false,
      commands: [command('race-late', { n: 1 }, [1, 2])],
      outbox: [{ kind: 'k', topic: 't', dedupeKey: 'race-late', payload: {} }],
    });
  });
  await append(database.pool, 'race');
  inserted();
  await expect(slow).rejects.toMatchObject({ code: 'version_conflict', streamId: 'race', expected: 0, actual: 1 });
  expect(await readStream(database.pool, 'race')).toHaveLength(1);
  const { rows } = await database.pool.query(
    `select (select count(*)::int from duban.command where id = 'race-late') + (select count(*)::int from duban.outbox where dedupe_key = 'race-late') as left`,
  );
  expect(rows).toEqual([{ left: 0 }]);
});

test('of two concurrent writers at one version one gets a conflict', async () => {
  await append(database.pool, 'written');
  const results = await Promise.allSettled([1, 2].map(() => append(database.pool, 'written', { expectedVersion: 1, head: undefined })));
  expect(results.map(codeOf).sort()).toEqual(['ok', 'version_conflict']);
  expect((await readStream(database.pool, 'written')).map((one) => one.version)).toEqual([1, 2]);
});

test('a writer that read without a lock and was overtaken writes nothing, nor do the parts of its statement', async () => {
  await append(database.pool, 'overtaken');
  const { head } = await readStreamForWrite(database.pool, 'overtaken', []);
  await append(database.pool, 'overtaken');
  const part = (row: string): StatementParts => ({
    kind: 'marked',
    texts: (first, guard) => [
      `insert into duban.outbox (kind, topic, dedupe_key, payload, available_at)
       select 'marked', 't', $${first}::text, '{}', clock_timestamp() where ${guard}`,
    ],
    values: [row],
  });
  await expect(append(database.pool, 'overtaken', { head, expectedVersion: 1, parts: [part('late')] })).rejects.toMatchObject({
    code: 'version_conflict',
    actual: 2,
  });
  await append(database.pool, 'overtaken', { parts: [part('in-time')] });
  const { rows } = await database.pool.query(`select dedupe_key as key from duban.outbox where kind = 'marked'`);
  expect(rows).toEqual([{ key: 'in-time' }]);
});

test('whoever rewrites the rows of a stream makes a writer look again that waited for it with an older view', async () => {
  await append(database.pool, 'rewritten');
  const { head, asRead } = await readStreamForWrite(database.pool, 'rewritten', []);
  let waiting: Promise<unknown> = Promise.resolve();
  await withTransaction(database.pool, async (db) => {
    await touchStream(db, 'rewritten');
    waiting = append(database.pool, 'rewritten', { head, asRead, expectedVersion: 1 }).catch((error: unknown) => error);
    const blocked = `select 1 from pg_locks where not granted and locktype in ('transactionid', 'tuple')`;
    for (const end = Date.now() + 10_000; (await db.query(blocked)).rows.length === 0;)
      if (Date.now() > end) throw new Error('it does not wait');
  });
  expect(await waiting).toMatchObject({ code: 'version_conflict' });
  const again = await readStreamForWrite(database.pool, 'rewritten', []);
  expect((await append(database.pool, 'rewritten', { head: again.head, asRead: again.asRead, expectedVersion: 1 })).version).toBe(2);
});

test('what a write begins with is the head and the commands known, in one look', async () => {
  await append(database.pool, 'known', { commands: [command('known-1', { n: 1 }, [1, 1], { taskIds: ['t1'] })] });
  const asked = [
    { id: 'known-1', fingerprint: fingerprintOf({ n: 1 }) },
    { id: 'known-2', fingerprint: '' },
  ];
  const { head, recorded } = await readStreamForWrite(database.pool, 'known', asked);
  expect(head).toMatchObject({ version: 1, category: 'directive' });
  expect(recorded).toEqual(await findCommandResults(database.pool, 'known', asked));
  expect([...recorded.keys()]).toEqual(['known-1']);
  expect((await readStreamForWrite(database.pool, 'nothing', [])).head).toMatchObject({ version: 0, category: null });
});

test('a stream cannot be written as another category', async () => {
  await append(database.pool, 'category', { category: 'meeting' });
  await expect(append(database.pool, 'category')).rejects.toMatchObject({
    code: 'category_mismatch',
    category: 'meeting',
    given: 'directive',
  });
});

test('an append without events moves next due and closed alone', async () => {
  await append(database.pool, 'wake', { nextDue: '2026-03-05T01:00:00.000Z' });
  const moved = await append(database.pool, 'wake', { events: [], nextDue: null, closed: true });
  expect(moved).toMatchObject({ version: 1, events: [] });
  expect(await readStreamHead(database.pool, 'wake')).toMatchObject({ version: 1, nextDue: null, closed: true });
  expect(await verifyStream(database.pool, 'wake')).toMatchObject({ ok: true, events: 1 });
});

test('recorded times of a stream never go back', async () => {
  await append(database.pool, 'clock');
  const superuser = await database.asSuperuser();
  await superuser.query(`update duban.stream set recorded_at = clock_timestamp() + interval '1 hour' where id = 'clock'`);
  await superuser.end();
  const ahead = (await readStreamHead(database.pool, 'clock')).recordedAt;
  expect((await append(database.pool, 'clock')).recordedAt).toBe(ahead);
});

test('a command sent again, alone or in another batch, finds its recorded result', async () => {
  const body = { n: 1 };
  const versions: [number, number] = [1, 2];
  await append(database.pool, 'commands', { events: events(2), commands: [command('cmd-1', body, versions, { directiveId: 'commands' })] });
  await append(database.pool, 'commands', { events: events(1), commands: [command('cmd-2', { n: 2 }, [3, 3])] });
  const recorded = { id: 'cmd-1', streamId: 'commands', fromVersion: 1, toVersion: 2, result: { directiveId: 'commands' }, conflict: null };
  const again = { id: 'cmd-1', fingerprint: fingerprintOf(body) };
  expect(await findCommandResults(database.pool, 'commands', [again])).toEqual(new Map([['cmd-1', recorded]]));
  const batch = [{ id: 'cmd-3', fingerprint: fingerprintOf({ n: 3 }) }, again];
  expect([...(await findCommandResults(database.pool, 'commands', batch)).values()]).toEqual([recorded]);
  expect((await readCommands(database.pool, 'commands')).map(({ id, body }) => ({ id, body }))).toEqual([
    { id: 'cmd-1', body: { n: 1 } },
    { id: 'cmd-2', body: { n: 2 } },
  ]);
});

test('a command id sent with another body, or to another stream, is refused', async () => {
  await append(database.pool, 'reuse', { commands: [command('reused', { n: 1 }, [1, 1])] });
  const conflictOf = async (streamId: string, body: object): Promise<string | null | undefined> =>
    (await findCommandResults(database.pool, streamId, [{ id: 'reused', fingerprint: fingerprintOf(body) }])).get('reused')?.conflict;
  expect(await conflictOf('reuse', { n: 1 })).toBeNull();
  expect(await conflictOf('reuse', { n: 2 })).toBe('idempotency_key_reused');
  expect(await conflictOf('elsewhere', { n: 1 })).toBe('idempotency_key_reused');
});

test('a command id can be accepted only once, and whoever comes second has to look again', async () => {
  await append(database.pool, 'once-a', { commands: [command('once', { n: 1 }, [1, 1])] });
  await expect(append(database.pool, 'once-b', { commands: [command('once', { n: 1 }, [1, 1])] })).rejects.toMatchObject({
    code: 'version_conflict',
  });
  expect(await readStream(database.pool, 'once-b')).toEqual([]);
});

test('yearly numbers have no gaps under twenty concurrent appends of which some are rolled back', async () => {
  const numbers = await Promise.allSettled(
    Array.from({ length: 20 }, (_, n) =>
      withTransaction(database.pool, async (db) => {
        const streamId = `numbered-${n}`;
        const head = await lockStream(db, streamId);
        const number = await allocateNumbers(db, 'directive', 2026, 1);
        const at = { streamId, category: 'directive' as const, head, expectedVersion: 0, nextDue: null, closed: false };
        await appendToStream(db, { ...at, events: [event('Registered', { number })] });
        if (n % 4 === 3) throw new Error('rolled back');
        return number;
      }),
    ),
  );
  const given = numbers.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: 15 }, (_, n) => n + 1));
  expect(await withTransaction(database.pool, (db) => allocateNumbers(db, 'directive', 2027, 1))).toBe(1);
});

test('an event without a canonical form is refused and nothing of its append is kept', async () => {
  await expect(append(database.pool, 'poison', { events: [event('Good'), event('Bad', { text: '\ud83d' })] })).rejects.toMatchObject({
    code: 'not_canonical',
    path: '$.data.text',
  });
  expect((await readStreamHead(database.pool, 'poison')).version).toBe(0);
});

test('two hundred events go in one append', async () => {
  const appended = await append(database.pool, 'many', { events: events(200) });
  expect(appended.version).toBe(200);
  expect(await verifyStream(database.pool, 'many')).toMatchObject({ ok: true, events: 200, headHash: appended.headHash });
});

test('entities and migrations have not drifted', async () => {
  expect(await driftOf({ ownerUrl: database.ownerUrl, entities: eventStoreEntities })).toEqual([]);
});
