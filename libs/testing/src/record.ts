import { SYSTEM_ACTOR, type EventMeta } from '@duban/domain';
import { createTestDatabase, type TestDatabase } from './database.js';
import { seen } from './seen.js';
import type pg from 'pg';
import {
  appendToStream,
  eventStoreEntities,
  eventStoreMigrations,
  fingerprintOf,
  lockStream,
  sealingState,
  sequenceOnce,
  withTransaction,
  type AcceptedCommand,
  type Appended,
  type AppendInput,
  type NewEvent,
} from '@duban/event-store';

export const storeDatabase = (): Promise<TestDatabase> =>
  createTestDatabase({ entities: eventStoreEntities, migrations: eventStoreMigrations });

const meta = (causationId: string): EventMeta => ({
  occurredAt: '2026-03-02T01:00:00.000Z',
  actor: SYSTEM_ACTOR,
  accountable: { kind: 'role', role: 'system' },
  authority: { kind: 'own' },
  causationId,
  correlationId: causationId,
  policyVersion: 'default/1',
  calendarVersion: '2026/1',
});

export const event = (type: string, data: object = {}): NewEvent => ({ type, schemaVersion: 1, data, meta: meta('c1') });

export const events = (count: number): NewEvent[] => Array.from({ length: count }, (_, n) => event('Counted', { n }));

export const command = (id: string, body: object, versions: [number, number] | null, result: unknown = null): AcceptedCommand => ({
  id,
  type: 'Count',
  fingerprint: fingerprintOf(body),
  body,
  fromVersion: versions?.[0] ?? null,
  toVersion: versions?.[1] ?? null,
  result,
});

/** One append in a transaction of its own, at whatever version the stream is. */
export const append = (pool: pg.Pool, streamId: string, given: Partial<AppendInput> = {}): Promise<Appended> =>
  withTransaction(pool, async (db) => {
    const head = await lockStream(db, streamId);
    return appendToStream(db, {
      streamId,
      category: 'directive',
      expectedVersion: head.version,
      head,
      events: [event('Counted')],
      nextDue: null,
      closed: false,
      ...given,
    });
  });

/**
 * Until every event has its number. The sequencer leaves what is behind a transaction that still runs, be it the last write of an answered
 * request: that a turn found nothing does not say that nothing is left.
 */
export const numberAll = async (pool: pg.Pool): Promise<void> => {
  await seen('a number for every event', 30_000, async () => {
    while ((await sequenceOnce(pool)) > 0);
    return (await sealingState(pool)).unnumbered === 0;
  });
};
