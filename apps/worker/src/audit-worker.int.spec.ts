import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { systemMeta } from '@duban/domain';
import { SEAL_SCHEDULE } from '@duban/protocol';
import { appendToStream, checkpointsAfter, withTransaction, type Checkpoint } from '@duban/event-store';
import { createLogger } from '@duban/platform';
import { createDevServerEnvironment, type DevServerEnvironment, type TestDatabase } from '@duban/testing';
import { createAuditActivities } from '@duban/activities';
import { numberAll, storeDatabase } from '@duban/testing/record';
import { seen } from '@duban/testing/seen';
import { createAuditWorker, ensureSealSchedule } from './audit-worker.js';

const { privateKey } = generateKeyPairSync('ed25519');
const logger = createLogger('audit-spec', { level: 'silent', pretty: false });
let database: TestDatabase;
let temporal: DevServerEnvironment;
beforeAll(async () => {
  [database, temporal] = await Promise.all([storeDatabase(), createDevServerEnvironment()]);
});
afterAll(async () => {
  await temporal.teardown();
  await database.drop();
});

const record = async (streamId: string): Promise<void> => {
  await withTransaction(database.pool, (tx) =>
    appendToStream(tx, {
      streamId,
      category: 'office',
      expectedVersion: 0,
      events: [{ type: 'Noted', schemaVersion: 1, data: {}, meta: systemMeta('c', '2026-03-02T01:00:00.000Z') }],
      nextDue: null,
      closed: true,
    }),
  );
  await numberAll(database.pool);
};

const checkpoints = (count: number): Promise<Checkpoint[]> =>
  seen(`${count} checkpoints`, 60_000, async () => {
    const found = await checkpointsAfter(database.pool, 0, 100);
    return found.length >= count && found;
  });

test('the schedule seals, once made and after it was made anew, and catches up what was recorded while no worker ran', async () => {
  const { client, nativeConnection } = temporal.environment;
  await record('office/1');
  await ensureSealSchedule(client, 3_600);
  await ensureSealSchedule(client, 1);
  const { schedule } = { schedule: await client.schedule.getHandle(SEAL_SCHEDULE).describe() };
  expect(schedule.spec.intervals?.map(({ every }) => every)).toEqual([1_000]);
  const worker = await createAuditWorker({
    connection: nativeConnection,
    namespace: temporal.namespace,
    activities: createAuditActivities({ pool: database.pool, origin: 'spec', privateKey, witnesses: [] }, logger),
  });
  const running = worker.run();
  try {
    expect((await checkpoints(1)).map(({ n, size }) => [n, size])).toEqual([[1, 1]]);
    await record('office/2');
    expect((await checkpoints(2)).map(({ n, size }) => [n, size])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  } finally {
    worker.shutdown();
    await running;
  }
});

test('a worker without a key leaves the sealing to another one', async () => {
  await expect(createAuditActivities(null, logger).seal()).rejects.toMatchObject({ type: 'no_signing_key', nonRetryable: false });
});
