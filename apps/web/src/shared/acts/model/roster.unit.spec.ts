import { expect, test } from '@jest/globals';
import { countedRows, countOf, figuresOf, isByRoster, rosterOf, rosterText, type RosterRow } from './roster.js';

const row = (name: string, count = '', what = ''): RosterRow => ({ name, count, what });
const each = { id: 'm1', name: '联系帮扶企业', perUnit: '每人', target: 2, unit: '家', current: null };

test('a row counts what is written, else what it names', () => {
  expect([countOf(row('张三', '3')), countOf(row('张三', '', '甲、乙，丙')), countOf(row('张三'))]).toEqual([3, 3, 0]);
});

test('what each owes is reached when the one with the least has reached it: who has done nothing counts as nought', () => {
  expect(figuresOf(each, [row('张三', '2'), row('李四'), row('')])).toEqual({ rows: 2, reached: 1, total: 2, measured: 0 });
});

test('what all owe together is their sum', () => {
  const together = { ...each, perUnit: undefined, roster: ['张三', '李四'], target: 5 };
  expect(figuresOf(together, [row('张三', '2'), row('李四', '3')])?.measured).toBe(5);
});

test('names alone are no report', () => {
  expect(countedRows([row('张三'), row('李四')])).toEqual([]);
  expect(figuresOf(each, [row('张三')])).toBeNull();
});

test('the names that came with the task stand there already', () => {
  expect(rosterOf({ ...each, roster: ['东湖区', '西山区'] }).map(({ name }) => name)).toEqual(['东湖区', '西山区']);
  expect(isByRoster({ ...each, perUnit: undefined })).toBe(false);
});

test('it is told a line each', () => {
  expect(rosterText(each, [row('张三', '2', '甲、乙'), row('李四')])).toBe('每人联系帮扶企业\n张三 2家 甲、乙\n李四 0家');
});
