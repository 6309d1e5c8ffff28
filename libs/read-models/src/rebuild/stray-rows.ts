import type { Queryable } from '@duban/platform';
import type { TableSpec } from '../tables/table-spec.js';
import { STREAM_KINDS, type StreamKind, TABLES_OF } from './stream-tables.js';

const MOST = 1_000;

export interface StrayRow {
  table: string;
  /** Of the stream that does not exist. */
  key: string;
}

type StreamIdOf = (source: StreamKind, id: string) => string;

const IS_STRAY = (stream: string): string =>
  `t."${stream}" is not null and not exists (select from duban.stream s where s.id = $1 || t."${stream}")`;

const ofEachTable = async (db: Queryable, streamIdOf: StreamIdOf, sql: (spec: TableSpec) => string): Promise<StrayRow[]> => {
  const found: StrayRow[] = [];
  for (const source of STREAM_KINDS) {
    for (const spec of TABLES_OF[source]) {
      const { rows } = await db.query<{ id: string }>(sql(spec), [streamIdOf(source, '')]);
      found.push(...rows.map(({ id }) => ({ table: spec.name, key: id })));
    }
  }
  return found;
};

/** Rows of streams that the record does not have at all, which a comparison stream by stream never meets; at most a thousand of each table. */
export const strayRows = (db: Queryable, streamIdOf: StreamIdOf): Promise<StrayRow[]> =>
  ofEachTable(
    db,
    streamIdOf,
    ({ name, stream }) => `select distinct t."${stream}" as id from duban."${name}" t where ${IS_STRAY(stream)} order by 1 limit ${MOST}`,
  );

/** Takes them away, all of them: a stream and its rows are written in one transaction, so none of them is still to come. @returns one for each row */
export const removeStrayRows = (db: Queryable, streamIdOf: StreamIdOf): Promise<StrayRow[]> =>
  ofEachTable(
    db,
    streamIdOf,
    ({ name, stream }) => `delete from duban."${name}" t where ${IS_STRAY(stream)} returning t."${stream}" as id`,
  );
