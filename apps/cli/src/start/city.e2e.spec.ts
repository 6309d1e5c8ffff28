import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DirectiveListItem } from '@duban/contracts';
import { seen } from '@duban/testing/seen';
import { DubanChild } from './duban-child.spec-support.js';

let duban: DubanChild;
beforeAll(async () => {
  duban = await DubanChild.make('system', {}, ['--city', 'small']);
});
afterAll(() => duban.remove());

const cityFile = (): string => join(duban.home, 'city.json');
const cityStatus = async (): Promise<string> => (JSON.parse(await readFile(cityFile(), 'utf8')) as { status: string }).status;
const listed = async (): Promise<DirectiveListItem[]> =>
  (await duban.request<{ items: DirectiveListItem[] }>('auditor', 'GET', '/directives?limit=200')).items;
const now = async (): Promise<number> => {
  const { apiUrl } = await duban.state();
  return Date.parse(((await (await fetch(`${apiUrl}/api/v1/health/ready`)).json()) as { now: string }).now);
};

test('a city that was killed while it was being made leaves nothing: the next start begins again, or without it', async () => {
  await duban.start();
  await seen('the first list', 60_000, async () => (await listed()).length > 0);
  expect(await cityStatus()).toBe('making');
  await duban.end('SIGKILL');

  duban.options = ['--empty'];
  await duban.start();
  expect(await listed()).toEqual([]);
  expect(existsSync(cityFile())).toBe(false);
  await duban.remove();
}, 180_000);

test('the city lives: made by its people, in real time from then on, and after kill -9 the same a little later', async () => {
  duban = await DubanChild.make('system', {}, ['--city', 'small']);
  await duban.start();
  await seen('a city', 150_000, async () => (await cityStatus()) === 'made');
  const made = await listed();
  const statuses = new Set(made.map((one) => one.status));
  expect([...statuses]).toEqual(expect.arrayContaining(['DRAFT', 'PROPOSED', 'IN_PROGRESS', 'COMPLETED', 'MERGED', 'DISCARDED']));
  expect(Math.abs((await now()) - Date.now())).toBeLessThan(5_000);
  expect(await duban.run('verify')).toBe(0);

  await duban.end('SIGKILL');
  await duban.start();
  const identities = (items: DirectiveListItem[]): unknown[] => items.map(({ id, number, title }) => ({ id, number, title }));
  expect(identities(await listed())).toEqual(identities(made));
  expect(Math.abs((await now()) - Date.now())).toBeLessThan(5_000);
  expect(await cityStatus()).toBe('made');
}, 300_000);
