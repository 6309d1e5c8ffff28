import { expect, test } from '@jest/globals';
import { dayIn, isSheet, pasteInto } from './sheet.js';

const columns = [
  { key: 'title', kind: 'text' },
  { key: 'due', kind: 'day' },
] as const;
const empty = { title: '', due: '' };
const at = { columns, year: 2026 };

test('rows of a sheet go over the rows from where they were pasted, and more are added', () => {
  const rows = [{ title: '启动', due: '2026-11-01' }, empty];
  expect(pasteInto(rows, '印发方案\t2026年12月1日\r\n验收\t12/20\r\n', { row: 1, column: 'title', ...at }, empty)).toEqual([
    { title: '启动', due: '2026-11-01' },
    { title: '印发方案', due: '2026-12-01' },
    { title: '验收', due: '2026-12-20' },
  ]);
});

test('what was pasted into a later column leaves the earlier ones', () => {
  expect(pasteInto([{ title: '启动', due: '' }], '2026-1-5\tx', { row: 0, column: 'due', ...at }, empty)).toEqual([
    { title: '启动', due: '2026-01-05' },
  ]);
});

test.each([
  ['2026年3月1日', '2026-03-01'],
  ['2026/3/1', '2026-03-01'],
  ['3月1日', '2026-03-01'],
  ['月底', ''],
])('%s is %s', (text, day) => {
  expect(dayIn(text, 2026)).toBe(day);
});

test('a number loses what stands around it', () => {
  const count = [{ key: 'count', kind: 'number' }] as const;
  expect(pasteInto([], '1,200家', { row: 0, column: 'count', columns: count, year: 2026 }, { count: '' })).toEqual([{ count: '1200' }]);
});

test('a single word is no sheet', () => {
  expect([isSheet('张三'), isSheet('张三\t2'), isSheet('张三\n李四'), isSheet('张三\n')]).toEqual([false, true, true, false]);
});
