import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '@duban/testing/database';
import { append, storeDatabase } from '@duban/testing/record';
import { loadSnapshot, openStreams, overdueStreams, snapshotPart } from '../index.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await storeDatabase();
  const at = (minute: number): string => `2026-03-02T01:0${minute}:00.000Z`;
  await append(database.pool, 'b-later', { nextDue: at(5) });
  await append(database.pool, 'a-late', { nextDue: at(1) });
  await append(database.pool, 'c-latest', { nextDue: at(0) });
  await append(database.pool, 'd-closed', { nextDue: at(0), closed: true });
  await append(database.pool, 'e-idle');
  await append(database.pool, 'f-meeting', { category: 'meeting', nextDue: at(0) });
});
afterAll(() => database.drop());

test('overdue are the open directives past their due time and the grace, longest first', async () => {
  const now = '2026-03-02T01:05:30.000Z';
  const overdue = async (graceMs: number, limit = 10): Promise<string[]> =>
    (await overdueStreams(database.pool, { now, graceMs, limit })).map(({ streamId }) => streamId);
  expect(await overdue(60_000)).toEqual(['c-latest', 'a-late']);
  expect(await overdue(0)).toEqual(['c-latest', 'a-late', 'b-later']);
  expect(await overdue(0, 1)).toEqual(['c-latest']);
});

test('open directives come page by page, each once', async () => {
  const first = await openStreams(database.pool, { limit: 2 });
  expect(first).toEqual([
    { streamId: 'a-late', version: 1, nextDue: '2026-03-02T01:01:00.000Z' },
    { streamId: 'b-later', version: 1, nextDue: '2026-03-02T01:05:00.000Z' },
  ]);
  const second = await openStreams(database.pool, { after: 'b-later', limit: 10 });
  expect(second.map(({ streamId }) => streamId)).toEqual(['c-latest', 'e-idle']);
});

test('a snapshot of another state schema is ignored, and the nearest one not after a version is found', async () => {
  const given = { streamId: 'a-late', stateSchema: 2 };
  const T = '2026-03-02T01:00:00.000Z';
  const owner = await database.asSuperuser();
  const save = async (stateSchema: number, version: number, state: object) => {
    const { texts, values } = snapshotPart({ ...given, stateSchema, version, recordedAt: T, state });
    await owner.query(texts(1, 'true')[0] ?? '', [...values]);
  };
  expect(await loadSnapshot(database.pool, given)).toBeNull();
  await save(1, 400, { old: true });
  expect(await loadSnapshot(database.pool, given)).toBeNull();
  await save(2, 250, { n: 250 });
  await save(2, 200, { n: 200 });
  expect(await loadSnapshot(database.pool, given)).toEqual({ version: 250, state: { n: 250 } });
  expect(await loadSnapshot(database.pool, { ...given, atMost: 249 })).toEqual({ version: 200, state: { n: 200 } });
  expect(await loadSnapshot(database.pool, { ...given, atMost: 199 })).toBeNull();
  await owner.end();
});
