import type { Meeting } from '@duban/domain';
import type { Queryable } from '@duban/platform';

/** 系列会议: meetings that come again, by the name that people call them by. */
export interface ListedSeries {
  name: string;
  meetings: number;
  /** The latest that was not amended. */
  last: { id: string; title: string; date: string };
}

const STANDS = 'superseded_by is null';

/** The one that met last first. */
export const listSeries = async (db: Queryable): Promise<ListedSeries[]> => {
  const { rows } = await db.query<{ name: string; meetings: number; id: string; title: string; date: string }>(
    `select distinct on (series) series as name, (count(*) over (partition by series))::int as meetings,
            meeting_id as id, title, date::text as date
       from duban.meeting_view where series is not null and ${STANDS}
      order by series, date desc, received_at desc, meeting_id`,
  );
  return rows
    .map(({ name, meetings, ...last }) => ({ name, meetings, last }))
    .sort((a, b) => b.last.date.localeCompare(a.last.date) || (a.name < b.name ? -1 : 1));
};

/** The series whose name a title holds, the longest where several do; null = none. */
export const seriesIn = async (db: Queryable, title: string): Promise<string | null> => {
  const { rows } = await db.query<{ name: string }>(
    `select series as name from duban.meeting_view where series is not null and position(series in $1) > 0
      group by series order by length(series) desc, series limit 1`,
    [title],
  );
  return rows[0]?.name ?? null;
};

export interface MeetingOfSeries {
  id: string;
  title: string;
  number: string | null;
  date: string;
  status: Meeting['status'];
}

/** The latest first, without those that amended minutes have taken the place of. */
export const meetingsOfSeries = async (db: Queryable, series: string): Promise<MeetingOfSeries[]> => {
  const { rows } = await db.query<MeetingOfSeries>(
    `select meeting_id as id, title, number, date::text as date, status
       from duban.meeting_view where series = $1 and ${STANDS} order by date desc, received_at desc, meeting_id`,
    [series],
  );
  return rows;
};

export interface SeriesDraft {
  meetingId: string;
  meetingTitle: string;
  date: string;
  draftId: string;
  /** The directive that took it in; null = it has become one of its own. */
  joined: string | null;
}

/** What became directives, or part of one, in the order of meetings and lists; amended minutes too, for what was dispatched goes on. */
export const draftsOfSeries = async (db: Queryable, series: string): Promise<SeriesDraft[]> => {
  const { rows } = await db.query<SeriesDraft>(
    `select m.meeting_id as "meetingId", m.title as "meetingTitle", m.date::text as date, d.draft_id as "draftId", d.joined
       from duban.meeting_view m join duban.draft_view d on d.meeting_id = m.meeting_id
      where m.series = $1 and m.status = 'APPROVED' and d.status in ('confirmed', 'joined')
      order by m.date, m.received_at, m.meeting_id, d.ordinal`,
    [series],
  );
  return rows;
};
