import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestDatabase } from '@duban/testing';
import { recordApprovedList } from '@duban/testing/caused-commands';
import { storeDatabase } from '@duban/testing/record';
import { killed, startChild } from '@duban/testing/child-process';
import { seen } from '@duban/testing/seen';
import { directiveOfDraft } from './list-follow-ups.js';

const CHILD = new URL('./dispatch-child.spec-support.ts', import.meta.url);
const COUNT = 60;
const children: ChildProcess[] = [];
let database: TestDatabase;

beforeAll(async () => {
  database = await storeDatabase();
});
afterAll(async () => {
  await Promise.all(children.map(killed));
  await database.drop();
});

const startDispatcher = async (msPerAppend: number): Promise<ChildProcess> => {
  const child = await startChild(CHILD, database.appUrl, String(msPerAppend));
  children.push(child);
  return child;
};
const numbers = async (): Promise<[string, number][]> => {
  const { rows } = await database.pool.query<{ id: string; seq: number }>(
    `select data->>'directiveId' as id, (data->'number'->>'seq')::int as seq from duban.event where type = 'DirectiveRegistered' order by seq`,
  );
  return rows.map(({ id, seq }) => [id, seq]);
};

test('a dispatcher killed in the middle of a list: another one ends it, each directive once, with the number it had from the start', async () => {
  const draftIds = Array.from({ length: COUNT }, (_, n) => `a-${n + 1}`);
  const wanted = draftIds.map((draftId, n): [string, number] => [directiveOfDraft('m-1', draftId), n + 1]);
  await recordApprovedList(database.pool, 'm-1', draftIds);
  const first = await startDispatcher(250);
  await seen('a quarter of them', 20_000, async () => (await numbers()).length >= COUNT / 4);
  await killed(first);
  const left = await numbers();
  expect(left.length).toBeLessThan(COUNT);
  await startDispatcher(0);
  await seen('an empty outbox', 20_000, async () => {
    const { rows } = await database.pool.query(`select 1 from duban.outbox where kind = 'command' and done_at is null`);
    return rows.length === 0;
  });
  expect(await numbers()).toEqual(wanted);
});
