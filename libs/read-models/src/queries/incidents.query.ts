import { incidentTexts } from '@duban/words';
import { type IncidentView, type Page } from '@duban/contracts';
import { type Queryable } from '@duban/platform';
import type { IncidentCode, IncidentSubject, RefusalCode } from '@duban/domain';
import type { DataSource } from 'typeorm';
import { IncidentViewEntity } from '../entities/incident-view.entity.js';
import { pageOfRows, type Keyset, type PageQuery } from './page.js';
import { iso, isoOrNull } from './task-items.js';

const KEYSET: Keyset<IncidentViewEntity> = {
  columns: [
    { path: 'i.raisedAt', cast: 'timestamptz' },
    { path: 'i.incidentId', cast: 'text' },
  ],
  direction: 'DESC',
  of: (row) => [iso(row.raisedAt), row.incidentId],
};

const toView = (row: IncidentViewEntity): IncidentView => {
  const code = row.code as IncidentCode;
  const subject = { kind: row.subjectKind as IncidentSubject['kind'], id: row.subjectId, number: row.subjectNumber };
  return {
    id: row.incidentId,
    code,
    status: row.status as IncidentView['status'],
    subject,
    ...incidentTexts({ code, subject, commandType: row.commandType, refusal: row.refusal as RefusalCode | null }),
    commandId: row.commandId,
    commandType: row.commandType,
    refusal: row.refusal,
    fault: row.fault,
    rounds: row.rounds,
    raisedAt: iso(row.raisedAt),
    to: row.told,
    resolvedAt: isoOrNull(row.resolvedAt),
    resolvedBy: row.resolvedBy,
    note: row.note,
    version: row.version,
  };
};

/** Newest first. */
export const listIncidents = async (source: DataSource, query: PageQuery & { open?: boolean | undefined }): Promise<Page<IncidentView>> => {
  const builder = source.getRepository(IncidentViewEntity).createQueryBuilder('i');
  if (query.open !== undefined) builder.andWhere(`i.status = :status`, { status: query.open ? 'OPEN' : 'RESOLVED' });
  const page = await pageOfRows(builder, { name: 'incidents', query, keyset: KEYSET });
  return { items: page.items.map(toView), nextCursor: page.nextCursor };
};

export const getIncident = async (source: DataSource, incidentId: string): Promise<IncidentView | null> => {
  const row = await source.getRepository(IncidentViewEntity).findOneBy({ incidentId });
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
