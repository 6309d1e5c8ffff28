import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { MeetingView } from '@duban/contracts';
import { addMs, DAY } from '@duban/domain';
import { joint, personOf, TestApi } from './api.spec-support.js';

const DOC = new URL('../../../../docs/pages.md', import.meta.url);

interface Asked {
  call: string;
  as: string;
  shows: string[];
}

const ROW = /^\|[^|]*\| `([^`]+)` *\| ([a-z.]+) *\| (.+) \|$/;
const named = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const calls: Asked[] = readFileSync(DOC, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, call, as, shows] = ROW.exec(line) ?? [];
    return call && as && shows ? [{ call, as, shows: named(shows) }] : [];
  });

let api: TestApi;
let ids: Record<string, string>;

beforeAll(async () => {
  api = await TestApi.start();
  const day = encodeURIComponent(api.clock.now());
  const directive = await api.dispatched([joint('fagai', { due: { at: '2020-03-16' } })]);
  await api.post('duban.officer', `/directives/${directive}/tasks/t1/nudges`, { text: '请报进展' });
  const text = '会议纪要\n2020年2月17日召开会议。\n会议要求，市发改委要在3月10日前完成项目核查。\n';
  const meeting = (await api.post<MeetingView>('duban.officer', '/meetings', { text, fileName: '纪要.txt' })).body;
  const yesterday = encodeURIComponent(api.clock.now());
  api.clock.advanceDays(1);
  await api.deliverAlerts();
  const week = encodeURIComponent(addMs(api.clock.now(), 7 * DAY));
  const sunday = week.slice(0, 10);
  ids = { directive, task: 't1', meeting: meeting.id, yesterday, day, week, sunday, person: personOf('fagai.head') };
});
afterAll(() => api.stop());

/** The values at a path of an answer; of a list those of its rows. */
const at = (value: unknown, path: readonly string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((one) => at(one, path));
  const [name, ...rest] = path;
  if (name === undefined) return [value];
  return typeof value === 'object' && value !== null && name in value ? at((value as Record<string, unknown>)[name], rest) : [];
};
const has = (body: unknown, path: string): boolean => {
  const names = path.split('.');
  const [last = ''] = names.slice(-1);
  return at(body, names.slice(0, -1)).some((holder) => typeof holder === 'object' && holder !== null && last in holder);
};

test('the document has a call for each screen', () => {
  expect(calls.length).toBeGreaterThan(25);
});

test.each(calls.map((one) => [one.call, one] as const))('%s answers what its page shows', async (_, { call, as, shows }) => {
  const path = encodeURI(call).replace(/%7B(\w+)%7D/g, (_whole, name: string) => ids[name] ?? name);
  const { status, body } = await api.get(as, path);
  expect([path, status]).toEqual([path, 200]);
  expect(shows.filter((one) => !has(body, one))).toEqual([]);
});
