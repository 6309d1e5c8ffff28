import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { claimOutbox, completeOutboxRows, failOutbox, readStream, withTransaction } from '@duban/event-store';
import { cityDatabase } from '@duban/testing/city-database';
import type { TestDatabase } from '@duban/testing/database';
import { T0 } from '@duban/testing/people';
import { names, raise } from '../alerts.spec-support.js';
import { recordDeliveries } from '../delivery/record-deliveries.js';
import { alertsAfter, createAlertDispatch, inAppChannel, type AlertDispatchDeps } from '../index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await cityDatabase();
});
afterAll(() => database.drop());

const depsOf = (): AlertDispatchDeps => ({
  db: database.pool,
  outbox: {
    // Without a lease the rows of a worker that died are there again at once.
    claim: (limit) => claimOutbox(database.pool, { kind: 'alert', limit, leaseMs: 0 }),
    complete: (rows) => completeOutboxRows(database.pool, rows),
    fail: (row, error) => failOutbox(database.pool, row, error),
  },
  channels: [inAppChannel({ transaction: (work) => withTransaction(database.pool, work), record: recordDeliveries, now: () => T0 })],
});
const turn = (deps = depsOf()): Promise<boolean> => createAlertDispatch(deps).once(new AbortController().signal);
const feedOf = async (person: string): Promise<[string, string][]> =>
  (await alertsAfter(database.pool, { person, after: 0, names })).map(({ id, cursor }) => [id, cursor]);
const waiting = async (): Promise<number> => {
  const { rows } = await database.pool.query<{ n: number }>(
    `select count(*)::int as n from duban.outbox where kind = 'alert' and done_at is null`,
  );
  return rows[0]?.n ?? NaN;
};

test('a crash between send and mark shows nobody the same alert twice', async () => {
  const ids = await raise(database.pool, 'anna', [1, 2]);
  const crash = new Error('killed');
  const dying = { ...depsOf(), outbox: { ...depsOf().outbox, complete: () => Promise.reject(crash) } };
  await expect(turn(dying)).rejects.toBe(crash);
  expect(await feedOf('anna')).toEqual([
    [ids[0], '1'],
    [ids[1], '2'],
  ]);
  expect(await waiting()).toBe(2);

  await turn();
  expect(await waiting()).toBe(0);
  expect(await feedOf('anna')).toEqual([
    [ids[0], '1'],
    [ids[1], '2'],
  ]);
  const recorded = await readStream(database.pool, 'delivery/anna');
  expect(recorded.map(({ type, data }) => ({ type, data }))).toEqual(
    ids.map((alertId, n) => ({ type: 'AlertDelivered', data: { alertId, personId: 'anna', channel: 'in_app', position: n + 1 } })),
  );
});

test('a crash in the middle of a delivery leaves nothing of it, and the next turn does it whole', async () => {
  const ids = await raise(database.pool, 'bert', [1, 2]);
  const failing = inAppChannel({
    transaction: (work) => withTransaction(database.pool, work),
    record: () => Promise.reject(new Error('lost')),
    now: () => T0,
  });
  await turn({ ...depsOf(), channels: [failing] });
  expect(await feedOf('bert')).toEqual([]);
  const { rows } = await database.pool.query<{ last_error: string }>(`select distinct last_error from duban.outbox where done_at is null`);
  expect(rows).toEqual([{ last_error: 'Error: lost' }]);
  await database.pool.query(`update duban.outbox set available_at = clock_timestamp() - interval '1 hour' where done_at is null`);
  await turn();
  expect((await feedOf('bert')).map(([id]) => id)).toEqual(ids);
});

test('dispatchers side by side give each alert one place, without gaps', async () => {
  const ids = await raise(
    database.pool,
    'cora',
    Array.from({ length: 40 }, (_, n) => n + 1),
  );
  const channel = depsOf().channels;
  const messages = ids.map((id) => ({ id, personId: 'cora' }) as Parameters<(typeof channel)[number]['deliver']>[0][number]);
  await Promise.all([0, 1, 2, 3].map((part) => channel[0]?.deliver(messages.slice(part * 8, part * 8 + 16))));
  await turn();
  const feed = await feedOf('cora');
  expect(feed.map(([, place]) => Number(place))).toEqual(ids.map((_, n) => n + 1));
  expect(new Set(feed.map(([id]) => id)).size).toBe(40);
  expect(await readStream(database.pool, 'delivery/cora')).toHaveLength(40);
});
