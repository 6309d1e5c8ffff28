import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createSignIn, demoPersonId, IdentityError, idOfSecret, sweepWebSessions, WebSessions, type SignIn } from '@duban/identity';
import { TestApi } from '../testing/api.spec-support.js';
import { Browser } from './browser.spec-support.js';

const HOUR_MS = 3_600_000;
const LIMITS = { idleMinutes: 600, hours: 12 };

let api: TestApi;
let origin: string;
let key: Buffer;
let signIn: SignIn;

beforeAll(async () => {
  api = await TestApi.start();
  origin = `http://localhost:${new URL(api.url).port}`;
  key = Buffer.from((await readFile(join(api.home, 'session.key'), 'utf8')).trim(), 'base64');
  signIn = createSignIn({ issuer: api.provider.issuer, clientId: 'duban-web', clientSecret: null, publicUrl: () => origin });
});
afterAll(() => api.stop());

/** As a process of the API sees them so many ms from now. */
const sessionsIn = (ms: number, by: SignIn = signIn): WebSessions =>
  new WebSessions({
    ...{ pool: api.database.pool, key, signIn: by, limits: LIMITS, now: () => Date.now() + ms },
    personOf: async ({ sub }) => String(sub),
  });

const secretOf = async (login: string): Promise<string> => {
  const browser = new Browser(origin);
  await browser.signIn(api.provider, login);
  return [...browser.cookies().values()][0]?.value ?? '';
};

const codeOf = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => 'accepted',
    (error: unknown) => (error instanceof IdentityError ? error.code : Promise.reject(error)),
  );

const away: SignIn = { ...({} as SignIn), renew: async () => Promise.reject(new IdentityError('issuer_unreachable', 'away')) };
const gone: SignIn = { ...({} as SignIn), renew: async () => Promise.reject(new IdentityError('session_ended', 'dismissed')) };

test('when the provider’s word is old it is asked again, once, however many processes ask at the same time', async () => {
  const secret = await secretOf('fagai.head');
  const [one, two] = await Promise.all([sessionsIn(2 * HOUR_MS).authenticate(secret), sessionsIn(2 * HOUR_MS).authenticate(secret)]);
  expect([one.personId, two.personId]).toEqual([demoPersonId('fagai.head'), demoPersonId('fagai.head')]);
  // a refresh token that is used twice is taken for stolen: the next one would not be given
  expect((await sessionsIn(4 * HOUR_MS).authenticate(secret)).personId).toBe(demoPersonId('fagai.head'));
});

test('a provider that is away signs nobody out; its silence counts after a quarter of an hour, and then as unavailable', async () => {
  const secret = await secretOf('caizheng.head');
  expect(await codeOf(sessionsIn(HOUR_MS + 60_000, away).authenticate(secret))).toBe('accepted');
  expect(await codeOf(sessionsIn(HOUR_MS + 16 * 60_000, away).authenticate(secret))).toBe('issuer_unreachable');
  expect(await codeOf(sessionsIn(2 * HOUR_MS).authenticate(secret))).toBe('accepted');
});

test('a provider that no longer vouches ends the session for good', async () => {
  const secret = await secretOf('jiaoyu.head');
  expect(await codeOf(sessionsIn(2 * HOUR_MS, gone).authenticate(secret))).toBe('session_ended');
  expect(await codeOf(sessionsIn(0).authenticate(secret))).toBe('session_ended');
});

test('no session outlives its hours, and what nobody can use is swept away', async () => {
  const secret = await secretOf('shichang.head');
  const alive = `update duban.web_session set seen_at = now() + interval '13 hours', signed_in_at = now() + interval '13 hours' where id = $1`;
  await api.database.pool.query(alive, [idOfSecret(secret)]);
  expect(await codeOf(sessionsIn(13 * HOUR_MS).authenticate(secret))).toBe('session_ended');
  expect(await sweepWebSessions(api.database.pool, LIMITS, Date.now() + 40 * HOUR_MS)).toBeGreaterThan(0);
  const { rows } = await api.database.pool.query('select from duban.web_session');
  expect(rows).toHaveLength(0);
});

test('any claim may name the person, by their login; one that names nobody lands on the page with that reason', async () => {
  const web = (claim: string) => ({
    web: {
      publicUrl: (): string => publicUrl,
      ...{ clientId: 'duban-web', clientSecret: null, personClaim: { claim, names: 'login' as const } },
      ...{ keyFile: join(api.home, 'other.key'), limits: { idleMinutes: 120, hours: 12 } },
    },
  });
  let publicUrl = '';
  for (const [claim, lands] of [
    ['preferred_username', '/inbox'],
    ['employee_number', '/?sign-in=unknown_person'],
  ] as const) {
    const other = await TestApi.start(web(claim));
    publicUrl = `http://localhost:${new URL(other.url).port}`;
    try {
      const browser = new Browser(publicUrl);
      expect(await browser.signIn(other.provider, 'shengtai.clerk')).toBe(`${publicUrl}${lands}`);
      expect((await browser.ask('/session')).status).toBe(lands === '/inbox' ? 200 : 401);
    } finally {
      await other.stop();
    }
  }
});
