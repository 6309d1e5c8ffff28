import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProblemBody, SessionView, WebSessionView } from '@duban/contracts';
import { demoPersonId, idOfSecret } from '@duban/identity';
import { joint, TestApi } from '../testing/api.spec-support.js';
import { Browser } from './browser.spec-support.js';

let api: TestApi;
let origin: string;

beforeAll(async () => {
  api = await TestApi.start();
  origin = `http://localhost:${new URL(api.url).port}`;
});
afterAll(() => api.stop());

const signedIn = async (login: string): Promise<Browser> => {
  const browser = new Browser(origin);
  await browser.signIn(api.provider, login);
  return browser;
};
const codeOf = async (response: Response): Promise<[number, string | undefined]> => [
  response.status,
  ((await response.json()) as Partial<ProblemBody>).code,
];
const cookieName = (): string => `__Host-duban-${new URL(origin).port}`;
const command = (body: unknown = {}): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() },
});

test('a browser signs in at the provider, comes back to where it was, and asks as that person; no token reaches it', async () => {
  const browser = new Browser(origin);
  expect(await browser.signIn(api.provider, 'fagai.head', '/inbox?kind=receipt')).toBe(`${origin}/inbox?kind=receipt`);
  const session = (await (await browser.ask('/session')).json()) as SessionView;
  expect(session).toMatchObject({ personId: demoPersonId('fagai.head'), name: { zh: '陈建国' }, session: { id: expect.any(String) } });
  const { attributes = '', value = '' } = browser.cookies().get(cookieName()) ?? {};
  expect(attributes).toMatch(/HttpOnly/);
  expect(attributes).toMatch(/Secure/);
  expect(attributes).toMatch(/SameSite=Strict/);
  expect(value.split('.')).toHaveLength(1);
  expect([...browser.cookies().keys()]).toEqual([cookieName()]);
});

test('another site’s link carries no session, and its form can change nothing', async () => {
  const browser = await signedIn('fagai.head');
  expect(await codeOf(await browser.send('/api/v1/session', { crossSite: true }))).toEqual([401, 'token_missing']);
  const settings = command({ language: 'en' });
  expect(await codeOf(await browser.send('/api/v1/me/settings', settings))).toEqual([403, 'page_header_required']);
  expect((await browser.ask('/me/settings', settings)).status).toBe(200);
  expect(await codeOf(await browser.send('/session/logout', { method: 'POST' }))).toEqual([403, 'page_header_required']);
  expect((await browser.ask('/session')).status).toBe(200);
});

test('signing out ends the session here and says where the provider ends its own', async () => {
  const browser = await signedIn('jiaoyu.clerk');
  const kept = browser.cookies().get(cookieName())?.value ?? '';
  const out = await browser.send('/session/logout', { method: 'POST', headers: { 'X-Duban': '1' } });
  const { next } = (await out.json()) as { next: string };
  expect(next).toContain(`${api.provider.issuer}/session/end?`);
  expect(browser.cookies().size).toBe(0);
  expect(await codeOf(await browser.ask('/session', { headers: { cookie: `${cookieName()}=${kept}` } }))).toEqual([401, 'session_ended']);
});

test('a row that somebody writes into the database is nobody’s session', async () => {
  const browser = await signedIn('duban.head');
  const secret = 'of-an-attacker';
  await api.database.pool.query(
    `insert into duban.web_session select $1, person_id, sealed, now(), now(), 'x' from duban.web_session where person_id = $2`,
    [idOfSecret(secret), demoPersonId('duban.head')],
  );
  const stolen = await fetch(`${api.url}/session`, { headers: { cookie: `${cookieName()}=${secret}` } });
  expect(await codeOf(stolen)).toEqual([401, 'session_ended']);
  expect((await browser.ask('/session')).status).toBe(200);
});

test('everybody sees and ends their own sessions, an administrator anybody’s, and nobody else', async () => {
  const [desk, phone] = [await signedIn('weijian.head'), await signedIn('weijian.head')];
  const { items } = (await (await desk.ask('/me/sessions')).json()) as { items: WebSessionView[] };
  expect(items.map(({ current }) => current).sort()).toEqual([false, true]);
  const other = items.find(({ current }) => !current);
  const stranger = await signedIn('jiaotong.head');
  const ending = (browser: Browser) => browser.ask(`/me/sessions/${other?.id ?? ''}/end`, command());
  expect(await (await ending(stranger)).json()).toEqual({ ended: 0 });
  expect(await (await ending(desk)).json()).toEqual({ ended: 1 });
  expect(await codeOf(await phone.ask('/session'))).toEqual([401, 'session_ended']);
  const path = `/organisation/people/${demoPersonId('weijian.head')}/sessions`;
  expect((await stranger.ask(path)).status).toBe(403);
  const admin = await signedIn('admin');
  expect(((await (await admin.ask(path)).json()) as { items: unknown[] }).items).toHaveLength(1);
  expect(await (await admin.ask(`${path}/end`, command())).json()).toEqual({ ended: 1 });
  expect(await codeOf(await desk.ask('/session'))).toEqual([401, 'session_ended']);
});

