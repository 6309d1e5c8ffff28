import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import type { JWK, JWTPayload } from 'jose';
import { loginByBrowser } from '../client/browser-login.js';
import { CookieJar } from '../client/cookie-jar.js';
import { obtainToken } from '../client/obtain-token.js';
import { codeRequest, discover, LoginFailed, nameInToken, refreshTokens } from '../client/oidc-client.js';
import { forgetLogins, keepLogin, tokenFor } from '../client/token-cache.js';
import { demoPersonId } from '../demo/demo-people.js';
import { IdentityError } from '../subject/identity-error.js';
import { createTokenVerifier, DUBAN_AUDIENCE } from '../token/token-verifier.js';
import type { TokenVerifier } from '../token/token-verifier.js';
import { startDemoProvider } from './demo-provider.js';
import type { DemoProvider } from './demo-provider.js';
import { demoAccessPath, demoSecretsPath } from './provider-constants.js';
import { demoProviderPeople } from './provider-person.js';

let home: string;
let provider: DemoProvider;
let verifier: TokenVerifier;
let token: string;
let signingKey: JWK;

const codeOf = async (bearer: string | undefined): Promise<string> => {
  try {
    await verifier.verify(bearer);
    return 'accepted';
  } catch (error) {
    if (error instanceof IdentityError) return error.code;
    throw error;
  }
};

/** The provider's own key with claims of our choice: only the one thing under test is wrong. */
const signed = async (changes: JWTPayload, by: JWK = signingKey, kid = signingKey.kid): Promise<string> => {
  const claims = Object.fromEntries(Object.entries({ ...decodeJwt(token), ...changes }).filter(([, value]) => value !== undefined));
  const key = await importJWK(by, 'ES256');
  return `Bearer ${await new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid, typ: 'at+jwt' }).sign(key)}`;
};

/** Follows redirects with cookies and fills in the form, to the end. */
const asBrowser = async (address: string, login: string): Promise<string> => {
  const jar = new CookieJar();
  let next = new URL(address);
  for (;;) {
    const form = next.pathname.startsWith('/interaction/')
      ? { method: 'POST', body: new URLSearchParams({ login, password: provider.password }) }
      : {};
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: jar.header() }, ...form });
    jar.take(response);
    const location = response.headers.get('location');
    if (!location) return response.text();
    next = new URL(location, next);
  }
};

const now = (): number => Math.floor(Date.now() / 1000);

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'duban-identity-'));
  provider = await startDemoProvider({ port: 0, home, people: demoProviderPeople() });
  verifier = createTokenVerifier({ issuers: [provider.issuer] });
  token = (await obtainToken({ issuer: provider.issuer, login: 'fagai.clerk', password: provider.password })).accessToken;
  const secrets = JSON.parse(await readFile(demoSecretsPath(home), 'utf8')) as { jwks: { keys: JWK[] } };
  signingKey = secrets.jwks.keys[0] ?? {};
});

afterAll(async () => {
  await provider.close();
  await rm(home, { recursive: true, force: true });
});

test('the code flow with PKCE gives a JWT for this API that the verifier accepts', async () => {
  const verified = await verifier.verify(`Bearer ${token}`);
  expect(verified.subject).toBe(demoPersonId('fagai.clerk'));
  expect(verified.issuer).toBe(provider.issuer);
  expect(verified.claims.aud).toBe(DUBAN_AUDIENCE);
  expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
});

test('our own signature helper is accepted when nothing is wrong, so each refusal below has one cause', async () => {
  expect(await codeOf(await signed({}))).toBe('accepted');
});

test('no header is token_missing, another scheme token_invalid', async () => {
  expect(await codeOf(undefined)).toBe('token_missing');
  expect(await codeOf('')).toBe('token_missing');
  expect(await codeOf('Basic ZmFnYWk6eA==')).toBe('token_invalid');
  expect(await codeOf('Bearer not-a-jwt')).toBe('token_invalid');
});

