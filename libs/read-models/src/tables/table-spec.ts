import type { Instant } from '@duban/domain';
import { getMetadataArgsStorage, type ColumnOptions } from 'typeorm';

const SQL_TYPES = ['text', 'int', 'boolean', 'timestamptz', 'date', 'jsonb', 'text[]'] as const;
export type SqlType = (typeof SQL_TYPES)[number];

/** A row as it is written: its entity's columns, times as text. */
export type Row<E> = { [Column in keyof E]: Written<E[Column]> };
type Written<V> = V extends Date ? Instant : V;

/** How a table's rows are written and compared, from its entity, which alone says what columns there are. */
export interface TableSpec<E extends object = object> {
  entity: new () => E;
  name: string;
  /** Default: that of the live tables. */
  schema?: string;
  /** The column that holds the stream's own id: everything of one stream is found by it. */
  stream: string;
  key: readonly string[];
  /** With their SQL types, in the order of the entity. */
  columns: Readonly<Record<string, SqlType>>;
}

/** Rows of several tables of one stream, by table. */
export type RowsOf<Specs> = { [Name in keyof Specs]: Specs[Name] extends TableSpec<infer E> ? Row<E>[] : never };

const sqlTypeOf = ({ type, array }: ColumnOptions): SqlType | undefined =>
  SQL_TYPES.find((known) => known === `${String(type)}${array ? '[]' : ''}`);

/**
 * Reads an entity's decorators, once, when the program starts. A column has the name of its property, so that rows, queries and SQL
 * say the same.
 */
export const tableOf = <E extends object>(entity: new () => E, stream: keyof E & string): TableSpec<E> => {
  const metadata = getMetadataArgsStorage();
  const name = metadata.tables.find(({ target }) => target === entity)?.name;
  if (name === undefined) throw new Error(`${entity.name} is no entity with a name`);
  const columns = metadata.filterColumns(entity);
  const typed = columns.map(({ propertyName, options }): [string, SqlType] => {
    const type = sqlTypeOf(options);
    if (type === undefined) throw new Error(`${name}.${propertyName}: no type that rows are written in`);
    if (options.name !== undefined) throw new Error(`${name}.${propertyName}: a column is named by its property`);
    return [propertyName, type];
  });
  const key = columns.filter(({ options }) => options.primary).map(({ propertyName }) => propertyName);
  return { entity, name, stream, key, columns: Object.fromEntries(typed) };
};
