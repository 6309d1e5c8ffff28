import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createPool } from '@duban/platform';
import { registerAs, taskFor } from '@duban/testing/directive-city';
import { day } from '@duban/testing/people';
import { dutiesMatching } from '../duties/duty-filter.js';
import { countTasks, listTasks } from '../index.js';
import { createCity, type City } from '../read-models.spec-support.js';
import { type TaskFilter, tasksMatching } from './task-filter.js';

const CLOSED = 30_000;
const AT_ONCE = 2_500;
const OPEN = 40;

let city: City;
beforeAll(async () => {
  city = await createCity();
  for (let n = 0; n < OPEN / 2; n += 1) {
    await city.tell(`d-${n}`, [registerAs(`c-${n}`, `d-${n}`, { tasks: [taskFor('dept-a'), taskFor('dept-b')] })]);
  }
  const { pool } = city.database;
  const copies = async (table: string, changed: string): Promise<void> => {
    for (let from = 0; from < CLOSED; from += AT_ONCE) {
      await pool.query(
        `insert into duban.${table} select made.*
           from generate_series(${from + 1}, ${from + AT_ONCE}) n
          cross join (select * from duban.${table} where directive_id = 'd-0' order by 1, 2 limit 1) one
          cross join lateral jsonb_populate_record(null::duban.${table}, to_jsonb(one) || jsonb_build_object('directive_id', 'old-' || n ${changed})) made`,
      );
    }
  };
  await copies('directive_view', ", 'number', null, 'status', 'COMPLETED', 'task_open', 0");
  await copies('task_view', ", 'open', false, 'status', 'COMPLETED'");
  await copies('task_party', '');
  const owner = createPool({ url: city.database.ownerUrl, applicationName: 'open-tasks', max: 1 });
  await owner.query('analyze duban.directive_view, duban.task_view, duban.task_party, duban.duty');
  await owner.end();
});
afterAll(() => city.drop());

interface Plan {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Plan[];
}

/** Rows that a plan's scans went through. */
const read = (plan: Plan): number => {
  const own = plan['Node Type'].includes('Scan')
    ? (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0)) * plan['Actual Loops']
    : 0;
  return (plan.Plans ?? []).reduce((sum, one) => sum + read(one), own);
};

const readBy = async ([sql, values]: [string, unknown[]]): Promise<number> => {
  const [found] = await city.source.query<{ 'QUERY PLAN': { Plan: Plan }[] }[]>(`explain (analyze, format json) ${sql}`, values);
  return read(found?.['QUERY PLAN'][0]?.Plan ?? { 'Node Type': 'Scan', 'Actual Rows': Infinity, 'Actual Loops': 1 });
};

const ALL = { kind: 'all' } as const;
const OWN = { kind: 'some', departments: ['dept-a'], leaders: [] } as const;
const LEADER = { kind: 'some', departments: [], leaders: ['leader'] } as const;
const some = (visibility: typeof ALL | typeof OWN | typeof LEADER): TaskFilter['visibility'] =>
  visibility.kind === 'all' ? visibility : { ...visibility, departments: [...visibility.departments], leaders: [...visibility.leaders] };

test.each<[string, Partial<TaskFilter>, typeof ALL | typeof OWN | typeof LEADER]>([
  ['the office', { open: true }, ALL],
  ['a department', { open: true, department: 'dept-a' }, OWN],
  ['a leader', { open: true }, LEADER],
  ['what is overdue', { overdue: true }, ALL],
  ['what is red', { light: 'red', lead: 'dept-a' }, ALL],
  ['a word', { open: true, words: [{ text: '复工', parties: [] }] }, ALL],
])('the open list of %s walks no closed history', async (_what, filter, visibility) => {
  const whole = { now: day(40), visibility: some(visibility), ...filter };
  const page = tasksMatching(city.source, whole).orderBy('t.sort_due').addOrderBy('t.directive_id').addOrderBy('t.task_id').limit(51);
  const counted = tasksMatching(city.source, whole).select('COUNT(*)');
  expect(await readBy(page.getQueryAndParameters())).toBeLessThan(OPEN * 10);
  expect(await readBy(counted.getQueryAndParameters())).toBeLessThan(OPEN * 10);
  const { items } = await listTasks(city.source, { ...whole, limit: 200 });
  expect([items.length > 0, (await countTasks(city.source, whole)).total]).toEqual([true, items.length]);
});

test('nor do duties', async () => {
  const duties = dutiesMatching(city.source, { now: day(40), visibility: ALL, department: 'dept-a' })
    .orderBy('o.due')
    .limit(51);
  expect(await readBy(duties.getQueryAndParameters())).toBeLessThan(OPEN * 12);
});
