import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { driftOf } from '@duban/platform';
import type { Directive } from '@duban/domain';
import { DIRECTIVE_ALERTS } from '../alerts/alert.rows.js';
import { readRows } from '../tables/write-rows.js';
import { DIRECTIVE_TABLES } from './directive.rows.js';
import { registerAs, taskFor } from '@duban/testing/directive-city';
import { CALENDAR, day } from '@duban/testing/people';
import { livelyCommands, tell } from '../lively.spec-support.js';
import { compareReadModels, projectDirective, readModelEntities, rebuildReadModels } from '../index.js';
import { createCity, type City } from '../read-models.spec-support.js';

let city: City;
beforeAll(async () => {
  city = await createCity();
  for (const id of ['d-1', 'd-2']) {
    await city.tell(id, livelyCommands(id));
    await city.letTimePass(id, day(30));
  }
});
afterAll(() => city.drop());

const TABLES = [...Object.values(DIRECTIVE_TABLES), DIRECTIVE_ALERTS];
const allRows = async (id: string): Promise<Record<string, unknown>> =>
  Object.fromEntries(
    await Promise.all(
      TABLES.map(async (spec) => [spec.name, (await readRows(city.database.pool, spec, id)).map((row) => JSON.stringify(row)).sort()]),
    ),
  );

test('entities and migrations have not drifted', async () => {
  expect(await driftOf({ ownerUrl: city.database.ownerUrl, entities: readModelEntities })).toEqual([]);
});

test('the live rows are what the record gives, row for row', async () => {
  expect(await compareReadModels(city.sources)).toEqual([]);
  const alerts = (await allRows('d-1'))['alert'];
  expect(alerts).not.toEqual([]);
});

test('a row changed by hand is found, and a rebuild puts it right', async () => {
  await city.database.pool.query(`update duban.task_view set lead = 'dept-x' where directive_id = 'd-1' and task_id = 't1'`);
  await city.database.pool.query(`delete from duban.alert where directive_id = 'd-2' and version < 5`);
  const found = await compareReadModels(city.sources);
  expect(new Set(found.map(({ table }) => table))).toEqual(new Set(['task_view', 'alert']));
  expect(found.find(({ table }) => table === 'task_view')).toMatchObject({
    key: '["d-1","t1"]',
    live: { lead: 'dept-x' },
    rebuilt: { lead: 'dept-a' },
  });
  expect(await rebuildReadModels(city.sources)).toEqual([
    { category: 'directive', streams: 2 },
    { category: 'meeting', streams: 0 },
    { category: 'incident', streams: 0 },
    { category: 'job', streams: 0 },
    { category: 'organisation', streams: 0 },
    { category: 'delivery', streams: 0 },
  ]);
  expect(await compareReadModels(city.sources)).toEqual([]);
});

test('a rebuild of emptied tables gives the rows that were there', async () => {
  const before = await allRows('d-1');
  for (const { name } of TABLES) await city.database.pool.query(`delete from duban.${name}`);
  await rebuildReadModels(city.sources);
  expect(await allRows('d-1')).toEqual(before);
});

test('projecting the same events twice changes nothing', async () => {
  const { events, states } = tell(livelyCommands('d-3'), day(12));
  const after = states.at(-1) as Directive;
  const once = async (): Promise<unknown> => {
    await projectDirective(city.database.pool, null, after, events, CALENDAR);
    return allRows('d-3');
  };
  expect(await once()).toEqual(await once());
});

test('an assist or a duty that is no more leaves no row', async () => {
  const before = await readRows(city.database.pool, DIRECTIVE_TABLES.duty, 'd-1');
  expect(before.filter((row) => row['kind'] === 'receipt' && row['task_id'] === 't2')).toEqual([]);
});

test('two hundred tasks take one statement, which writes each table that has rows once', async () => {
  const tasks = Array.from({ length: 200 }, (_, n) => taskFor(`dept-${n}`));
  const { events, states } = tell([registerAs('c-4', 'd-4', { tasks })], day(0));
  const texts: string[] = [];
  const counting = {
    query: <R>(text: string, values?: unknown[]) => {
      texts.push(text);
      return city.database.pool.query(text, values) as unknown as Promise<{ rows: R[]; rowCount: number | null }>;
    },
  };
  await projectDirective(counting, null, states.at(-1) ?? null, events, CALENDAR);
  expect(texts).toHaveLength(1);
  expect([...(texts[0] ?? '').matchAll(/into duban\."(\w+)"/g)].map(([, table]) => table)).toEqual([
    'directive_view',
    'task_view',
    'task_party',
    'duty',
    'search_entry',
    'alert',
  ]);
  expect(await readRows(city.database.pool, DIRECTIVE_TABLES.task_view, 'd-4')).toHaveLength(200);
});
