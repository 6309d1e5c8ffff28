import type { Queryable } from '@duban/platform';

/** Made by the migrations themselves, or belonging to the server and its disk: a restore writes them anew. */
const NOT_COPIED = ['migration', 'typeorm_metadata', 'sequencer', 'installation'];
/** Transaction ids mean something on their own server only; the order that came of them is in `event_seq`. */
const COLUMNS_NOT_COPIED: Record<string, string[]> = { event: ['transaction_id'] };

export interface RecordTable {
  table: string;
  columns: string[];
}

/** Every table of the schema that outlives a crash, with the columns that hold something of their own, in order of name. */
export const recordTables = async (db: Queryable): Promise<RecordTable[]> => {
  const { rows } = await db.query<{ table: string; columns: string[] }>(
    `select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = 'duban'::regnamespace and c.relkind in ('r', 'p') and c.relpersistence = 'p' and not c.relispartition and c.relname <> all($1::text[])
      group by c.relname order by c.relname`,
    [NOT_COPIED],
  );
  return rows.map(({ table, columns }) => ({ table, columns: columns.filter((name) => !COLUMNS_NOT_COPIED[table]?.includes(name)) }));
};

export const ranMigrations = async (db: Queryable): Promise<string[]> => {
  const { rows: known } = await db.query<{ there: boolean }>(`select to_regclass('duban.migration') is not null as there`);
  if (!known[0]?.there) return [];
  return (await db.query<{ name: string }>('select name from duban.migration order by timestamp, id')).rows.map(({ name }) => name);
};

export const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
