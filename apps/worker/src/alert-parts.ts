import { createAlertDispatch, inAppChannel, type AlertDelivered, type AlertDispatch } from '@duban/alerts';
import { ALERT_OUTBOX_KIND, type Queryable } from '@duban/contracts';
import { SYSTEM_ACTOR, type EventMeta } from '@duban/domain';
import { appendToStream, claimOutbox, completeOutbox, failOutbox, lockStream, withTransaction } from '@duban/event-store';
import type { Clock } from '@duban/platform';
import type { Pool } from 'pg';

/** Stream of what was brought to a person. */
const deliveryStreamId = (personId: string): string => `delivery/${personId}`;

const metaOf = (fact: AlertDelivered): EventMeta => ({
  occurredAt: fact.at,
  actor: SYSTEM_ACTOR,
  accountable: { kind: 'role', role: 'administrator' },
  authority: { kind: 'system' },
  causationId: fact.alertId,
  correlationId: fact.alertId,
  policyVersion: '',
  calendarVersion: '',
});

/** Deliveries are recorded facts: appended in the transaction that gives the alert its place in the person's feed. */
const recordDeliveries = async (tx: Queryable, personId: string, facts: readonly AlertDelivered[]): Promise<void> => {
  const head = await lockStream(tx, deliveryStreamId(personId));
  await appendToStream(tx, {
    streamId: head.streamId,
    category: 'delivery',
    expectedVersion: head.version,
    head,
    events: facts.map((fact) => {
      const { type, ...data } = fact;
      return { type, schemaVersion: 1, data, meta: metaOf(fact) };
    }),
    nextDue: null,
    closed: false,
  });
};

/** Takes alerts from the outbox to people. */
export const alertDispatch = (pool: Pool, clock: Clock): AlertDispatch =>
  createAlertDispatch({
    db: pool,
    outbox: {
      claim: (limit) => claimOutbox(pool, { kind: ALERT_OUTBOX_KIND, limit }),
      complete: (row) => completeOutbox(pool, row),
      fail: (row, error) => failOutbox(pool, row, error),
    },
    channels: [
      inAppChannel({
        transaction: (work) => withTransaction(pool, work),
        record: recordDeliveries,
        now: () => clock.now(),
      }),
    ],
  });
