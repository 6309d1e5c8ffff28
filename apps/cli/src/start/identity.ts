import { demoCity, demoProviderPeople, organisationRecord, seedOrganisation } from '@duban/identity';
import { clockFrom, createPool, type Config } from '@duban/platform';

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

/** The given issuer, or a real OpenID provider on loopback with the people of the demo city. */
export const provideIdentity = async (config: Config, port: number): Promise<IdentityInUse> => {
  const [given] = config.identity.issuers;
  if (given !== undefined) return { issuer: given, logins: [], stop: async () => undefined };
  const { startDemoProvider } = await import('@duban/identity/provider');
  const people = demoProviderPeople();
  const provider = await startDemoProvider({ port, home: config.home, people });
  return {
    issuer: provider.issuer,
    logins: people.map(({ login, name, title }) => ({ login, password: provider.password, name: name.zh, post: title.zh })),
    stop: () => provider.close(),
  };
};

/** The demo city's organisation, into a record that has none yet. @returns whether it was put there now. */
export const provideDemoCity = async (config: Config, databaseUrl: string): Promise<boolean> => {
  const pool = createPool({ url: databaseUrl, applicationName: 'duban-start', max: 1 });
  try {
    return await seedOrganisation(organisationRecord(pool), demoCity(), clockFrom(config.clock).now());
  } finally {
    await pool.end();
  }
};
