import type { Page } from '@duban/contracts';
import { Brackets, type ObjectLiteral, type SelectQueryBuilder, type WhereExpressionBuilder } from 'typeorm';
import { CursorMismatch, decodeCursor, encodeCursor, fingerprintOf } from './cursor.js';

export interface PageQuery {
  cursor?: string | undefined;
  /** Default 50, at most 200. */
  limit?: number | undefined;
}

/** Columns of a keyset, in order, with what makes a cursor's text into their values. */
export interface Keyset<E> {
  columns: readonly { path: string; cast: 'timestamptz' | 'text' | 'date' | 'int' }[];
  direction: 'ASC' | 'DESC';
  of(row: E): string[];
}

const INSTANT = /^\d{4}-\d\d-\d\d(T[\d:.]+Z)?$/;
const FORM = { timestamptz: INSTANT, date: INSTANT, text: /^/, int: /^\d{1,9}$/ } as const;

const afterKey = <E extends ObjectLiteral>(builder: SelectQueryBuilder<E>, keyset: Keyset<E>, key: readonly string[]): void => {
  const named = keyset.columns.map(({ path, cast }, index) => ({ path, cast, value: key[index] ?? '', name: `after${index}` }));
  for (const { cast, value } of named) if (!FORM[cast].test(value)) throw new CursorMismatch('not a cursor');
  const left = named.map(({ path }) => path).join(', ');
  const right = named.map(({ name, cast }) => `CAST(:${name} AS ${cast})`).join(', ');
  const operator = keyset.direction === 'ASC' ? '>' : '<';
  builder.andWhere(`(${left}) ${operator} (${right})`, Object.fromEntries(named.map(({ name, value }) => [name, value])));
};

/** One page after the cursor, in the keyset's order: rows that are written meanwhile neither repeat nor hide others. */
export const pageOfRows = async <E extends ObjectLiteral>(
  builder: SelectQueryBuilder<E>,
  given: { name: string; query: PageQuery; keyset: Keyset<E> },
): Promise<Page<E>> => {
  const { name, query, keyset } = given;
  const fingerprint = fingerprintOf(name, query);
  const key = decodeCursor(query.cursor, fingerprint, keyset.columns.length);
  if (key !== null) afterKey(builder, keyset, key);
  for (const { path } of keyset.columns) builder.addOrderBy(path, keyset.direction);
  const limit = Math.min(Math.max(query.limit ?? 50, 1), 200);
  const rows = await builder.limit(limit + 1).getMany();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(fingerprint, keyset.of(last)) : null };
};

/** Text as a LIKE pattern that matches it anywhere. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** Alternatives; with none of them nothing matches. */
export const anyOf = (conditions: readonly [string, ObjectLiteral][]): Brackets =>
  new Brackets((where: WhereExpressionBuilder) => {
    where.where('1 = 0');
    for (const [sql, values] of conditions) where.orWhere(sql, values);
  });