test('an expired token is token_expired, past the small tolerance', async () => {
  expect(await codeOf(await signed({ exp: now() - 2 }))).toBe('accepted');
  expect(await codeOf(await signed({ exp: now() - 60 }))).toBe('token_expired');
});

test('a token without an end is refused', async () => {
  expect(await codeOf(await signed({ exp: undefined }))).toBe('token_invalid');
});

test('a token for another audience is wrong_audience, and says for which it is and for which it should be', async () => {
  expect(await codeOf(await signed({ aud: 'another-api' }))).toBe('wrong_audience');
  expect(await codeOf(await signed({ aud: undefined }))).toBe('wrong_audience');
  await expect(verifier.verify(await signed({ aud: ['another-api', 'account'] }))).rejects.toMatchObject({
    params: { expected: 'duban-api', given: 'another-api account' },
  });
});

test('a token that names another issuer is token_invalid', async () => {
  expect(await codeOf(await signed({ iss: 'https://issuer.example' }))).toBe('token_invalid');
});

test("another issuer's key under our issuer's name is token_invalid, with or without our key id", async () => {
  const stranger = await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
  expect(await codeOf(await signed({}, stranger, 'unknown-key'))).toBe('token_invalid');
  expect(await codeOf(await signed({}, stranger))).toBe('token_invalid');
});

test('an unsigned token is token_invalid', async () => {
  expect(await codeOf(`Bearer ${new UnsecuredJWT(decodeJwt(token)).encode()}`)).toBe('token_invalid');
});

test('a symmetric signature under the public key is token_invalid', async () => {
  const forged = await new SignJWT(decodeJwt(token))
    .setProtectedHeader({ alg: 'HS256', kid: signingKey.kid })
    .sign(Buffer.from(signingKey.x ?? ''));
  expect(await codeOf(`Bearer ${forged}`)).toBe('token_invalid');
});

test('a changed claim is token_invalid', async () => {
  const [header = '', , signature = ''] = token.split('.');
  const claims = Buffer.from(JSON.stringify({ ...decodeJwt(token), sub: demoPersonId('shuji') })).toString('base64url');
  expect(await codeOf(`Bearer ${header}.${claims}.${signature}`)).toBe('token_invalid');
});

test('keys that cannot be fetched say nothing about the token: issuer_unreachable', async () => {
  const gone = await startDemoProvider({ port: 0, home: await mkdtemp(join(home, 'gone-')), people: demoProviderPeople() });
  await gone.close();
  verifier = createTokenVerifier({ issuers: [provider.issuer, gone.issuer] });
  expect(await codeOf(await signed({ iss: gone.issuer }))).toBe('issuer_unreachable');
  expect(await codeOf(await signed({}))).toBe('accepted');
});

test('a wrong password and an unknown person get no code', async () => {
  const attempt = (login: string, password: string) => obtainToken({ issuer: provider.issuer, login, password });
  await expect(attempt('fagai.clerk', 'guess')).rejects.toMatchObject({ code: 'wrong_credentials' });
  await expect(attempt('nobody', provider.password)).rejects.toMatchObject({ code: 'wrong_credentials' });
});

