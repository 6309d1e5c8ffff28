import pg from 'pg';
import { DataSource, type EntitySchema, type MigrationInterface } from 'typeorm';
import { APP_ROLE, SCHEMA } from './embedded-postgres.js';
import { grantTo, type Grants } from './grants.js';

export type EntityClass = (new () => object) | EntitySchema;
export interface MigrationClass {
  new (): MigrationInterface;
  readonly name: string;
  /**
   * Takes away or narrows what the release before works with (a column, a name, a type): that release may not run on it. Without it a
   * migration only adds, and both run on one database while processes are replaced one by one.
   */
  readonly contracts?: true;
  /** What the application may do with the tables that it makes or narrows; of others their comment says it. */
  readonly grants?: Grants;
}

export interface MigrateOptions {
  ownerUrl: string;
  entities: EntityClass[];
  migrations: MigrationClass[];
  /** Gets its grants after the migrations; without such a role on the server nothing is granted. */
  appRole?: string;
}

const LOCK = 'duban.migrate';
/** Releases up to here refuse every migration that they do not know. */
const EXPANDS_FROM = 1_791_000_000_000;

const timeOf = ({ name }: MigrationClass): number => Number(name.slice(-13));
const oldestFirst = (migrations: readonly MigrationClass[]): MigrationClass[] => [...migrations].sort((a, b) => timeOf(a) - timeOf(b));

/** The migration that a release has to know at least, to run on what these have made. */
export const floorOf = (migrations: readonly MigrationClass[]): string =>
  oldestFirst(migrations).findLast((one) => one.contracts === true || timeOf(one) < EXPANDS_FROM)?.name ?? '';

export const ownerDataSource = (given: Pick<MigrateOptions, 'ownerUrl' | 'entities'> & { migrations?: MigrationClass[] }): DataSource =>
  new DataSource({
    type: 'postgres',
    url: given.ownerUrl,
    schema: SCHEMA,
    entities: given.entities,
    migrations: given.migrations ?? [],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    applicationName: 'duban-migrate',
    installExtensions: false,
    poolSize: 1,
    logging: false,
  });

/** What these migrations grant the application, taken together. */
export const grantsOf = (migrations: readonly MigrationClass[]): Grants =>
  Object.assign({}, ...oldestFirst(migrations).map(({ grants }) => grants ?? {})) as Grants;

/**
 * Brings a database to the newest schema, one transaction for each migration, and grants the application role what it may do.
 * Two starters do not race: the second waits for the first and finds nothing to do. Answers with the names it ran.
 */
export const migrate = async (given: MigrateOptions): Promise<string[]> => {
  const appRole = given.appRole ?? APP_ROLE;
  const guard = new pg.Client({ connectionString: given.ownerUrl, application_name: 'duban-migrate-lock' });
  await guard.connect();
  try {
    await guard.query('select pg_advisory_lock(hashtextextended($1, 0))', [LOCK]);
    await guard.query(`do $$ begin if to_regnamespace('${SCHEMA}') is null then create schema ${SCHEMA}; end if; end $$`);
    const source = await ownerDataSource(given).initialize();
    try {
      const ran = await source.runMigrations();
      const { rows } = await guard.query<{ name: string }>(`select name from ${SCHEMA}.migration`);
      const known = new Set(given.migrations.map(({ name }) => name));
      // a release before, run once more, knows less of what it has to be
      if (rows.length > 0 && rows.every(({ name }) => known.has(name)))
        await guard.query(`comment on table ${SCHEMA}.migration is ${pg.escapeLiteral(floorOf(given.migrations))}`);
      const { rowCount } = await guard.query('select from pg_roles where rolname = $1', [appRole]);
      if (rowCount !== 0) await grantTo(guard, appRole, grantsOf(given.migrations));
      return ran.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  } finally {
    await guard.end();
  }
};

/** The SQL that would still be needed to make the database what the entities say: empty after the migrations, or they have drifted. */
export const driftOf = async (given: Pick<MigrateOptions, 'ownerUrl' | 'entities'>): Promise<string[]> => {
  const source = await ownerDataSource(given).initialize();
  try {
    // TypeORM keeps generated columns under the database's name; in a copy of that database it would not find them.
    const [known] = await source.query<{ metadata: string | null }[]>(`select to_regclass('${SCHEMA}.typeorm_metadata') as metadata`);
    if (known?.metadata) await source.query(`update ${SCHEMA}.typeorm_metadata set database = current_database()`);
    const wanted = await source.driver.createSchemaBuilder().log();
    return wanted.upQueries.map(({ query }) => query);
  } finally {
    await source.destroy();
  }
};
