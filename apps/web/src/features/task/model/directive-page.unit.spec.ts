import { expect, test } from '@jest/globals';
import type { Task } from '../../../shared/acts/model/form-on.js';
import type { Duty } from '../../../shared/api/home.js';
import { onlyTaskOf, relationsOf, tasksOf } from './directive-page.js';

const nothing = {
  nudges: [],
  blocks: [],
  extensions: [],
  responses: [],
  closures: [],
  notices: [],
  assists: [],
  reports: [],
  obligations: [],
};
const task = (id: string, more: object = {}): Task =>
  ({ ...nothing, id, lead: 'd1', light: 'green', flags: { suspended: false }, ...more }) as unknown as Task;
const duty = (n: number, taskId: string): Duty =>
  ({
    ...{ id: `o${n}`, taskId, obligationId: `o${n}`, kind: 'report', status: 'open', light: 'green', returned: false, overdue: null },
    ...{ owner: { kind: 'department', departmentId: 'd1' }, due: `2026-12-0${n}T16:00:00.000Z`, dueDay: null, remaining: null },
  }) as unknown as Duty;

test('tasks stand side by side with what runs, what was said last and what waits for an answer; what has ended stands apart', () => {
  const nudge = { n: 1, at: '2026-11-20T01:00:00.000Z', by: 'p1', text: '请报进展', answeredAt: null };
  const provisional = { zh: '暂定', en: 'provisional' };
  const obligations = [{ id: 'o1', provisional }];
  const running = task('t1', { light: 'red', reports: [{ n: 1 }, { n: 2 }], nudges: [nudge], obligations });
  const { live, ended } = tasksOf(
    { tasks: [running, task('t2', { light: null })] },
    [4, 2, 1, 3].map((n) => duty(n, 't1')),
  );
  expect(live).toMatchObject([
    {
      shape: 'over',
      clocks: [{ id: 'o1', provisional }, { id: 'o2', provisional: null }, { id: 'o3' }],
      more: 1,
      last: { n: 2 },
      asked: [{ kind: 'nudge' }],
    },
  ]);
  expect(ended.map((line) => [line.task.id, line.shape, line.last])).toEqual([['t2', 'wait', null]]);
});

test('a suspended task is told by its bars', () => {
  expect(tasksOf({ tasks: [task('t1', { flags: { suspended: true } })] }, []).live[0]?.shape).toBe('held');
});

test('another directive is named once, by what says most of it', () => {
  const carried = task('t1', { carriedTo: { directiveId: 'b', taskId: 't9' } });
  expect(relationsOf({ parentId: 'p', mergedInto: 'b', absorbed: [], splitInto: ['s', 's'], tasks: [carried] })).toEqual([
    { how: 'parent', ids: ['p'] },
    { how: 'mergedInto', ids: ['b'] },
    { how: 'splitInto', ids: ['s'] },
  ]);
});

test('who has the only task is led to it; the office sees the whole', () => {
  const one = { tasks: [task('t1')] };
  expect(onlyTaskOf(one, new Set(['d1']))?.id).toBe('t1');
  expect(onlyTaskOf(one, new Set(['office']))).toBeNull();
  expect(onlyTaskOf({ tasks: [task('t1'), task('t2')] }, new Set(['d1']))).toBeNull();
});
