import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoPersonId } from '@duban/identity';
import { numberAll } from '@duban/testing/record';
import { joint, TestApi } from '../testing/api.spec-support.js';
import { Browser } from './browser.spec-support.js';

let api: TestApi;
let origin: string;
beforeAll(async () => {
  api = await TestApi.start();
  origin = `http://localhost:${new URL(api.url).port}`;
  await api.dispatched([joint('jiaotong'), joint('weijian')]);
});
afterAll(() => api.stop());

/** Below the heartbeat of a stream, which would find it as well. */
const SOON_MS = 10_000;
const STREAMS = ['/changes/stream', '/alerts/stream'];

const signedIn = async (login: string): Promise<Browser> => {
  const browser = new Browser(origin);
  await browser.signIn(api.provider, login);
  return browser;
};
const command = (): RequestInit => ({
  ...{ method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() } },
});

/** Opened, and its first frame read. */
const opened = async (answer: Promise<Response>) => {
  const reader = (await answer).body?.getReader();
  await reader?.read();
  return reader;
};
/** How long until it ends, in ms. */
const ends = async (reader: Awaited<ReturnType<typeof opened>>): Promise<number> => {
  const begun = performance.now();
  while (reader && !(await reader.read()).done);
  return performance.now() - begun;
};

test.each(STREAMS)('signing out ends %s of that browser', async (path) => {
  const browser = await signedIn('jiaotong.head');
  const stream = await opened(browser.ask(path));
  await browser.send('/session/logout', { method: 'POST', headers: { 'X-Duban': '1' } });
  expect(await ends(stream)).toBeLessThan(SOON_MS);
});

test('and of no other: that one is told what comes', async () => {
  const [here, elsewhere] = [await signedIn('jiaotong.head'), await signedIn('jiaotong.head')];
  const [mine, other] = [await opened(here.ask('/changes/stream')), await opened(elsewhere.ask('/changes/stream'))];
  await here.send('/session/logout', { method: 'POST', headers: { 'X-Duban': '1' } });
  expect(await ends(mine)).toBeLessThan(SOON_MS);
  await api.dispatched([joint('jiaotong')]);
  await numberAll(api.database.pool);
  const told = await other?.read();
  expect([told?.done, Buffer.from(told?.value ?? []).toString()]).toEqual([false, expect.stringContaining('event: change')]);
  await other?.cancel();
});

test('a session that an administrator ends takes its streams along, whichever process they are open in', async () => {
  const browser = await signedIn('weijian.head');
  const streams = await Promise.all(STREAMS.map((path) => opened(browser.ask(path))));
  // as another process does it
  await api.database.pool.query('delete from duban.web_session where person_id = $1', [demoPersonId('weijian.head')]);
  for (const stream of streams) expect(await ends(stream)).toBeLessThan(SOON_MS);
});

test('a post that ends, ends the streams of whoever held it, opened with a token too', async () => {
  const token = await api.token('weijian.clerk');
  const stream = await opened(fetch(`${api.url}/changes/stream`, { headers: { Authorization: `Bearer ${token}` } }));
  expect((await api.post('admin', '/organisation/posts/post-weijian.clerk/end', { tellOffice: true })).status).toBe(200);
  expect(await ends(stream)).toBeLessThan(SOON_MS);
  const again = await fetch(`${api.url}/changes/stream`, { headers: { Authorization: `Bearer ${token}` } });
  expect([401, 403]).toContain(again.status);
});

test('a browser that is signed out by a page of its own is told nothing more', async () => {
  const browser = await signedIn('jiaotong.clerk');
  const stream = await opened(browser.ask('/changes/stream'));
  const { items } = (await (await browser.ask('/me/sessions')).json()) as { items: { id: string; current: boolean }[] };
  await browser.ask(`/me/sessions/${items.find(({ current }) => current)?.id ?? ''}/end`, command());
  await api.dispatched([joint('jiaotong')]);
  await numberAll(api.database.pool);
  let heard = '';
  for (let part = await stream?.read(); part && !part.done; part = await stream?.read()) heard += Buffer.from(part.value).toString();
  expect(heard).not.toContain('event: change');
});
