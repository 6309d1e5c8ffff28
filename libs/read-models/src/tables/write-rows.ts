import type { Queryable, StatementParts } from '@duban/platform';
import type { SqlType, TableSpec } from './table-spec.js';

const SCHEMA = 'duban';
const quoted = (name: string): string => `"${name}"`;
const nameOf = (spec: TableSpec): string => `${spec.schema ?? SCHEMA}.${quoted(spec.name)}`;
const recordOf = (columns: readonly [string, SqlType][]): string => columns.map(([name, type]) => `${quoted(name)} ${type}`).join(', ');

export const keyOf = (spec: TableSpec, row: object): string =>
  JSON.stringify(spec.key.map((column) => (row as Record<string, unknown>)[column]));

/** However many rows one statement writes, they are its one parameter. `conflict` says what happens to a row that is there already. */
const insertSql = (spec: TableSpec, conflict: 'update' | 'keep', parameter = 1, guard = 'true'): string => {
  const columns = Object.entries(spec.columns);
  const names = columns.map(([name]) => quoted(name)).join(', ');
  const rest = columns.filter(([name]) => !spec.key.includes(name)).map(([name]) => `${quoted(name)} = excluded.${quoted(name)}`);
  const action = conflict === 'keep' || rest.length === 0 ? 'do nothing' : `do update set ${rest.join(', ')}`;
  return `insert into ${nameOf(spec)} (${names}) select ${names} from jsonb_to_recordset($${parameter}::jsonb) as r(${recordOf(columns)})
    where ${guard} on conflict (${spec.key.map(quoted).join(', ')}) ${action}`;
};

/**
 * Finds the rows by their key, each by itself (`offset 0`), then deletes them by where they lie: joined, the planner took every list for
 * a hundred long and read a table of thousands whole for one row. Whoever moves them, a rebuild too, changes the stream's row first, and
 * then the guard lets nothing through: they lie there still.
 */
const deleteSql = (spec: TableSpec, parameter: number, guard: string): string => {
  const keys = Object.entries(spec.columns).filter(([name]) => spec.key.includes(name));
  const same = keys.map(([name]) => `o.${quoted(name)} = r.${quoted(name)}`).join(' and ');
  const found = `select o.ctid from ${nameOf(spec)} o where ${same} offset 0`;
  return `delete from ${nameOf(spec)} t where ${guard} and t.ctid = any(array(
    select f.ctid from jsonb_to_recordset($${parameter}::jsonb) as r(${recordOf(keys)}) cross join lateral (${found}) f))`;
};

export const upsertRows = async (tx: Queryable, spec: TableSpec, rows: readonly object[]): Promise<void> => {
  if (rows.length > 0) await tx.query(insertSql(spec, 'update'), [JSON.stringify(rows)]);
};

/** What one statement is to do to one table. `keep` is for facts that are never changed: a row that is there already stays as it is. */
export interface TableWrite {
  spec: TableSpec;
  how: 'delete' | 'upsert' | 'keep';
  rows: readonly object[];
}

const sqlOf = ({ spec, how }: TableWrite, parameter: number, guard: string): string =>
  how === 'delete' ? deleteSql(spec, parameter, guard) : insertSql(spec, how === 'upsert' ? 'update' : 'keep', parameter, guard);

/** The parts of one statement, which see the tables as they were before it: they must not write the same row twice. */
export const partsOf = (writes: readonly TableWrite[]): StatementParts => {
  const some = writes.filter(({ rows }) => rows.length > 0);
  return {
    kind: some.map(({ spec, how }) => `${how} ${spec.name}`).join(','),
    texts: (first, guard) => some.map((write, at) => sqlOf(write, first + at, guard)),
    values: some.map(({ rows }) => JSON.stringify(rows)),
  };
};

/** All in one statement, so in one round trip. */
export const writeTables = async (tx: Queryable, writes: readonly TableWrite[]): Promise<void> => {
  const parts = partsOf(writes);
  if (parts.values.length === 0) return;
  const texts = parts.texts(1, 'true').map((text, at) => `w${at} as (${text})`);
  await tx.query(`with ${texts.join(', ')} select`, [...parts.values]);
};

export const deleteStream = async (tx: Queryable, spec: TableSpec, streamKey: string): Promise<void> => {
  await tx.query(`delete from ${nameOf(spec)} where ${quoted(spec.stream)} = $1`, [streamKey]);
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
    `select ${Object.entries(spec.columns).map(selected).join(', ')} from ${nameOf(spec)} where ${quoted(spec.stream)} = $1`,
    [streamKey],
  );
  return rows;
};

/** What has to be written to get from one set of rows to another. A row that is the same object in both is not looked into. */
export const changedRows = (
  spec: TableSpec,
  before: readonly object[],
  after: readonly object[],
): { upserts: object[]; deletes: object[] } => {
  const stays = new Set(before);
  const seen = new Set(after);
  const was = new Map(before.flatMap((row) => (seen.has(row) ? [] : [[keyOf(spec, row), row] as const])));
  const fresh = after.filter((row) => !stays.has(row));
  const is = new Set(fresh.map((row) => keyOf(spec, row)));
  const upserts = fresh.filter((row) => JSON.stringify(was.get(keyOf(spec, row))) !== JSON.stringify(row));
  return { upserts, deletes: [...was].flatMap(([key, row]) => (is.has(key) ? [] : [row])) };
};

/** Rows of several tables of one stream, by table. */
export type RowSets<T> = { [K in keyof T]: readonly object[] };

/** The difference between two sets of rows, table by table in the order of `specs`. */
export const changesOf = <T extends RowSets<T>>(specs: { [K in keyof T]: TableSpec }, before: T, after: T): TableWrite[] =>
  (Object.keys(specs) as (keyof T)[]).flatMap((name): TableWrite[] => {
    const spec = specs[name];
    const { upserts, deletes } = changedRows(spec, before[name], after[name]);
    return [
      { spec, how: 'delete', rows: deletes },
      { spec, how: 'upsert', rows: upserts },
    ];
  });
