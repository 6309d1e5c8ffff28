import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { archivedRuns, archiveRun, notArchived, type ClosedRun } from '@duban/event-store';
import type { TestDatabase } from '@duban/testing/database';
import { append, storeDatabase } from '@duban/testing/record';
import { createRunExpiry } from './expire-runs.js';

const DAY_MS = 86_400_000;
const never = new AbortController().signal;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();
const ended = (workflowId: string, days: number): ClosedRun => ({
  ...{ workflowId, runId: `run-${days}`, workflowType: 'directive', status: 'COMPLETED' },
  ...{ startedAt: daysAgo(days + 1), closedAt: daysAgo(days) },
});
const HISTORY = { json: '{"events":[]}', events: 0, buildIds: [] };
const RUNS = [
  ended('directive/closed', 401),
  ended('directive/closed', 399),
  ended('directive/open', 500),
  ended('job/closed', 402),
  ended('directive/never', 403),
];

let database: TestDatabase;
beforeAll(async () => {
  database = await storeDatabase();
  await append(database.pool, 'directive/closed', { closed: true });
  await append(database.pool, 'directive/open');
  await append(database.pool, 'job/closed', { category: 'job', closed: true });
  for (const run of RUNS) await archiveRun(database.pool, run, HISTORY);
});
afterAll(() => database.drop());

const kept = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const { workflowId, runId, damaged } of archivedRuns(database.pool, 'directive', 2)) {
    expect(damaged).toBeNull();
    found.push(`${workflowId} ${runId}`);
  }
  return found;
};
const rowsOf = async (table: string): Promise<number> =>
  (await database.pool.query<{ n: number }>(`select count(*)::int as n from duban.${table}`)).rows[0]?.n ?? NaN;

test('histories go when their time is over, in steps, and never one of a directive that is open; what they were stays', async () => {
  const facts: unknown[] = [];
  const expiry = createRunExpiry({ db: database.pool, days: 400, page: 2, log: (one) => facts.push(one) });
  expect([await expiry.once(never), await expiry.once(never), await expiry.once(never)]).toEqual([true, false, false]);
  expect(facts).toEqual([{ dropped: 2 }, { dropped: 1 }]);
  expect(await kept()).toEqual(['directive/closed run-399', 'directive/open run-500']);
  expect([await rowsOf('run_history'), await rowsOf('run_history_body')]).toEqual([5, 2]);
});

test('what has gone is known, and is not archived again', async () => {
  expect(await notArchived(database.pool, RUNS)).toEqual([]);
  expect(await archiveRun(database.pool, ended('directive/closed', 401), HISTORY)).toBe(false);
  expect(await rowsOf('run_history_body')).toBe(2);
});

test('no role drops the history of an open directive, changes one, or touches what it was', async () => {
  const refused = (sql: string, code: string) => expect(database.pool.query(sql)).rejects.toMatchObject({ code });
  await refused(`delete from duban.run_history_body where workflow_id = 'directive/open'`, 'DB001');
  await refused(`update duban.run_history_body set history = 'x'`, '42501');
  await refused('update duban.run_history_body set closed_at = now()', 'DB001');
  await refused('delete from duban.run_history', '42501');
});
