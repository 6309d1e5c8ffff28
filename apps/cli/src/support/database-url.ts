import { ConfigError, type Config } from '@duban/platform';
import { homeLayout } from '../start/layout.js';
import { readStackState } from '../start/state-file.js';

/** The application's URL from the configuration, or that of the stack which runs here. @throws ConfigError when there is neither */
export const databaseUrl = async (config: Config): Promise<string> => {
  const url = config.database.url ?? (await readStackState(homeLayout(config.home).state))?.databaseUrl;
  if (!url) throw new ConfigError([{ name: 'DATABASE_URL', reason: 'is needed, or a running stack: `npm start`' }]);
  return url;
};
