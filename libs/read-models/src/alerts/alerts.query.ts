import { ALERT_END_LABELS, alertTexts, type Namings } from '@duban/words';
import { alertedDelegation, IN_APP_CHANNEL } from '@duban/domain';
import { type AlertView, type Page } from '@duban/contracts';
import { type Queryable } from '@duban/platform';
import type { AlertEnd, AlertKind } from '@duban/domain';
import type { DataSource, EntityManager, SelectQueryBuilder } from 'typeorm';
import { iso } from '../lists/instants.js';
import { keysetOf, pageOfRows, type PageQuery } from '../lists/page.js';
import { alertLink } from './alert-link.js';
import { AlertDeliveryEntity } from './alert-delivery.entity.js';
import { AlertReceiptEntity } from './alert-receipt.entity.js';
import { ALERT_END, alertEnds } from './alert-end.js';
import { AlertEntity } from './alert.entity.js';
import { DIRECTIVE_ALERTS } from './alert.rows.js';

export type AlertWithMarks = AlertEntity & { delivery: AlertDeliveryEntity | null; receipt: AlertReceiptEntity | null };

const KEYSET = keysetOf(DIRECTIVE_ALERTS, ['created_at', 'id'], 'DESC');

const aboutOf = (row: AlertEntity) => ({
  directiveId: row.directive_id,
  directiveNumber: row.directive_number,
  taskId: row.task_id,
  incidentId: row.incident_id,
  jobId: row.job_id,
  meetingId: row.meeting_id,
  delegationId: alertedDelegation(row.subject),
  event: row.event,
});

const toAlertView = (row: AlertWithMarks, names: Namings, ended: AlertEnd | undefined): AlertView => ({
  ...aboutOf(row),
  id: row.id,
  personId: row.person_id,
  kind: row.kind,
  level: row.level,
  link: alertLink(aboutOf(row)),
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

export const queryableOf = (manager: EntityManager): Queryable => ({
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
  query: PageQuery & { person: string; open?: boolean | undefined; kinds?: AlertKind[] | undefined },
  names: Namings,
): Promise<Page<AlertView>> => {
  const builder = alertsWithMarks(source).where('a.person_id = :person', { person: query.person });
  const waits = `(r.alert_id IS NULL AND (${ALERT_END}) IS NULL)`;
  if (query.open !== undefined) builder.andWhere(query.open ? waits : `NOT ${waits}`);
  if (query.kinds !== undefined) builder.andWhere('a.kind = ANY(:kinds)', { kinds: query.kinds });
  const page = await pageOfRows(builder, { name: 'alerts', query, keyset: KEYSET });
  const items = page.items as AlertWithMarks[];
  const ends = await alertEnds(
    queryableOf(source.manager),
    items.map(({ id }) => id),
  );
  return { items: items.map((row) => toAlertView(row, names, ends.get(row.id))), nextCursor: page.nextCursor };
};

/** One of a person's own; null when it is not theirs. */
export const findAlert = async (
  source: DataSource,
  given: { alertId: string; person: string },
  names: Namings,
): Promise<AlertView | null> => {
  const builder = alertsWithMarks(source).where('a.id = :id AND a.person_id = :person', { id: given.alertId, person: given.person });
  const row = await builder.getOne();
  if (row === null) return null;
  const ends = await alertEnds(queryableOf(source.manager), [row.id]);
  return toAlertView(row as AlertWithMarks, names, ends.get(row.id));
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
