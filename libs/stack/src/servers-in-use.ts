import { ConfigError, loadConfig, type Config, type TemporalSettings } from '@duban/platform';
import { homeLayout } from './layout.js';
import { readStackState, type StackState } from './state-file.js';

export interface ServersInUse {
  /** Role `duban_app`. */
  databaseUrl: string;
  temporal: TemporalSettings & { address: string };
}

const stackOf = (config: Config): Promise<StackState | null> => readStackState(homeLayout(config.home).state);

const needed = (name: string): { name: string; reason: string } => ({ name, reason: 'is needed, or a running stack: `npm start`' });

/** The application's URL from the configuration, or that of the stack which runs here. @throws ConfigError when there is neither */
export const databaseUrl = async (config: Config): Promise<string> => {
  const url = config.database.url ?? (await stackOf(config))?.databaseUrl;
  if (!url) throw new ConfigError([needed('DATABASE_URL')]);
  return url;
};

/**
 * The servers that the environment names, or those of the stack which runs here.
 * @throws ConfigError naming whatever is missing
 */
export const serversInUse = async (): Promise<ServersInUse> => {
  const config = loadConfig();
  const stack = await stackOf(config);
  const url = config.database.url ?? stack?.databaseUrl;
  const address = config.temporal.address ?? stack?.temporalAddress;
  if (!url || !address) throw new ConfigError([...(url ? [] : [needed('DATABASE_URL')]), ...(address ? [] : [needed('TEMPORAL_ADDRESS')])]);
  return { databaseUrl: url, temporal: { ...config.temporal, address } };
};
