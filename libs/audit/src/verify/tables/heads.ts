import type { Queryable } from '@duban/platform';
import type { Report } from '../store/findings.js';

/** Categories of which something is due; of the others nothing is. */
const WAITING = ['directive', 'meeting', 'job'];

/** A stream's row against its first and its last event. What is written meanwhile may be a moment ahead of the clock that is asked. */
const HEADS = `
  select * from (
    select s.id as "streamId", s.version,
           case when s.created_at is distinct from first.recorded_at then 'created_at'
                when s.recorded_at < last.recorded_at then 'recorded_at'
                when s.recorded_at > greatest(last.recorded_at, clock_timestamp() + interval '1 minute') then 'recorded_at'
                when s.next_due is not null and s.category <> all($1) then 'next_due'
                when s.category = 'job' and not s.closed
                     and s.next_due is distinct from (last.canonical::jsonb #>> '{meta,occurredAt}')::timestamptz then 'next_due'
                when s.category = 'incident' and s.closed <> (last.type = 'IncidentResolved') then 'closed'
                when s.category = 'organisation' and s.closed then 'closed' end as detail
      from duban.stream s
      join duban.event first on first.stream_id = s.id and first.version = 1
      join duban.event last on last.stream_id = s.id and last.version = s.version) looked
   where detail is not null order by "streamId" limit 1000`;

/** When a stream began, when it was last written, and what is due of it. */
export const verifyHeads = async (db: Queryable, report: Report): Promise<void> => {
  const { rows } = await db.query<{ streamId: string; version: number; detail: string }>(HEADS, [WAITING]);
  for (const row of rows) report({ kind: 'state_differs', ...row });
  const { rows: strays } = await db.query<{ streamId: string; version: number }>(
    `select stream_id as "streamId", version from duban.snapshot n
      where not exists (select from duban.stream s where s.id = n.stream_id) order by 1, 2 limit 1000`,
  );
  for (const row of strays) report({ kind: 'state_differs', ...row, detail: 'snapshot' });
};
