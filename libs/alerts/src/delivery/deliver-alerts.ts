import { createAlertDispatch } from '../dispatch/alert-dispatcher.js';
import { inAppChannel } from '../channels/in-app.channel.js';
import { type AlertChannel } from '../dispatch/alert-channel.js';
import { ALERT_OUTBOX_KIND, type Instant } from '@duban/domain';
import { claimOutbox, completeOutboxRows, failOutbox, withTransaction } from '@duban/event-store';
import type pg from 'pg';
import type { BackgroundJob } from '@duban/platform';
import { recordDeliveries } from './record-deliveries.js';

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
