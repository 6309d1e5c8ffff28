import type { Queryable } from '@duban/platform';

/** Where calls are counted over all processes. */
export const CALL_COUNTS = { schemaName: 'duban', tableName: 'call_count' } as const;

/** Forgets whoever has not called for a minute. @returns how many */
export const forgetCalls = async (db: Queryable): Promise<number> => {
  const { rowCount } = await db.query(`delete from duban.call_count where expire < extract(epoch from clock_timestamp()) * 1000`);
  return rowCount ?? 0;
};
