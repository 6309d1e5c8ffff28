import { incidentTexts } from '@duban/words';
import { type IncidentView, type Page } from '@duban/contracts';
import { type Queryable } from '@duban/platform';
import type { IncidentCode } from '@duban/domain';
import type { DataSource } from 'typeorm';
import { iso, isoOrNull } from '../lists/instants.js';
import { keysetOf, pageOfRows, type PageQuery } from '../lists/page.js';
import { IncidentViewEntity } from './incident-view.entity.js';
import { INCIDENT_TABLES } from './incident.rows.js';

const KEYSET = keysetOf(INCIDENT_TABLES.incident_view, ['raised_at', 'incident_id'], 'DESC');

const toView = (row: IncidentViewEntity): IncidentView => {
  const subject = { kind: row.subject_kind, id: row.subject_id, number: row.subject_number };
  return {
    id: row.incident_id,
    code: row.code,
    status: row.status,
    subject,
    ...incidentTexts({ code: row.code, subject, commandType: row.command_type, refusal: row.refusal }),
    commandId: row.command_id,
    commandType: row.command_type,
    refusal: row.refusal,
    fault: row.fault,
    rounds: row.rounds,
    raisedAt: iso(row.raised_at),
    to: row.told,
    resolvedAt: isoOrNull(row.resolved_at),
    resolvedBy: row.resolved_by,
    note: row.note,
    version: row.version,
  };
};

/** Newest first. */
export const listIncidents = async (
  source: DataSource,
  query: PageQuery & { open?: boolean | undefined; id?: string | undefined },
): Promise<Page<IncidentView>> => {
  const builder = source.getRepository(IncidentViewEntity).createQueryBuilder('i');
  if (query.open !== undefined) builder.andWhere(`i.status = :status`, { status: query.open ? 'OPEN' : 'RESOLVED' });
  if (query.id !== undefined) builder.andWhere('i.incident_id = :id', { id: query.id });
  const page = await pageOfRows(builder, { name: 'incidents', query, keyset: KEYSET });
  return { items: page.items.map(toView), nextCursor: page.nextCursor };
};

export const getIncident = async (source: DataSource, incidentId: string): Promise<IncidentView | null> => {
  const row = await source.getRepository(IncidentViewEntity).findOneBy({ incident_id: incidentId });
  return row === null ? null : toView(row);
};

/** Open incidents of some kinds after an id, in order of id: what the system looks after by itself. */
export const openIncidents = async (
  db: Queryable,
  given: { codes: readonly IncidentCode[]; after: string; limit: number },
): Promise<{ id: string; code: IncidentCode; subjectId: string }[]> => {
  const { rows } = await db.query<{ id: string; code: IncidentCode; subjectId: string }>(
    `select incident_id as id, code, subject_id as "subjectId" from duban.incident_view
      where status = 'OPEN' and code = any($1::text[]) and incident_id > $2 order by incident_id limit $3`,
    [given.codes, given.after, given.limit],
  );
  return rows;
};