test('a request without PKCE, or back to a stranger, is refused', async () => {
  const endpoints = await discover(provider.issuer);
  const plain = codeRequest(endpoints, 'http://127.0.0.1/callback').url;
  plain.searchParams.delete('code_challenge');
  plain.searchParams.delete('code_challenge_method');
  const withoutPkce = await fetch(plain, { redirect: 'manual' });
  expect(new URL(withoutPkce.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
  const elsewhere = await fetch(codeRequest(endpoints, 'https://stranger.example/callback').url, { redirect: 'manual' });
  expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([400, null]);
});

test('the console may come back to any port of loopback', async () => {
  const endpoints = await discover(provider.issuer);
  const { url } = codeRequest(endpoints, 'http://127.0.0.1:54321/callback', 'duban-web');
  const answer = await fetch(url, { redirect: 'manual' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toMatch(/^\/interaction\//);
});

test('the login page is Chinese first, lists the people and never shows the password', async () => {
  const endpoints = await discover(provider.issuer);
  const first = await fetch(codeRequest(endpoints, 'http://127.0.0.1/callback').url, { redirect: 'manual' });
  const cookie = first.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  const page = await fetch(new URL(first.headers.get('location') ?? '', provider.issuer), { headers: { cookie } });
  const text = await page.text();
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(text).toContain('<html lang="zh-CN">');
  expect(text).toContain('（fagai.head）');
  expect(text).not.toContain(provider.password);
});

test('secrets are readable by their owner only', async () => {
  const modes = await Promise.all([demoSecretsPath(home), demoAccessPath(home)].map(async (path) => (await stat(path)).mode & 0o777));
  expect(modes).toEqual([0o600, 0o600]);
});

test('keys and password outlive a restart: a token of before is still accepted', async () => {
  const own = await mkdtemp(join(home, 'restart-'));
  const first = await startDemoProvider({ port: 0, home: own, people: demoProviderPeople() });
  const { accessToken } = await obtainToken({ issuer: first.issuer, login: 'shuji', password: first.password });
  await first.close();
  const second = await startDemoProvider({ port: Number(new URL(first.issuer).port), home: own, people: demoProviderPeople() });
  expect(second.password).toBe(first.password);
  const fresh = createTokenVerifier({ issuers: [second.issuer] });
  expect((await fresh.verify(`Bearer ${accessToken}`)).subject).toBe(demoPersonId('shuji'));
  await second.close();
});

test('a refresh token gives the next access token, once', async () => {
  const tokens = await obtainToken({ issuer: provider.issuer, login: 'auditor', password: provider.password });
  const next = await refreshTokens(provider.issuer, tokens.refreshToken ?? '');
  expect(decodeJwt(next.accessToken)).toMatchObject({ sub: demoPersonId('auditor'), aud: DUBAN_AUDIENCE });
  await expect(refreshTokens(provider.issuer, tokens.refreshToken ?? '')).rejects.toBeInstanceOf(LoginFailed);
});

test('tokenFor signs in once, then answers from the cache, and renews what is about to end', async () => {
  await forgetLogins(home);
  await expect(tokenFor(home)).rejects.toMatchObject({ code: 'not_logged_in' });
  const first = await tokenFor(home, 'duban.officer');
  expect(await tokenFor(home, 'duban.officer')).toEqual(first);
  const tokens = await obtainToken({ issuer: provider.issuer, login: 'duban.officer', password: provider.password });
  await keepLogin(home, { issuer: provider.issuer, login: 'duban.officer', tokens: { ...tokens, expiresAtMs: Date.now() + 1000 } }, true);
  const renewed = await tokenFor(home);
  expect(renewed.login).toBe('duban.officer');
  expect([first.accessToken, tokens.accessToken]).not.toContain(renewed.accessToken);
});

test('at a browser: the code comes back to a listener on loopback', async () => {
  let browser = Promise.resolve('');
  const tokens = await loginByBrowser({
    issuer: provider.issuer,
    onAddress: (address) => {
      browser = asBrowser(address, 'xishan.clerk');
    },
  });
  expect(await browser).toContain('登录完成');
  expect((await verifier.verify(`Bearer ${tokens.accessToken}`)).subject).toBe(demoPersonId('xishan.clerk'));
  expect(nameInToken(tokens)).toBe(demoPersonId('xishan.clerk'));
});

test('a browser that comes back with an error, or with an answer to another request, is no login', async () => {
  const answering = (query: string) =>
    loginByBrowser({
      issuer: provider.issuer,
      onAddress: (address) => void fetch(`${new URL(address).searchParams.get('redirect_uri') ?? ''}?${query}`),
    });
  await expect(answering('error=access_denied')).rejects.toMatchObject({ code: 'access_denied' });
  await expect(answering('code=x&state=stranger')).rejects.toMatchObject({ code: 'state_mismatch' });
});
