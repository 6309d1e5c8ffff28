import type { Page } from '@duban/contracts';
import { Brackets, type ObjectLiteral, type SelectQueryBuilder, type WhereExpressionBuilder } from 'typeorm';
import type { SqlType, TableSpec } from '../tables/table-spec.js';
import { CursorMismatch, decodeCursor, encodeCursor, fingerprintOf } from './cursor.js';
import { iso } from './instants.js';

export interface PageQuery {
  cursor?: string | undefined;
  /** Default 50, at most 200. */
  limit?: number | undefined;
}

const INSTANT = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/;
const FORM = { timestamptz: INSTANT, date: INSTANT, text: /^/, int: /^\d{1,9}$/ } as const;
type KeyType = keyof typeof FORM;
const isKeyType = (type: SqlType | undefined): type is KeyType => type !== undefined && type in FORM;

/** Columns that put the rows of a table in order, no two rows in the same place. */
export interface Keyset<E> {
  columns: readonly { column: keyof E & string; type: KeyType }[];
  direction: 'ASC' | 'DESC';
  /** What rows stand together by, before their order: always ascending. */
  before?: { sql: string; of: (row: E) => string };
}

export const keysetOf = <E extends object>(
  spec: TableSpec<E>,
  columns: readonly (keyof E & string)[],
  direction: Keyset<E>['direction'],
): Keyset<E> => ({
  columns: columns.map((column) => {
    const type = spec.columns[column];
    if (!isKeyType(type)) throw new Error(`${spec.name}.${column} puts no list in order`);
    return { column, type };
  }),
  direction,
});

const textOf = (value: unknown): string => (value instanceof Date ? iso(value) : String(value));

const afterKey = <E extends ObjectLiteral>(builder: SelectQueryBuilder<E>, keyset: Keyset<E>, key: readonly string[]): void => {
  const named = keyset.columns.map(({ column, type }, index) => ({ column, type, value: key[index] ?? '', name: `after${index}` }));
  for (const { type, value } of named) if (!FORM[type].test(value)) throw new CursorMismatch('not a cursor');
  const left = named.map(({ column }) => `${builder.alias}.${column}`).join(', ');
  const right = named.map(({ name, type }) => `CAST(:${name} AS ${type})`).join(', ');
  const operator = keyset.direction === 'ASC' ? '>' : '<';
  const after = `(${left}) ${operator} (${right})`;
  const { before } = keyset;
  const together = key[named.length] ?? '';
  builder.andWhere(before ? `(${before.sql} > :together OR (${before.sql} = :together AND ${after}))` : after, {
    ...Object.fromEntries(named.map(({ name, value }) => [name, value])),
    together,
  });
};

/** One page after the cursor, in the keyset's order: rows that are written meanwhile neither repeat nor hide others. */
export const pageOfRows = async <E extends ObjectLiteral>(
  builder: SelectQueryBuilder<E>,
  given: { name: string; query: PageQuery; keyset: Keyset<E> },
): Promise<Page<E>> => {
  const { name, query, keyset } = given;
  const fingerprint = fingerprintOf(name, query);
  const { before } = keyset;
  const key = decodeCursor(query.cursor, fingerprint, keyset.columns.length + (before ? 1 : 0));
  if (key !== null) afterKey(builder, keyset, key);
  if (before) builder.addOrderBy(before.sql, 'ASC');
  for (const { column } of keyset.columns) builder.addOrderBy(`${builder.alias}.${column}`, keyset.direction);
  const limit = Math.min(Math.max(query.limit ?? 50, 1), 200);
  const rows = await builder.limit(limit + 1).getMany();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length <= limit || last === undefined) return { items, nextCursor: null };
  const end = [...keyset.columns.map(({ column }) => textOf(last[column])), ...(before ? [before.of(last)] : [])];
  return { items, nextCursor: encodeCursor(fingerprint, end) };
};

/** Text as a LIKE pattern that matches it anywhere. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Alternatives; with none of them nothing matches. */
export const anyOf = (conditions: readonly [string, ObjectLiteral][]): Brackets =>
  new Brackets((where: WhereExpressionBuilder) => {
    where.where('1 = 0');
    for (const [sql, values] of conditions) where.orWhere(sql, values);
  });
