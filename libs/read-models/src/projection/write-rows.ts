import type { Queryable } from '@duban/contracts';
import type { SqlType, TableSpec } from './tables.js';

const SCHEMA = 'duban';
const quoted = (name: string): string => `"${name}"`;
const tableOf = (spec: TableSpec): string => `${SCHEMA}.${quoted(spec.name)}`;
const recordOf = (columns: readonly [string, SqlType][]): string => columns.map(([name, type]) => `${quoted(name)} ${type}`).join(', ');

export const keyOf = (spec: TableSpec, row: object): string =>
  JSON.stringify(spec.key.map((column) => (row as Record<string, unknown>)[column]));

/** One statement per table, however many rows: `conflict` says what happens to a row that is there already. */
const insertSql = (spec: TableSpec, conflict: 'update' | 'keep'): string => {
  const columns = Object.entries(spec.columns);
  const names = columns.map(([name]) => quoted(name)).join(', ');
  const rest = columns.filter(([name]) => !spec.key.includes(name)).map(([name]) => `${quoted(name)} = excluded.${quoted(name)}`);
  const action = conflict === 'keep' || rest.length === 0 ? 'do nothing' : `do update set ${rest.join(', ')}`;
  return `insert into ${tableOf(spec)} (${names}) select ${names} from jsonb_to_recordset($1::jsonb) as r(${recordOf(columns)})
    on conflict (${spec.key.map(quoted).join(', ')}) ${action}`;
};

export const upsertRows = async (tx: Queryable, spec: TableSpec, rows: readonly object[]): Promise<void> => {
  if (rows.length > 0) await tx.query(insertSql(spec, 'update'), [JSON.stringify(rows)]);
};

/** For facts that are never changed: a row that is there already stays as it is. */
export const addRows = async (tx: Queryable, spec: TableSpec, rows: readonly object[]): Promise<void> => {
  if (rows.length > 0) await tx.query(insertSql(spec, 'keep'), [JSON.stringify(rows)]);
};

export const deleteRows = async (tx: Queryable, spec: TableSpec, rows: readonly object[]): Promise<void> => {
  if (rows.length === 0) return;
  const keys = Object.entries(spec.columns).filter(([name]) => spec.key.includes(name));
  const same = keys.map(([name]) => `t.${quoted(name)} = r.${quoted(name)}`).join(' and ');
  await tx.query(`delete from ${tableOf(spec)} t using jsonb_to_recordset($1::jsonb) as r(${recordOf(keys)}) where ${same}`, [
    JSON.stringify(rows),
  ]);
};

export const deleteStream = async (tx: Queryable, spec: TableSpec, streamKey: string): Promise<void> => {
  await tx.query(`delete from ${tableOf(spec)} where ${quoted(spec.stream)} = $1`, [streamKey]);
};

const selected = ([name, type]: [string, SqlType]): string => {
  if (type === 'timestamptz') {
    return `to_char(${quoted(name)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${quoted(name)}`;
  }
  return type === 'date' ? `to_char(${quoted(name)}, 'YYYY-MM-DD') as ${quoted(name)}` : quoted(name);
};

/** The rows of one stream as the projection would write them: times as UTC text with milliseconds. */
export const readRows = async (tx: Queryable, spec: TableSpec, streamKey: string): Promise<Record<string, unknown>[]> => {
  const { rows } = await tx.query<Record<string, unknown>>(
    `select ${Object.entries(spec.columns).map(selected).join(', ')} from ${tableOf(spec)} where ${quoted(spec.stream)} = $1`,
    [streamKey],
  );
  return rows;
};

/** What has to be written to get from one set of rows to another. */
export const changedRows = (
  spec: TableSpec,
  before: readonly object[],
  after: readonly object[],
): { upserts: object[]; deletes: object[] } => {
  const was = new Map(before.map((row) => [keyOf(spec, row), JSON.stringify(row)]));
  const upserts = after.filter((row) => was.get(keyOf(spec, row)) !== JSON.stringify(row));
  const is = new Set(after.map((row) => keyOf(spec, row)));
  return { upserts, deletes: before.filter((row) => !is.has(keyOf(spec, row))) };
};

/** Rows of several tables of one stream, by table. */
export type RowSets<T> = { [K in keyof T]: readonly object[] };

/** Writes the difference between two sets of rows, table by table in the order of `specs`. */
export const writeChanges = async <T extends RowSets<T>>(
  tx: Queryable,
  specs: { [K in keyof T]: TableSpec },
  before: T,
  after: T,
): Promise<void> => {
  for (const name of Object.keys(specs) as (keyof T)[]) {
    const { upserts, deletes } = changedRows(specs[name], before[name], after[name]);
    await deleteRows(tx, specs[name], deletes);
    await upsertRows(tx, specs[name], upserts);
  }
};
