import type pg from 'pg';

/** Numbers from 0 to 1 that the same seed gives again (mulberry32). */
export const randomBy = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export interface Column {
  table: string;
  column: string;
  type: string;
}

/** Columns that can be written, in one order. */
export const columnsOf = async (db: pg.Client): Promise<Column[]> => {
  const { rows } = await db.query<Column>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      where c.relnamespace = 'duban'::regnamespace and c.relkind in ('r', 'p') order by 1, a.attnum`,
  );
  return rows;
};

/** What a column's value may become, as SQL over the column itself. Each differs from what was there. */
const CHANGES: Record<string, readonly string[]> = {
  text: [`$ || 'x'`, `coalesce(nullif(overlay($ placing '9' from 1 for 1), $), 'y')`],
  'character varying': [`$ || 'x'`],
  integer: ['$ + 1', '$ - 1', '$ + 1000'],
  bigint: ['$ + 1', '$ - 1', '$ + 1000'],
  boolean: ['not $'],
  date: ['$ + 1'],
  uuid: ['gen_random_uuid()'],
  bytea: ['set_byte($, 0, get_byte($, 0) # 1)', `'\\x'::bytea`],
  'timestamp with time zone': [`$ - interval '1 day'`, `$ + interval '1 day'`, `$ + interval '1 millisecond'`],
  jsonb: [
    `case jsonb_typeof($) when 'object' then $ || '{"mutated": 1}' when 'array' then $ || '[1]' else '"mutated"'::jsonb end`,
    `case when jsonb_typeof($) = 'object' and $ <> '{}' then $ - (select min(k) from jsonb_object_keys(case when jsonb_typeof($) = 'object' then $ else '{}' end) k) else '{"mutated": 2}'::jsonb end`,
  ],
  'text[]': [`$ || array['x']`],
};

export interface Mutation {
  table: string;
  /** null = the whole row was taken away. */
  column: string | null;
  what: string;
  /** As it was. */
  row: Record<string, unknown>;
  undo: () => Promise<void>;
}

const of = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

/**
 * One change of one value, or one row taken away, at random: null = there was nothing to change, or the database refused.
 * `random` is asked the same number of times whatever happens.
 */
export const mutate = async (db: pg.Client, columns: readonly Column[], random: () => number): Promise<Mutation | null> => {
  const tables = [...new Set(columns.map(({ table }) => table))];
  const table = of(tables, random);
  const { column, type } = of(
    columns.filter((one) => one.table === table),
    random,
  );
  const [removes, at, which] = [random() < 0.2, random(), random()];
  const { rows: found } = await db.query<{ n: number }>(`select count(*)::int as n from duban."${table}"`);
  const count = found[0]?.n ?? 0;
  if (count === 0) return null;
  const { rows } = await db.query<{ ctid: string; row: Record<string, unknown>; text: string }>(
    `select t.ctid::text, to_jsonb(t) as row, t::text as text from duban."${table}" t order by t::text offset $1 limit 1`,
    [Math.floor(at * count)],
  );
  const [chosen] = rows;
  if (!chosen) return null;
  const writable = columns.filter((one) => one.table === table).map((one) => `"${one.column}"`);
  const back = async (): Promise<void> => {
    await db.query(
      `insert into duban."${table}" (${writable.join()}) overriding system value
       select ${writable.join()} from (select (($1::text)::duban."${table}").*) r`,
      [chosen.text],
    );
  };
  if (removes) {
    await db.query(`delete from duban."${table}" where ctid = $1::tid`, [chosen.ctid]);
    return { table, column: null, row: chosen.row, what: `${table}: taken away ${chosen.text.slice(0, 120)}`, undo: back };
  }
  const changes = CHANGES[type];
  if (!changes) throw new Error(`no change is known for ${table}.${column}, ${type}`);
  const change = (changes[Math.floor(which * changes.length)] as string).replaceAll('$', `"${column}"`);
  try {
    const { rows: changed } = await db.query<{ ctid: string; same: boolean }>(
      `update duban."${table}" t set "${column}" = ${change} where ctid = $1::tid and (${change}) is distinct from "${column}"
       returning t.ctid::text`,
      [chosen.ctid],
    );
    const [now] = changed;
    if (!now) return null;
    const undo = async (): Promise<void> => {
      await db.query(`delete from duban."${table}" where ctid = $1::tid`, [now.ctid]);
      await back();
    };
    return { table, column, row: chosen.row, what: `${table}.${column} := ${change} in ${chosen.text.slice(0, 160)}`, undo };
  } catch (error) {
    // the type or a constraint of the table itself
    if (/^2[23]/.test(String((error as { code?: unknown }).code))) return null;
    throw error;
  }
};
