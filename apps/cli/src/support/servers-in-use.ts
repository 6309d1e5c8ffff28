import { ConfigError, loadConfig, type TemporalSettings } from '@duban/platform';
import { homeLayout } from '../start/layout.js';
import { readStackState } from '../start/state-file.js';

export interface ServersInUse {
  /** Role `duban_app`. */
  databaseUrl: string;
  temporal: TemporalSettings & { address: string };
}

/**
 * The servers that the environment names, or those of the stack which runs here.
 * @throws ConfigError when there are neither.
 */
export const serversInUse = async (): Promise<ServersInUse> => {
  const config = loadConfig();
  const stack = await readStackState(homeLayout(config.home).state);
  const databaseUrl = config.database.url ?? stack?.databaseUrl;
  const address = config.temporal.address ?? stack?.temporalAddress;
  const problems = [
    ...(databaseUrl ? [] : [{ name: 'DATABASE_URL', reason: 'is needed, or a running stack: `npm start`' }]),
    ...(address ? [] : [{ name: 'TEMPORAL_ADDRESS', reason: 'is needed, or a running stack: `npm start`' }]),
  ];
  if (!databaseUrl || !address) throw new ConfigError(problems);
  return { databaseUrl, temporal: { ...config.temporal, address } };
};
