import { describe, expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { changedOf, figuresOf, troublesOf, unitsOf } from './field.js';

const counted = (open: number, overdue: number, lead?: string) => {
  const of = (more: string) => `/tasks?${lead === undefined ? '' : `lead=${lead}&`}${more}`;
  return {
    ...{ total: { count: 9, query: '/tasks' }, byStatus: { COMPLETED: { count: 4, query: of('state=COMPLETED') } }, byLight: {} },
    ...{ open: { count: open, query: of('open=true') }, overdue: { count: overdue, query: of('overdue=true') } },
  } as unknown as Views['TaskCounts']['counted'];
};
const item = (directiveId: string, flags: object = {}) => ({ directiveId, flags }) as unknown as Views['TaskListItem'];

describe('figures', () => {
  test('each leads to the list that it counts', () => {
    expect(figuresOf({ counted: counted(5, 2) }).map(({ id, count, filter }) => [id, count, filter])).toEqual([
      ['open', 5, { open: true }],
      ['overdue', 2, { overdue: true }],
      ['completed', 4, { state: 'COMPLETED' }],
    ]);
  });
});

test('units stand in the office’s order, whoever is latest; those with nothing in hand are left out', () => {
  const group = (key: string, open: number, overdue: number) => ({
    key,
    label: { zh: key, en: key },
    counted: counted(open, overdue, key),
  });
  const units = unitsOf([group('b', 3, 3), group('c', 0, 0), group('x', 1, 0), group('a', 2, 0)], [{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
  expect(units.map(({ key }) => key)).toEqual(['a', 'b', 'x']);
  expect(units[0]?.figures[0]?.filter).toEqual({ lead: 'a', open: true });
});

test('troubles say what is the matter; what goes well is not among them', () => {
  const items = [
    item('d1'),
    item('d2', { overdue: true, blocked: true }),
    item('d3', { behindSchedule: true }),
    item('d4', { reportLate: true }),
  ];
  expect(troublesOf(items, 2).map(({ item: { directiveId }, troubles }) => [directiveId, troubles])).toEqual([
    ['d2', ['overdue', 'blocked']],
    ['d3', ['behindSchedule']],
  ]);
});

test('what changed is named once, in the order of the list', () => {
  const changes = [{ directiveId: 'd2' }, { directiveId: null }, { directiveId: 'd2' }, { directiveId: 'closed' }];
  expect(changedOf(changes, [item('d1'), item('d2'), item('d2')]).map(({ directiveId }) => directiveId)).toEqual(['d2']);
});
