import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SYSTEM_ACTOR, type EventMeta } from '@duban/domain';
import { driftOf } from '@duban/platform';
import { createTestDatabase, type TestDatabase } from '@duban/testing';
import { appendToStream, eventStoreEntities, eventStoreMigrations, lockStream, readStream, withTransaction } from '../index.js';

const meta: EventMeta = {
  occurredAt: '2026-03-02T01:00:00.000Z',
  actor: SYSTEM_ACTOR,
  accountable: { kind: 'role', role: 'system' },
  authority: { kind: 'own' },
  causationId: 'c1',
  correlationId: 'c1',
  policyVersion: 'p1',
  calendarVersion: 'k1',
};
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ entities: eventStoreEntities, migrations: eventStoreMigrations });
});
afterAll(() => database.drop());

test('what was appended is read back as it was', async () => {
  await withTransaction(database.pool, async (db) => {
    const head = await lockStream(db, 'd1');
    await appendToStream(db, {
      streamId: 'd1',
      category: 'directive',
      expectedVersion: 0,
      head,
      events: [{ type: 'A', schemaVersion: 1, data: { text: '督办', n: 1 }, meta }],
      nextDue: null,
      closed: false,
    });
  });
  const events = await readStream(database.pool, 'd1');
  expect(events.map(({ version, type, data }) => ({ version, type, data }))).toEqual([
    { version: 1, type: 'A', data: { text: '督办', n: 1 } },
  ]);
});

test('entities and migrations have not drifted', async () => {
  expect(await driftOf({ ownerUrl: database.ownerUrl, entities: eventStoreEntities })).toEqual([]);
});
