import type { MeetingListItem, Page } from '@duban/contracts';
import type { Meeting } from '@duban/domain';
import type { Queryable } from '@duban/platform';
import type { DataSource } from 'typeorm';
import { iso, isoOrNull } from '../lists/instants.js';
import { keysetOf, pageOfRows, type PageQuery } from '../lists/page.js';
import { MeetingViewEntity } from './meeting-view.entity.js';
import { MEETING_TABLES } from './meeting.rows.js';

const KEYSET = keysetOf(MEETING_TABLES.meeting_view, ['date', 'meeting_id'], 'DESC');

const toItem = (row: MeetingViewEntity): MeetingListItem => ({
  id: row.meeting_id,
  kind: row.kind,
  title: row.title,
  number: row.number,
  date: row.date,
  chair: row.chair,
  status: row.status,
  segmentCount: row.segment_count,
  draftCount: row.draft_count,
  draftCounts: row.draft_counts,
  receivedAt: iso(row.received_at),
  receivedBy: row.received_by,
  approvedAt: isoOrNull(row.approved_at),
  approvedBy: row.approved_by,
  supersedes: row.supersedes,
  supersededBy: row.superseded_by,
  series: row.series,
  version: row.version,
});

/** Newest meeting first. */
export const listMeetings = async (
  source: DataSource,
  query: PageQuery & { status?: MeetingListItem['status'] | undefined; series?: string | undefined },
): Promise<Page<MeetingListItem>> => {
  const builder = source.getRepository(MeetingViewEntity).createQueryBuilder('m');
  if (query.status !== undefined) builder.andWhere('m.status = :status', { status: query.status });
  if (query.series !== undefined) builder.andWhere('m.series = :series', { series: query.series });
  const page = await pageOfRows(builder, { name: 'meetings', query, keyset: KEYSET });
  return { items: page.items.map(toItem), nextCursor: page.nextCursor };
};

/** What somebody took in and nobody has approved or superseded, oldest first. */
export const unapprovedMeetings = async (
  source: DataSource,
  receivedBy: string,
): Promise<Pick<MeetingListItem, 'id' | 'title' | 'date' | 'status'>[]> => {
  const rows = await source
    .getRepository(MeetingViewEntity)
    .createQueryBuilder('m')
    .where("m.received_by = :receivedBy AND m.status <> 'APPROVED' AND m.superseded_by IS NULL", { receivedBy })
    .orderBy('m.date')
    .addOrderBy('m.meeting_id')
    .getMany();
  return rows.map(({ meeting_id: id, title, date, status }) => ({ id, title, date, status }));
};

/**
 * The meeting that took the same text in, of the same kind, day and number; null = none. Whoever takes the same text in at the same time
 * waits for the end of this transaction.
 */
export const meetingOfText = async (
  tx: Queryable,
  { textSha256, kind, date, number }: Pick<Meeting, 'textSha256' | 'kind' | 'date' | 'number'>,
): Promise<string | null> => {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`minutes/${textSha256}`]);
  const { rows } = await tx.query<{ id: string }>(
    `select meeting_id as id from duban.meeting_view
      where text_sha256 = $1 and kind = $2 and date = $3 and number is not distinct from $4
      order by received_at, meeting_id limit 1`,
    [textSha256, kind, date, number],
  );
  return rows[0]?.id ?? null;
};
