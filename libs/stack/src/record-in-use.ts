import { acquireFileLock, ConfigError, loadConfig, LockedError, startEmbeddedPostgres, type Config } from '@duban/platform';
import { existsSync } from 'node:fs';
import { homeLayout } from './layout.js';
import { databaseUrl } from './servers-in-use.js';

/**
 * Runs `work` on the record that the configuration names, or that of the stack which runs here; of a stack that is stopped, its
 * PostgreSQL is started for as long as it takes.
 */
export const withRecord = async <T>(work: (url: string, config: Config) => Promise<T>): Promise<T> => {
  const config = loadConfig();
  if (config.database.url !== null || !existsSync(homeLayout(config.home).postgres)) return work(await databaseUrl(config), config);
  try {
    return await onOwnServer(config, ({ appUrl }) => work(appUrl, config));
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    return work(await databaseUrl(config), config);
  }
};

interface OwnServer {
  appUrl: string;
  ownerUrl: string;
}

const onOwnServer = async <T>(config: Config, work: (server: OwnServer) => Promise<T>): Promise<T> => {
  const layout = homeLayout(config.home);
  const lock = await acquireFileLock(layout.lock);
  try {
    const server = await startEmbeddedPostgres({ dataDir: layout.postgres });
    try {
      return await work(server);
    } finally {
      await server.stop();
    }
  } finally {
    await lock.release();
  }
};

/**
 * Runs `work` as the owner of the database that the configuration names, or of the embedded one of a stack that is stopped.
 * @throws ConfigError when the application's URL is given without the owner's; LockedError when a stack runs here
 */
export const asOwner = async <T>(work: (server: OwnServer, config: Config) => Promise<T>): Promise<T> => {
  const config = loadConfig();
  const { url, ownerUrl } = config.database;
  if (ownerUrl !== null) return work({ ownerUrl, appUrl: url ?? ownerUrl }, config);
  if (url !== null) throw new ConfigError([{ name: 'DATABASE_OWNER_URL', reason: 'is needed: tables are made and filled as their owner' }]);
  return onOwnServer(config, (server) => work(server, config));
};
