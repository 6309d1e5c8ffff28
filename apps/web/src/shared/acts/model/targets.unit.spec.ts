import { expect, test } from '@jest/globals';
import type { Task } from './form-on.js';
import { areWhole, EMPTY_TARGET, measuresFrom, targetsOf } from './targets.js';

const before = [
  { id: 'm1', name: '联系帮扶', target: 2, unit: '家', perUnit: '人', roster: ['甲'], current: 1 },
  { id: 'm3', name: '排查', target: 40, unit: '处', current: null },
] as unknown as Task['measures'];
const rows = targetsOf(before);

test('measures that nobody changed are not sent', () => {
  expect(measuresFrom(rows, before)).toBeUndefined();
  expect(measuresFrom([...rows, EMPTY_TARGET], before)).toBeUndefined();
});

test('a changed target keeps its id and its roster; a new one gets an id that none has; one that is taken out is gone', () => {
  const [helped] = rows;
  const next = [
    { ...helped!, target: '3' },
    { ...EMPTY_TARGET, name: '整改', target: '10', unit: '处' },
  ];
  expect(measuresFrom(next, before)).toEqual([
    { id: 'm1', name: '联系帮扶', target: 3, unit: '家', perUnit: '人', roster: ['甲'] },
    { id: 'm2', name: '整改', target: 10, unit: '处' },
  ]);
});

test('a row says what, how much and in what', () => {
  const row = { ...EMPTY_TARGET, name: '整改', target: '10', unit: '处' };
  expect([areWhole(rows), areWhole([EMPTY_TARGET]), areWhole([{ ...row, target: '0' }]), areWhole([{ ...row, unit: ' ' }])]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
