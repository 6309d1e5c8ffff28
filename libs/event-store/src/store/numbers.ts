import type { Queryable } from '@duban/contracts';

/**
 * The next number of a yearly series, gapless: it is given back when the transaction rolls back. The counter's row stays locked
 * until the end of the transaction, so take it last, right before the append.
 */
export const allocateNumber = async (db: Queryable, series: string, year: number): Promise<number> => {
  const { rows } = await db.query<{ last: number }>(
    `insert into duban.number_counter as c (series, year, last) values ($1, $2, 1)
     on conflict (series, year) do update set last = c.last + 1 returning last`,
    [series, year],
  );
  const last = rows[0]?.last;
  if (last === undefined) throw new Error('the counter gave no number');
  return last;
};