test('a session that idled or lasted too long is over, however its row is dated', async () => {
  const browser = await signedIn('caizheng.clerk');
  const id = idOfSecret(browser.cookies().get(cookieName())?.value ?? '');
  const dated = (column: string, ago: string) =>
    api.database.pool.query(`update duban.web_session set ${column} = now() - $2::interval where id = $1`, [id, ago]);
  await dated('seen_at', '119 minutes');
  expect((await browser.ask('/session')).status).toBe(200);
  await dated('seen_at', '121 minutes');
  expect(await codeOf(await browser.ask('/session'))).toEqual([401, 'session_ended']);
});

test('what a page asks by itself while nobody is at it leaves the session idle; what a person asks does not', async () => {
  const browser = await signedIn('jiaotong.clerk');
  const id = idOfSecret(browser.cookies().get(cookieName())?.value ?? '');
  const idleFor = async (): Promise<number> => {
    const { rows } = await api.database.pool.query<{ minutes: string }>(
      'select round(extract(epoch from now() - seen_at) / 60) as minutes from duban.web_session where id = $1',
      [id],
    );
    return Number(rows[0]?.minutes);
  };
  await api.database.pool.query(`update duban.web_session set seen_at = now() - interval '100 minutes' where id = $1`, [id]);
  const byItself = { headers: { 'X-Duban-Unattended': '1' } };
  expect((await browser.ask('/home', byItself)).status).toBe(200);
  const stream = await browser.ask('/changes/stream', byItself);
  const reader = stream.body?.getReader();
  await reader?.read();
  // what is written to it asks again whose it is
  await api.dispatched([joint('jiaotong')]);
  await reader?.read();
  await reader?.cancel();
  expect(await idleFor()).toBe(100);
  expect((await browser.ask('/home')).status).toBe(200);
  expect(await idleFor()).toBe(0);
});

test('a sign-in that was not begun here, or is answered twice, ends nowhere', async () => {
  const browser = new Browser(origin);
  const strange = await browser.send('/session/callback?code=x&state=y');
  expect([strange.status, strange.headers.get('location')]).toEqual([303, `${origin}/?sign-in=sign_in_failed`]);
  await browser.send('/session/login');
  const forged = await browser.send('/session/callback?code=x&state=y');
  expect(forged.headers.get('location')).toBe(`${origin}/?sign-in=sign_in_failed`);
  expect(browser.cookies().size).toBe(0);
});

test('it comes back to this installation only, whatever the address asks for', async () => {
  for (const [asked, lands] of [
    ['//evil.example/x', '/'],
    ['https://evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/tasks?light=red', '/tasks?light=red'],
  ] as const)
    expect(await new Browser(origin).signIn(api.provider, 'auditor', asked)).toBe(`${origin}${lands}`);
});

test('another name of this machine is sent to the one that cookies are kept for', async () => {
  const elsewhere = await fetch(`${api.url.replace('/api/v1', '')}/session/login?return=/x`, { redirect: 'manual' });
  expect([elsewhere.status, elsewhere.headers.get('location')]).toEqual([303, `${origin}/session/login?return=/x`]);
});

test('Safari, which keeps no Secure cookie on plain loopback, gets one it keeps', async () => {
  const browser = new Browser(origin);
  browser.userAgent = 'Mozilla/5.0 (Macintosh) Version/17.4 Safari/605.1.15';
  await browser.signIn(api.provider, 'shuji');
  expect([...browser.cookies().keys()]).toEqual([`duban-${new URL(origin).port}`]);
  expect((await browser.ask('/session')).status).toBe(200);
});

test('a bearer token needs no header of the page, and says it has no session', async () => {
  const { body } = await api.get<SessionView>('duban.officer', '/session');
  expect(body).toMatchObject({ personId: demoPersonId('duban.officer'), session: null });
});
