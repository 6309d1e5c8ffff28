import { DataSource, type EntityManager } from 'typeorm';
import type { RowSource } from '../lists/row-source.js';
import type { TableSpec } from '../tables/table-spec.js';
import { upsertRows } from '../tables/write-rows.js';
import { DIRECTIVE_TABLES, type DirectiveRows } from './directive.rows.js';

/** Readings at the same time; a further one waits for a connection. */
const CONNECTIONS = 2;
/** Where a connection keeps tables of its own: the same names, so that the same queries read them. */
const OWN = 'pg_temp';

const create = (spec: TableSpec): string =>
  `create temporary table if not exists ${OWN}.${spec.name} (like duban.${spec.name} including indexes) on commit delete rows`;

/** Rows as they were at an instant, in tables that last as long as one reading. */
export interface PastTables {
  /** Fills the tables from batches of rows and reads them as if they were the live ones. */
  read<T>(batches: AsyncIterable<readonly DirectiveRows[]>, work: (source: RowSource) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Lists as of an instant go through the very queries of the live lists: rows folded from the record are put into temporary tables of
 * the same names. Memory holds one batch, whatever the number of directives.
 */
export const openPastTables = async (url: string): Promise<PastTables> => {
  const source = new DataSource({
    type: 'postgres',
    url,
    schema: OWN,
    entities: Object.values(DIRECTIVE_TABLES).map(({ entity }) => entity),
    applicationName: 'duban-api-past',
    extra: { max: CONNECTIONS, query_timeout: 30_000, connectionTimeoutMillis: 30_000, options: '-c timezone=UTC' },
  });
  await source.initialize();
  return {
    read: (batches, work) =>
      source.transaction(async (manager) => {
        for (const spec of Object.values(DIRECTIVE_TABLES)) await manager.query(create(spec));
        for await (const batch of batches) await fill(manager, batch);
        return work(manager);
      }),
    close: () => source.destroy(),
  };
};

const fill = async (manager: EntityManager, batch: readonly DirectiveRows[]): Promise<void> => {
  const query = async <R>(text: string, values?: unknown[]) => {
    const rows: R[] = await manager.query(text, values);
    return { rows, rowCount: null };
  };
  for (const [name, spec] of Object.entries(DIRECTIVE_TABLES) as [keyof DirectiveRows, TableSpec][]) {
    await upsertRows(
      { query },
      { ...spec, schema: OWN },
      batch.flatMap((rows): object[] => rows[name]),
    );
  }
};
