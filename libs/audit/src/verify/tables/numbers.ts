import type { Queryable } from '@duban/platform';
import type { Report } from '../store/findings.js';

/** Each number that an event gave out; what a list's approval set aside for a directive is that directive's. */
const USED = `
  with used as (
    select number ->> 'series' as series, (number ->> 'year')::int as year, (number ->> 'seq')::int as seq, stream_id, version, kept
      from (select e.data -> 'number' as number, e.stream_id, e.version, true as kept from duban.event e
             where e.type in ('DirectiveRegistered', 'NoticeIssued') and jsonb_typeof(e.data -> 'number') = 'object'
            union all
            select jsonb_build_object('series', 'bulletin') || (e.data -> 'number'), e.stream_id, e.version, true from duban.event e
             where e.type = 'BulletinIssued' and jsonb_typeof(e.data -> 'number') = 'object'
            union all
            select n, e.stream_id, e.version, false
              from duban.event e, jsonb_array_elements(coalesce(e.data #> '{registering,numbers}', '[]')) n where e.type = 'ListApproved') given)`;

const TWICE = `${USED}
  select series, year, seq, array_agg(stream_id || ' v' || version order by stream_id, version) as places from used
   where kept group by series, year, seq having count(*) > 1
  union all
  select series, year, seq, array_agg(stream_id || ' v' || version order by stream_id, version) from used
   where not kept group by series, year, seq having count(*) > 1
  order by 1, 2, 3 limit 100`;

/** In one statement, so of one moment: a number is taken in the transaction that writes it down. */
const COUNTED = `${USED},
  highest as (select series, year, max(seq) as most from used group by series, year)
  select coalesce(c.series, h.series) as series, coalesce(c.year, h.year) as year, c.last, coalesce(h.most, 0) as most,
         array(select n from generate_series(1, greatest(c.last, h.most)) n
                where not exists (select from used u where u.series = coalesce(c.series, h.series) and u.year = coalesce(c.year, h.year) and u.seq = n)
                limit 100) as missing
    from duban.number_counter c full join highest h on h.series = c.series and h.year = c.year order by 1, 2`;

interface Counted {
  series: string;
  year: number;
  last: number | null;
  most: number;
  missing: number[];
}

/** Yearly numbers are gapless, each given once, and the counter stands where the events do. */
export const verifyNumbers = async (db: Queryable, report: Report): Promise<void> => {
  const { rows: twice } = await db.query<{ series: string; year: number; seq: number; places: string[] }>(TWICE);
  for (const { series, year, seq, places } of twice)
    report({ kind: 'number_twice', key: `${series}/${year}/${seq}`, detail: places.join(', ') });
  const { rows } = await db.query<Counted>(COUNTED);
  for (const { series, year, last, most, missing } of rows) {
    const key = `${series}/${year}`;
    if (last !== most) report({ kind: 'counter_differs', table: 'number_counter', key, detail: `${last ?? '-'}, ${most}` });
    if (missing.length > 0) report({ kind: 'number_missing', key, detail: missing.join(', ') });
  }
};
