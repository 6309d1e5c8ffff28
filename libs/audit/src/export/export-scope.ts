import type { Queryable } from '@duban/platform';
import { directiveStreamId } from '@duban/protocol';
import { MEETINGS } from '@duban/event-store';
import type { ExportScope } from '@duban/domain';

/** Streams of directives of which something was recorded from $1 until before $2. */
export const RECORDED_IN = `
  select s.id from duban.stream s where s.category = 'directive' and exists
    (select from duban.event e where e.stream_id = s.id and e.recorded_at >= $1::timestamptz and e.recorded_at < $2::timestamptz)
   order by 1`;

/** Directives in the scope, in order of id. */
export const directivesIn = async (db: Queryable, scope: ExportScope): Promise<string[]> => {
  if (scope.kind === 'directive') {
    const { rows } = await db.query<{ id: string }>(`select id from duban.stream where id = $1 and category = 'directive'`, [
      directiveStreamId(scope.directiveId),
    ]);
    return rows.length === 0 ? [] : [scope.directiveId];
  }
  if (scope.kind === 'department') {
    const { rows } = await db.query<{ id: string }>(
      'select distinct directive_id as id from duban.task_party where department_id = $1 order by 1',
      [scope.departmentId],
    );
    return rows.map(({ id }) => id);
  }
  const { rows } = await db.query<{ id: string }>(RECORDED_IN, [scope.from, scope.until]);
  return rows.map(({ id }) => id.slice(directiveStreamId('').length));
};

/** Meetings whose minutes these directives rest on. */
export const meetingsOf = async (db: Queryable, directiveIds: readonly string[]): Promise<string[]> => {
  const { rows } = await db.query<{ id: string }>(
    `select distinct b ->> 'meetingId' as id from duban.event e, jsonb_array_elements(e.data -> 'basis') b
      where e.stream_id = any($1::text[]) and e.type in ('DirectiveRegistered', 'DirectiveAbsorbed') order by 1`,
    [directiveIds.map(directiveStreamId)],
  );
  return rows.map(({ id }) => id).filter((id) => id !== '');
};

export const streamsOf = (directiveIds: readonly string[], meetingIds: readonly string[], organisation: string): string[] => [
  organisation,
  ...meetingIds.map(MEETINGS.streamId),
  ...directiveIds.map(directiveStreamId),
];

export const eventsIn = async (db: Queryable, streams: readonly string[]): Promise<number> => {
  const { rows } = await db.query<{ events: string }>('select coalesce(sum(version), 0) as events from duban.stream where id = any($1)', [
    streams,
  ]);
  return Number(rows[0]?.events ?? 0);
};
