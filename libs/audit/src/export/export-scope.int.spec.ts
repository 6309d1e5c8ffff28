import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type TestDatabase } from '@duban/testing/database';
import { storeDatabase } from '@duban/testing/record';
import { directivesIn, RECORDED_IN } from './export-scope.js';

/** One event a minute, 20 of a directive. */
const EVENTS = 60_000;
const DAY = { kind: 'period', from: '2020-01-05T00:00:00Z', until: '2020-01-06T00:00:00Z' } as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await storeDatabase();
  const superuser = await database.asSuperuser();
  await superuser.query(
    `insert into duban.stream (id, category, version, head_hash, closed, recorded_at, created_at)
     select 'directive/d' || n, 'directive', 20, 'x', false, now(), now() from generate_series(0, $1::int / 20 - 1) n`,
    [EVENTS],
  );
  await superuser.query(
    `insert into duban.event (stream_id, version, type, schema_version, canonical, algorithm, prev_hash, hash, recorded_at)
     select 'directive/d' || n / 20, n % 20 + 1, 'Counted', 1, '{"data":{"text":"' || repeat('督', 300) || '"}}', 'sha256', 'x', 'x',
            '2020-01-01T00:00:00Z'::timestamptz + n * interval '1 minute'
       from generate_series(0, $1::int - 1) n`,
    [EVENTS],
  );
  await superuser.query('vacuum analyze duban.event');
  await superuser.query('vacuum analyze duban.stream');
  await superuser.end();
});
afterAll(() => database.drop());

interface PlanNode {
  'Index Name'?: string;
  'Actual Rows'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}
const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

test('what was recorded on one day is found without reading the record of the others', async () => {
  expect(await directivesIn(database.pool, DAY)).toHaveLength(1_440 / 20);
  const { rows } = await database.pool.query<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(`explain (analyze, format json) ${RECORDED_IN}`, [
    DAY.from,
    DAY.until,
  ]);
  const nodes = nodesOf(rows[0]?.['QUERY PLAN'][0]?.Plan ?? {});
  expect(nodes.map((node) => node['Index Name'])).toContain('event_recorded');
  const reread = nodes.reduce((sum, node) => sum + (node['Rows Removed by Index Recheck'] ?? 0), 0);
  expect(reread).toBeLessThan(EVENTS / 20);
});
