import { createAlertDispatch } from '../dispatch/alert-dispatcher.js';
import { inAppChannel } from '../channels/in-app.channel.js';
import { type AlertChannel } from '../channels/alert-channel.js';
import { type AlertDelivered } from '../dispatch/alert-outbox.js';
import { ALERT_OUTBOX_KIND, SYSTEM_ACTOR, type Actor, type Instant } from '@duban/domain';
import { type Queryable } from '@duban/platform';
import { appendToStream, claimOutbox, completeOutboxRows, failOutbox, lockStream, withTransaction } from '@duban/event-store';
import type { AlertReceipted } from '@duban/read-models';
import type pg from 'pg';
import type { BackgroundJob } from '@duban/platform';

export type DeliveryFact = AlertDelivered | AlertReceipted;

/** Deliveries and receipts of one person's alerts. */
export const deliveryStreamId = (personId: string): string => `delivery/${personId}`;

/**
 * Records deliveries and receipts of a person's alerts. Call it in the transaction that marks them, under that person's lock, so
 * that no two write the stream at once.
 */
export const recordDeliveries = async (
  tx: Queryable,
  personId: string,
  facts: readonly DeliveryFact[],
  actor: Actor = SYSTEM_ACTOR,
): Promise<void> => {
  if (facts.length === 0) return;
  const streamId = deliveryStreamId(personId);
  const head = await lockStream(tx, streamId);
  await appendToStream(tx, {
    streamId,
    category: 'delivery',
    expectedVersion: head.version,
    head,
    events: facts.map(({ type, at, ...data }) => ({
      type,
      schemaVersion: 1,
      data,
      meta: {
        occurredAt: at,
        actor,
        accountable: { kind: 'role', role: 'system' },
        authority: { kind: actor === SYSTEM_ACTOR ? 'system' : 'own' },
        causationId: data.alertId,
        correlationId: data.alertId,
        policyVersion: '',
        calendarVersion: '',
      },
    })),
    nextDue: null,
    closed: false,
  });
};

export interface AlertDeliveryDeps {
  pool: pg.Pool;
  clock: { now(): Instant };
  /** Besides the console. */
  channels?: readonly AlertChannel[];
  /** Real ms between two looks. */
  everyMs?: number;
}

/** Of a page of rows: when the database goes away in the middle of one, its alerts are this much late. */
const LEASE_MS = 10_000;

/** Brings alerts from the outbox to people, each once, and records that it did. */
export const createAlertDelivery = ({ pool, clock, channels = [], everyMs }: AlertDeliveryDeps): BackgroundJob =>
  createAlertDispatch({
    db: pool,
    outbox: {
      claim: (limit) => claimOutbox(pool, { kind: ALERT_OUTBOX_KIND, limit, leaseMs: LEASE_MS }),
      complete: (rows) => completeOutboxRows(pool, rows),
      fail: (row, error) => failOutbox(pool, row, error),
    },
    channels: [
      inAppChannel({ transaction: (work) => withTransaction(pool, work), record: recordDeliveries, now: () => clock.now() }),
      ...channels,
    ],
    everyMs,
  });
