import { databaseProblems, refuseProblems, type ConnectedConfig, type MigrationClass, type Queryable } from '@duban/platform';
import { requireRules } from '../rules/raises.js';
import { filesProblems } from './files-setup.js';

export interface RequiredSetup {
  config: ConnectedConfig;
  /** Of the same database, as the role that processes use. */
  db: Queryable;
  migrations: readonly MigrationClass[];
}

/**
 * Before a process does anything: that it works on a database of this build, as a role that may, beside the files that the others keep.
 * @throws SetupError, OtherRules: no waiting mends them; or the driver's error while the server is away
 */
export const requireSetup = async ({ config, db, migrations }: RequiredSetup): Promise<void> => {
  refuseProblems(await databaseProblems({ url: config.database.url, migrations, production: config.stage === 'production' }));
  refuseProblems(await filesProblems(db, config.filesDir));
  await requireRules(db);
};
