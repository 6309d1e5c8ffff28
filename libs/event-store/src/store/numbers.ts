import type { Queryable } from '@duban/platform';

/**
 * The next `count` numbers of a yearly series, gapless: answers the first. They are given back when the transaction rolls back. The
 * counter's row stays locked until the end of the transaction, so take them last, right before the append.
 */
export const allocateNumbers = async (db: Queryable, series: string, year: number, count: number): Promise<number> => {
  const { rows } = await db.query<{ last: number }>(
    `insert into duban.number_counter as c (series, year, last) values ($1, $2, $3::int)
     on conflict (series, year) do update set last = c.last + $3::int returning last`,
    [series, year, count],
  );
  const last = rows[0]?.last;
  if (last === undefined) throw new Error('the counter gave no number');
  return last - count + 1;
};
