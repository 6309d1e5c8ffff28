import { expect, test } from '@jest/globals';
import { enteredIn, isClerkIn, markOf } from './entered.js';

type Entry = Parameters<typeof markOf>[0];
const nameOf = (id: string): string => ({ weijian: '市卫健委', 'p-head': '郑敏' })[id] ?? id;
const entry = (more: Partial<Entry>): Entry => ({
  ...{ taskId: 't1', authority: { kind: 'own' }, accountable: { kind: 'department', departmentId: 'weijian' }, enteredByOffice: false },
  ...more,
});
const office = entry({ authority: { kind: 'proxy', onBehalfOf: 'p-head' }, enteredByOffice: true });
const clerk = entry({ authority: { kind: 'proxy', onBehalfOf: 'p-head' } });
const delegate = entry({ authority: { kind: 'delegated', onBehalfOf: 'p-head' } });

test.each([
  ['their own', entry({}), null],
  ['the clock’s', entry({ authority: { kind: 'system' } }), null],
  ['entered by the office: for the body', office, { kind: 'office', name: '市卫健委' }],
  ['a clerk’s: for the head', clerk, { kind: 'clerk', name: '郑敏' }],
  ['a clerk’s where nobody heads the unit', entry({ authority: { kind: 'proxy' } }), { kind: 'clerk', name: null }],
  ['a clerk’s for a head whom nothing names', entry({ authority: { kind: 'proxy', onBehalfOf: 'p-gone' } }), { kind: 'clerk', name: null }],
  ['a substitute’s', delegate, { kind: 'delegate', name: '郑敏' }],
] as const)('%s', (_, one, mark) => {
  expect(markOf(one, nameOf)).toEqual(mark);
});

test('counted at the head is what the office or a substitute entered of this task', () => {
  expect(enteredIn([office, clerk, delegate, { ...office, taskId: 't2' }, entry({})], 't1')).toBe(2);
});

test('whoever is a clerk of a unit at work does it for its head, unless they head it themselves', () => {
  const on = { lead: 'a', assists: [{ departmentId: 'b' }] };
  const clerk = (...posts: [string, string[]][]) =>
    isClerkIn({ posts: posts.map(([departmentId, roles]) => ({ departmentId, roles })) }, on);
  expect([
    clerk(['b', ['clerk']]),
    clerk(['c', ['clerk']]),
    clerk(['a', ['department_head']]),
    clerk(['a', ['department_head', 'clerk']]),
  ]).toEqual([...[true, false, false, false]]);
});
