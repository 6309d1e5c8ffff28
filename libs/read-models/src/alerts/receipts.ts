import { IN_APP_CHANNEL, type AlertKind, type Instant } from '@duban/domain';
import type { AlertView } from '@duban/contracts';
import type { Queryable } from '@duban/platform';
import type { Namings } from '@duban/words';
import type { DataSource } from 'typeorm';
import { findAlert, queryableOf } from './alerts.query.js';

/** A fact for the delivery stream. */
export interface AlertReceipted {
  type: 'AlertReceipted';
  alertId: string;
  personId: string;
  at: Instant;
}

/** Writes a receipt to the person's delivery stream, in the transaction that marks it. */
export type RecordReceipt = (tx: Queryable, personId: string, facts: readonly AlertReceipted[]) => Promise<void>;

/** At once, in one transaction: a feed of years is read in several. */
const MOST_AT_ONCE = 500;

interface Marking {
  person: string;
  at: Instant;
}

/** Marks what `insert` finds and returns, under the lock of deliveries to this person: both write that person's stream. */
const mark = (
  source: DataSource,
  { person, at }: Marking,
  insert: (tx: Queryable) => Promise<{ rows: { alert_id: string }[] }>,
  record?: RecordReceipt,
): Promise<number> =>
  source.transaction(async (manager) => {
    const tx = queryableOf(manager);
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`duban.alert/${person}`]);
    const { rows } = await insert(tx);
    if (rows.length > 0)
      await record?.(
        tx,
        person,
        rows.map(({ alert_id }) => ({ type: 'AlertReceipted', alertId: alert_id, personId: person, at })),
      );
    return rows.length;
  });

/**
 * Marks an alert as seen by its person; the first time counts, a repetition answers the same. null when it is not theirs.
 * `record` is called the first time only.
 */
export const receiptAlert = async (
  source: DataSource,
  given: Marking & { alertId: string; names: Namings },
  record?: RecordReceipt,
): Promise<AlertView | null> => {
  const before = await findAlert(source, given, given.names);
  if (before === null || before.receiptedAt !== null) return before;
  const insert = (tx: Queryable) =>
    tx.query<{ alert_id: string }>(
      `insert into duban.alert_receipt (alert_id, person_id, receipted_at) values ($1, $2, $3)
       on conflict (alert_id) do nothing returning alert_id`,
      [given.alertId, given.person, given.at],
    );
  await mark(source, given, insert, record);
  return findAlert(source, given, given.names);
};

/** Marks all that was delivered to a person up to a place in their feed, of some kinds or of all. @returns how many were unread */
export const receiptAlerts = async (
  source: DataSource,
  given: Marking & { upTo: number; kinds?: readonly AlertKind[] | undefined },
  record?: RecordReceipt,
): Promise<number> => {
  const insert = (tx: Queryable) =>
    tx.query<{ alert_id: string }>(
      `with unread as (
         select a.id from duban.alert_delivery d join duban.alert a on a.id = d.alert_id
          where d.person_id = $1 and d.channel = '${IN_APP_CHANNEL}' and d.position <= $3 and ($4::text[] is null or a.kind = any($4))
            and not exists (select from duban.alert_receipt r where r.alert_id = a.id)
          order by d.position limit ${MOST_AT_ONCE})
       insert into duban.alert_receipt (alert_id, person_id, receipted_at) select id, $1, $2 from unread
       on conflict (alert_id) do nothing returning alert_id`,
      [given.person, given.at, given.upTo, given.kinds === undefined ? null : [...given.kinds]],
    );
  let read = 0;
  for (let marked = MOST_AT_ONCE; marked === MOST_AT_ONCE; read += marked) marked = await mark(source, given, insert, record);
  return read;
};
