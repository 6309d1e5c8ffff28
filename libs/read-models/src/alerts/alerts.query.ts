import { ALERT_END_LABELS, alertTexts, type Namings } from '@duban/words';
import { alertedDelegation, IN_APP_CHANNEL } from '@duban/domain';
import { type AlertView, type Page } from '@duban/contracts';
import { type Queryable } from '@duban/platform';
import type { AlertEnd, Instant } from '@duban/domain';
import type { DataSource, EntityManager, SelectQueryBuilder } from 'typeorm';
import { iso } from '../lists/instants.js';
import { keysetOf, pageOfRows, type PageQuery } from '../lists/page.js';
import { AlertDeliveryEntity } from './alert-delivery.entity.js';
import { AlertReceiptEntity } from './alert-receipt.entity.js';
import { ALERT_END, alertEnds } from './alert-end.js';
import { AlertEntity } from './alert.entity.js';
import { DIRECTIVE_ALERTS } from './alert.rows.js';

export type AlertWithMarks = AlertEntity & { delivery: AlertDeliveryEntity | null; receipt: AlertReceiptEntity | null };

const KEYSET = keysetOf(DIRECTIVE_ALERTS, ['created_at', 'id'], 'DESC');

const toAlertView = (row: AlertWithMarks, names: Namings, ended: AlertEnd | undefined): AlertView => ({
  id: row.id,
  personId: row.person_id,
  directiveId: row.directive_id,
  directiveNumber: row.directive_number,
  taskId: row.task_id,
  incidentId: row.incident_id,
  jobId: row.job_id,
  meetingId: row.meeting_id,
  delegationId: alertedDelegation(row.subject),
  kind: row.kind,
  level: row.level,
  event: row.event,
  text: alertTexts({ directiveNumber: row.directive_number, subject: row.subject, createdAt: iso(row.created_at) }, names),
  version: row.version,
  createdAt: iso(row.created_at),
  deliveredAt: row.delivery === null ? null : iso(row.delivery.delivered_at),
  receiptedAt: row.receipt === null ? null : iso(row.receipt.receipted_at),
  closed: closedView(ended ?? null),
  cursor: String(row.delivery?.position ?? 0),
});

/** What is shown of an alert that nothing is left of. */
export const closedView = (reason: AlertEnd | null): AlertView['closed'] => reason && { reason, text: ALERT_END_LABELS[reason] };

const queryableOf = (manager: EntityManager): Queryable => ({
  query: async <R>(text: string, values?: unknown[]) => {
    const rows = await manager.query<R[]>(text, values);
    return { rows, rowCount: rows.length };
  },
});

const alertsWithMarks = (source: DataSource): SelectQueryBuilder<AlertEntity> =>
  source
    .getRepository(AlertEntity)
    .createQueryBuilder('a')
    .leftJoinAndMapOne('a.delivery', AlertDeliveryEntity, 'x', `x.alert_id = a.id AND x.channel = '${IN_APP_CHANNEL}'`)
    .leftJoinAndMapOne('a.receipt', AlertReceiptEntity, 'r', 'r.alert_id = a.id');

/** A person's own alerts, newest first, with the names of now; an alert is here as soon as its event is. `open`: neither read nor closed. */
export const listAlerts = async (
  source: DataSource,
  query: PageQuery & { person: string; open?: boolean | undefined },
  names: Namings,
): Promise<Page<AlertView>> => {
  const builder = alertsWithMarks(source).where('a.person_id = :person', { person: query.person });
  const waits = `(r.alert_id IS NULL AND (${ALERT_END}) IS NULL)`;
  if (query.open !== undefined) builder.andWhere(query.open ? waits : `NOT ${waits}`);
  const page = await pageOfRows(builder, { name: 'alerts', query, keyset: KEYSET });
  const items = page.items as AlertWithMarks[];
  const ends = await alertEnds(
    queryableOf(source.manager),
    items.map(({ id }) => id),
  );
  return { items: items.map((row) => toAlertView(row, names, ends.get(row.id))), nextCursor: page.nextCursor };
};

/** How many alerts of a person wait to be read, closed ones left out: the length of `listAlerts` with `open`. */
export const countUnreadAlerts = (source: DataSource, person: string): Promise<number> =>
  source
    .getRepository(AlertEntity)
    .createQueryBuilder('a')
    .where('a.person_id = :person', { person })
    .andWhere(`NOT EXISTS (SELECT 1 FROM duban.alert_receipt r WHERE r.alert_id = a.id)`)
    .andWhere(`(${ALERT_END}) IS NULL`)
    .getCount();

/** A fact for the delivery stream. */
export interface AlertReceipted {
  type: 'AlertReceipted';
  alertId: string;
  personId: string;
  at: Instant;
}

/** Writes a receipt to the person's delivery stream, in the transaction that marks it. */
export type RecordReceipt = (tx: Queryable, personId: string, facts: readonly AlertReceipted[]) => Promise<void>;

/**
 * Marks an alert as seen by its person; the first time counts, a repetition answers the same. null when it is not theirs.
 * `record` is called the first time only.
 */
export const receiptAlert = async (
  source: DataSource,
  given: { alertId: string; person: string; at: Instant; names: Namings },
  record?: RecordReceipt,
): Promise<AlertView | null> => {
  const find = async (): Promise<AlertView | null> => {
    const builder = alertsWithMarks(source).where('a.id = :id AND a.person_id = :person', { id: given.alertId, person: given.person });
    const row = await builder.getOne();
    if (row === null) return null;
    const ends = await alertEnds(queryableOf(source.manager), [row.id]);
    return toAlertView(row as AlertWithMarks, given.names, ends.get(row.id));
  };
  const before = await find();
  if (before === null || before.receiptedAt !== null) return before;
  await source.transaction(async (manager) => {
    const tx = queryableOf(manager);
    // The lock of deliveries to this person: both write that person's stream.
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`duban.alert/${given.person}`]);
    const added = await tx.query(
      `insert into duban.alert_receipt (alert_id, person_id, receipted_at) values ($1, $2, $3)
       on conflict (alert_id) do nothing returning alert_id`,
      [given.alertId, given.person, given.at],
    );
    if (added.rows.length === 0 || record === undefined) return;
    await record(tx, given.person, [{ type: 'AlertReceipted', alertId: given.alertId, personId: given.person, at: given.at }]);
  });
  return find();
};
