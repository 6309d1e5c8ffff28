import { SCRIPT_REDIRECT } from '../provider/provider-constants.js';
import { CookieJar } from './cookie-jar.js';
import { codeIn, codeRequest, discover, exchangeCode, fetchWithin, LoginFailed } from './oidc-client.js';
import type { TokenSet } from './oidc-client.js';

export interface ObtainTokenInput {
  /** Of the embedded provider: its login page is a plain form. */
  issuer: string;
  login: string;
  password: string;
}

const MAX_STEPS = 10;

/**
 * Signs in at the embedded provider as a browser would: authorization request with PKCE, login form, redirects, code exchange.
 * @throws LoginFailed `wrong_credentials`, or the provider's own error
 */
export const obtainToken = async ({ issuer, login, password }: ObtainTokenInput): Promise<TokenSet> => {
  const endpoints = await discover(issuer);
  const request = codeRequest(endpoints, SCRIPT_REDIRECT);
  const jar = new CookieJar();
  let next = request.url;
  let submitted = false;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const form = next.pathname.startsWith('/interaction/') ? new URLSearchParams({ login, password }) : null;
    if (form && submitted) throw new LoginFailed('wrong_credentials', 'the provider asked again');
    submitted ||= form !== null;
    const response = await fetchWithin(next, {
      redirect: 'manual',
      headers: { cookie: jar.header() },
      ...(form ? { method: 'POST', body: form } : {}),
    });
    jar.take(response);
    await response.arrayBuffer();
    if (response.status === 401) throw new LoginFailed('wrong_credentials', `${login} could not sign in`);
    const location = response.headers.get('location');
    if (!location) throw new LoginFailed('login_failed', `the provider answered ${response.status} without a redirect`);
    next = new URL(location, next);
    if (next.href.startsWith(SCRIPT_REDIRECT)) return exchangeCode(endpoints, request, codeIn(next, request));
  }
  throw new LoginFailed('login_failed', 'too many redirects');
};
