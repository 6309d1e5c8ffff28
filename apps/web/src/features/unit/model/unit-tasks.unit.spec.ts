import type { Views } from '@duban/api-client';
import { expect, test } from '@jest/globals';
import { unitGroupsOf, unitOf } from './unit-tasks.js';

type Item = Views['TaskListItem'];
const item = (more: Partial<Item>): Item =>
  ({
    lead: 'fagai',
    assists: [],
    status: 'IN_PROGRESS',
    light: 'green',
    obligations: [],
    flags: { reportLate: false },
    ...more,
  }) as unknown as Item;
type Posts = Parameters<typeof unitOf>[0]['posts'];

test('a task stands under the unit’s part in it, once', () => {
  const items = [
    item({ taskId: 'a', lead: 'gongxin', assists: ['fagai'] }),
    item({ taskId: 'b', assists: ['renshe'] }),
    item({ taskId: 'c', lead: 'gongxin', assists: ['renshe'] }),
  ];
  expect(unitGroupsOf(items, 'fagai').map(({ part, rows }) => [part, rows.map((row) => [row.item.taskId, row.others])])).toEqual([
    ['lead', [['b', ['renshe']]]],
    ['assist', [['a', ['gongxin']]]],
    ['blocker', [['c', ['gongxin']]]],
  ]);
});

test.each([
  ['IN_PROGRESS', 'red', 'over'],
  ['IN_PROGRESS', 'yellow', 'soon'],
  ['DISPATCHED', 'green', 'fine'],
  ['CLOSURE_REVIEW', 'yellow', 'wait'],
  ['SUSPENDED', 'red', 'held'],
] as const)('%s with %s light: %s', (status, light, shape) => {
  expect(unitGroupsOf([item({ status, light })], 'fagai')[0]?.rows[0]?.shape).toBe(shape);
});

test('whoever heads or serves a department has a unit; a leader or an officer has none', () => {
  const post = (departmentId: string, role: string) => ({ departmentId, roles: [role] }) as Posts[number];
  expect(unitOf({ posts: [post('shi', 'leader_in_charge'), post('fagai', 'clerk')] })).toBe('fagai');
  expect(unitOf({ posts: [post('dubanshi', 'office_head')] })).toBeNull();
});
