import { fileURLToPath } from 'node:url';
import { demoCity, demoProviderPeople, organisationRecord, readDemoAccess, seedOrganisation } from '@duban/identity';
import { childEnvironment, clockFrom, createPool, SupervisedProcess, type Config, type Progress } from '@duban/platform';
import type { HomeLayout } from './layout.js';

const READY_MS = 60_000;
const STOP_MS = 5_000;

export interface DemoLogin {
  login: string;
  password: string;
  name: string;
  post: string;
}

export interface IdentityInUse {
  issuer: string;
  /** Empty with a given issuer. */
  logins: DemoLogin[];
  stop(): Promise<void>;
}

/** The given issuer, or a real OpenID provider on loopback with the people of the demo city, in a process of its own. */
export const provideIdentity = async (config: Config, layout: HomeLayout, port: number, progress: Progress): Promise<IdentityInUse> => {
  const [given] = config.identity.issuers;
  if (given !== undefined) return { issuer: given, logins: [], stop: async () => undefined };
  const issuer = `http://127.0.0.1:${port}`;
  const provider = await SupervisedProcess.start({
    name: 'identity',
    main: fileURLToPath(import.meta.resolve('@duban/identity/provider-main')),
    env: childEnvironment({ DUBAN_HOME: config.home, DUBAN_IDENTITY_PORT: String(port), OIDC_AUDIENCE: config.identity.audience }),
    logFile: layout.log('identity'),
    readyMs: READY_MS,
    stopMs: STOP_MS,
    onRestart: progress,
  });
  const access = await readDemoAccess(config.home);
  if (access === null) {
    await provider.stop();
    throw new Error(`the demo identity provider at ${issuer} has left no access file in ${config.home}`);
  }
  const logins = demoProviderPeople().map(({ login, name, title }) => ({
    login,
    password: access.password,
    name: name.zh,
    post: title.zh,
  }));
  return { issuer, logins, stop: () => provider.stop() };
};

/** The demo city's organisation, into a record that has none yet. @returns whether it was put there now. */
export const provideDemoCity = async (config: Config, databaseUrl: string): Promise<boolean> => {
  const pool = createPool({ url: databaseUrl, applicationName: 'duban-start', max: 1, hashAlgorithm: config.hashAlgorithm });
  try {
    return await seedOrganisation(organisationRecord(pool), demoCity(), clockFrom(config.clock).now());
  } finally {
    await pool.end();
  }
};
