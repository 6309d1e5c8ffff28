import type { MeetingListItem, Page } from '@duban/contracts';
import type { DataSource } from 'typeorm';
import { MeetingViewEntity } from '../entities/meeting-view.entity.js';
import { pageOfRows, type Keyset, type PageQuery } from './page.js';
import { iso, isoOrNull } from './task-items.js';

const KEYSET: Keyset<MeetingViewEntity> = {
  columns: [
    { path: 'm.date', cast: 'date' },
    { path: 'm.meetingId', cast: 'text' },
  ],
  direction: 'DESC',
  of: (row) => [row.date, row.meetingId],
};

const toItem = (row: MeetingViewEntity): MeetingListItem => ({
  id: row.meetingId,
  kind: row.kind as MeetingListItem['kind'],
  title: row.title,
  number: row.number,
  date: row.date,
  chair: row.chair,
  status: row.status as MeetingListItem['status'],
  segmentCount: row.segmentCount,
  draftCount: row.draftCount,
  draftCounts: row.draftCounts as MeetingListItem['draftCounts'],
  receivedAt: iso(row.receivedAt),
  receivedBy: row.receivedBy,
  approvedAt: isoOrNull(row.approvedAt),
  approvedBy: row.approvedBy,
  supersedes: row.supersedes,
  supersededBy: row.supersededBy,
  version: row.version,
});

/** Newest meeting first. */
export const listMeetings = async (
  source: DataSource,
  query: PageQuery & { status?: MeetingListItem['status'] | undefined },
): Promise<Page<MeetingListItem>> => {
  const builder = source.getRepository(MeetingViewEntity).createQueryBuilder('m');
  if (query.status !== undefined) builder.andWhere('m.status = :status', { status: query.status });
  const page = await pageOfRows(builder, { name: 'meetings', query, keyset: KEYSET });
  return { items: page.items.map(toItem), nextCursor: page.nextCursor };
};
