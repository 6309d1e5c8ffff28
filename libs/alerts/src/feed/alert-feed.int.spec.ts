import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ALERT_CHANNEL } from '@duban/domain';
import { type AlertView } from '@duban/contracts';
import { wakeupsOf, withTransaction } from '@duban/event-store';
import { cityDatabase } from '@duban/testing/city-database';
import type { TestDatabase } from '@duban/testing/database';
import { T0 } from '@duban/testing/people';
import { names, raise } from '../alerts.spec-support.js';
import { alertFeed, inAppChannel } from '../index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await cityDatabase();
});
afterAll(() => database.drop());

const deliver = async (ids: readonly string[]): Promise<void> => {
  const channel = inAppChannel({
    transaction: (work) => withTransaction(database.pool, work),
    record: async () => undefined,
    now: () => T0,
  });
  await channel.deliver(ids.map((id) => ({ id, personId: id.split('.')[2] ?? '' }) as Parameters<typeof channel.deliver>[0][number]));
};
const feed = (person: string, lastEventId: string | null, more: { signal?: AbortSignal; pollMs?: number } = {}) =>
  alertFeed({ pool: database.pool, wakeups: wakeupsOf(database.pool, ALERT_CHANNEL), person, lastEventId, names, ...more });
const take = async (from: AsyncGenerator<AlertView>, count: number): Promise<AlertView[]> => {
  const taken: AlertView[] = [];
  while (taken.length < count) {
    const { value, done } = await from.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
};
const idsOf = (alerts: readonly AlertView[]): string[] => alerts.map(({ id }) => id);

test('a feed that breaks off goes on after the last alert seen: none lost, none repeated', async () => {
  const ids = await raise(database.pool, 'anna', [1, 2, 3]);
  await deliver(ids);
  const first = feed('anna', '0');
  const seen = await take(first, 2);
  await first.return();
  const more = await raise(database.pool, 'anna', [4]);
  await deliver(more);
  const second = feed('anna', seen.at(-1)?.cursor ?? null);
  const rest = await take(second, 2);
  await second.return();
  expect([...idsOf(seen), ...idsOf(rest)]).toEqual([...ids, ...more]);
  expect(rest.at(-1)).toMatchObject({ cursor: '4', deliveredAt: T0, receiptedAt: null, personId: 'anna' });
});

test('without a last alert a feed begins with what comes next', async () => {
  await deliver(await raise(database.pool, 'bert', [1]));
  const from = feed('bert', null);
  const next = take(from, 1);
  // The feed has found its beginning once its connection listens.
  const deadline = Date.now() + 10_000;
  for (let listening = 0; listening === 0 && Date.now() < deadline;) {
    const { rows } = await database.pool.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where query like 'listen %'`,
    );
    listening = rows[0]?.n ?? 0;
  }
  const ids = await raise(database.pool, 'bert', [2]);
  await deliver(ids);
  expect(idsOf(await next)).toEqual(ids);
  await from.return();
});

test('a delivery wakes the feed of its person at once, without waiting for the next poll', async () => {
  const from = feed('cora', '0', { pollMs: 60_000 });
  const next = take(from, 2);
  const ids = await raise(database.pool, 'cora', [1, 2]);
  await deliver(ids.slice(0, 1));
  const started = Date.now();
  const pushing = (async () => {
    for (;;) {
      await database.pool.query(`select pg_notify('duban_alert', 'cora')`);
      const { rows } = await database.pool.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where query like 'listen %'`,
      );
      if ((rows[0]?.n ?? 0) > 0) break;
    }
    await deliver(ids.slice(1));
  })();
  await pushing;
  expect(idsOf(await next)).toEqual(ids);
  expect(Date.now() - started).toBeLessThan(30_000);
  await from.return();
});

test('a lost listening connection is found out by polling', async () => {
  const from = feed('dora', '0', { pollMs: 50 });
  const ids = await raise(database.pool, 'dora', [1, 2]);
  await deliver(ids.slice(0, 1));
  expect(idsOf(await take(from, 1))).toEqual(ids.slice(0, 1));
  await database.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and pid <> pg_backend_pid()`,
  );
  await deliver(ids.slice(1));
  expect(idsOf(await take(from, 1))).toEqual(ids.slice(1));
  await from.return();
});

test('nobody gets the alerts of another', async () => {
  const stop = new AbortController();
  const mine = await raise(database.pool, 'emil', [1]);
  await deliver([...(await raise(database.pool, 'fritz', [1])), ...mine]);
  const from = feed('emil', '0', { signal: stop.signal, pollMs: 50 });
  expect(idsOf(await take(from, 1))).toEqual(mine);
  stop.abort();
  expect(await from.next()).toEqual({ value: undefined, done: true });
});
