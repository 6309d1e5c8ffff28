import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { joint, TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let stopped: Promise<void> | null = null;
const stop = (): Promise<void> => (stopped ??= api.stop());
beforeAll(async () => {
  api = await TestApi.start();
  await api.dispatched([joint('jiaotong'), joint('jiaotong', { title: '第二项' })]);
  await api.deliverAlerts();
});
afterAll(() => stop());

const open = async (login: string, lastEventId: string | null, signal?: AbortSignal): Promise<Response> =>
  fetch(`${api.url}/alerts/stream`, {
    headers: {
      ...{ Authorization: `Bearer ${await api.token(login)}`, Accept: 'text/event-stream' },
      ...(lastEventId === null ? {} : { 'Last-Event-ID': lastEventId }),
    },
    ...(signal ? { signal } : {}),
  });

/** What has come when `count` events are there. */
const heard = async (response: Response, count: number): Promise<string[]> => {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (text.split('event: alert').length <= count) text += (await reader?.read())?.value ?? '';
  await reader?.cancel();
  return text.split('\n\n');
};
const cursorOf = (message: string | undefined): string => /^id: (\d+)\nevent: alert\ndata: \{.+\}$/.exec(message ?? '')?.[1] ?? '';

test('begins at once, and goes on after the last alert that was seen', async () => {
  const response = await open('jiaotong.head', '0');
  expect([response.status, response.headers.get('content-type'), response.headers.get('x-accel-buffering')]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    'no',
  ]);
  const [opened, begun, first, second] = await heard(response, 2);
  expect([opened, begun]).toEqual([': open', 'id: 0\nevent: begin\ndata: {}']);
  const [, , next] = await heard(await open('jiaotong.head', cursorOf(first)), 1);
  expect(next).toBe(second);
  expect(Number(cursorOf(second))).toBeGreaterThan(Number(cursorOf(first)));
});

test('its first frame carries the place, so that whoever is cut off before the first alert misses none', async () => {
  const leaving = new AbortController();
  const response = await open('jiaotong.head', null, leaving.signal);
  const { value = '' } = (await response.body?.pipeThrough(new TextDecoderStream()).getReader().read()) ?? {};
  leaving.abort();
  const place = /^: open\n\nid: (\d+)\nevent: begin\n/.exec(value)?.[1] ?? '';
  await api.dispatched([joint('jiaotong', { title: '断线期间下达' })]);
  await api.deliverAlerts();
  expect((await heard(await open('jiaotong.head', place), 1))[2]).toContain('断线期间下达');
});

test('one person has twenty at most, and whoever leaves gives theirs back', async () => {
  const leaving = new AbortController();
  const streams = await Promise.all(Array.from({ length: 20 }, () => open('shengtai.head', '0', leaving.signal)));
  expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
  const refused = await open('shengtai.head', '0');
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
  leaving.abort();
  let again = await open('shengtai.head', '0');
  for (let tries = 0; again.status === 429 && tries < 50; tries += 1) {
    await sleep(100);
    again = await open('shengtai.head', '0');
  }
  expect(again.status).toBe(200);
  await again.body?.cancel();
});

test('a server that stops ends them', async () => {
  const response = await open('jiaotong.clerk', '0');
  const [text] = await Promise.all([response.text(), stop()]);
  expect(text.startsWith(': open\n\n')).toBe(true);
});
