import { join } from 'node:path';
import { demoAccessPath } from '../provider/provider-constants.js';
import type { DemoAccess } from '../provider/provider-constants.js';
import { readJson, writePrivateJson } from '../provider/provider-keys.js';
import { obtainToken } from './obtain-token.js';
import { LoginFailed, refreshTokens } from './oidc-client.js';
import type { TokenSet } from './oidc-client.js';

interface KeptLogin {
  issuer: string;
  login: string;
  tokens: TokenSet;
}

/** Who is signed in on this machine: the last login is the default of later commands. */
interface KeptLogins {
  current: string | null;
  logins: Record<string, KeptLogin>;
}

/** A token that has less left is fetched anew, so that a script does not run into its end. */
const MARGIN_MS = 60_000;

const pathOf = (home: string): string => join(home, 'identity', 'logins.json');
const keyOf = (issuer: string, login: string): string => `${issuer} ${login}`;
const read = async (home: string): Promise<KeptLogins> => (await readJson<KeptLogins>(pathOf(home))) ?? { current: null, logins: {} };

export const keepLogin = async (home: string, kept: KeptLogin, makeCurrent: boolean): Promise<void> => {
  const all = await read(home);
  const key = keyOf(kept.issuer, kept.login);
  await writePrivateJson(pathOf(home), { current: makeCurrent ? key : all.current, logins: { ...all.logins, [key]: kept } });
};

export const forgetLogins = (home: string): Promise<void> => writePrivateJson(pathOf(home), { current: null, logins: {} });

/** Issuer and password of the embedded provider of this home; null when it was never started. */
export const readDemoAccess = (home: string): Promise<DemoAccess | null> => readJson<DemoAccess>(demoAccessPath(home));

const refreshed = async ({ issuer, tokens }: KeptLogin): Promise<TokenSet | null> => {
  if (tokens.refreshToken === null) return null;
  try {
    return await refreshTokens(issuer, tokens.refreshToken);
  } catch (error) {
    if (error instanceof LoginFailed) return null;
    throw error;
  }
};

/**
 * A valid access token: kept, refreshed, or signed in for with the embedded provider's password. Without `login` the one who
 * signed in last. @throws LoginFailed `not_logged_in` when none of these works
 */
export const tokenFor = async (home: string, login?: string): Promise<{ login: string; accessToken: string }> => {
  const access = await readDemoAccess(home);
  const all = await read(home);
  const kept =
    login === undefined
      ? all.logins[all.current ?? '']
      : Object.values(all.logins).find((one) => one.login === login && (!access || one.issuer === access.issuer));
  if (kept && kept.tokens.expiresAtMs - Date.now() > MARGIN_MS) return { login: kept.login, accessToken: kept.tokens.accessToken };
  const renewed = kept ? await refreshed(kept) : null;
  if (kept && renewed) {
    await keepLogin(home, { ...kept, tokens: renewed }, false);
    return { login: kept.login, accessToken: renewed.accessToken };
  }
  const wanted = login ?? kept?.login;
  if (!access || wanted === undefined) throw new LoginFailed('not_logged_in', '请先运行 duban login / run `duban login` first');
  const tokens = await obtainToken({ ...access, login: wanted });
  await keepLogin(home, { issuer: access.issuer, login: wanted, tokens }, false);
  return { login: wanted, accessToken: tokens.accessToken };
};
