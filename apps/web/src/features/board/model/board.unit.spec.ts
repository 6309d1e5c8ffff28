import { describe, expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { figuresOf, linesOf } from './board.js';

type Group = NonNullable<Views['TaskCounts']['groups']>[number];

const counted = (lead: string, numbers: Partial<Record<'open' | 'overdue' | 'dueSoon', number>>, completed = 0): Group['counted'] => {
  const of = (count: number, more: string) => ({ count, query: `/tasks?lead=${lead}&${more}` });
  return {
    total: of((numbers.open ?? 0) + completed, ''),
    byStatus: { COMPLETED: of(completed, 'state=COMPLETED') },
    byLight: {},
    ...Object.fromEntries(Object.entries(numbers).map(([name, count]) => [name, of(count, `${name}=true`)])),
  } as unknown as Group['counted'];
};
const group = (key: string, ...given: Parameters<typeof counted> extends [string, ...infer Rest] ? Rest : never): Group => ({
  key,
  label: { zh: key, en: key },
  counted: counted(key, ...given),
});
const asked = { order: 'office', all: false, precedence: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] } as const;

describe('lines', () => {
  const groups = [group('c', { open: 3, overdue: 2 }), group('b', { open: 0 }, 4), group('a', { open: 2, overdue: 1 }, 2)];

  test('stand in the office’s order; what has nothing open is left out and counted', () => {
    const { lines, left } = linesOf(groups, asked);
    expect([lines.map(({ key }) => key), left]).toEqual([['a', 'c'], 1]);
    expect(linesOf(groups, { ...asked, all: true }).lines.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });

  test('stand by lateness when the reader asks for it', () => {
    expect(linesOf(groups, { ...asked, order: 'late' }).lines.map(({ key }) => key)).toEqual(['c', 'a']);
  });

  test('what has no place of its own goes by what it is called, numbers as numbers', () => {
    const directives = ['督〔2020〕10号', '督〔2020〕9号'].map((key) => group(key, { open: 1 }));
    expect(linesOf(directives, { ...asked, precedence: [] }).lines.map(({ key }) => key)).toEqual(['督〔2020〕9号', '督〔2020〕10号']);
  });

  test('each number leads to the list that it counts, nought to none', () => {
    const [line] = linesOf(groups, asked).lines;
    expect(line?.cells.overdue).toEqual({ count: 1, filter: { lead: 'a', overdue: true } });
    expect(line?.cells.blocked).toEqual({ count: 0, filter: null });
    expect(line?.done).toMatchObject({ completed: { count: 2, filter: { lead: 'a', state: 'COMPLETED' } }, share: 0.5 });
  });
});

test('figures say how many more than before, where that is known', () => {
  const [now, then] = [counted('a', { open: 5, overdue: 1 }), counted('a', { open: 7, overdue: 1 })];
  expect(figuresOf(now, then).map(({ id, count, more }) => [id, count, more])).toEqual([
    ['open', 5, -2],
    ['unreceived', 0, 0],
    ['overdue', 1, 0],
    ['dueSoon', 0, 0],
    ['blocked', 0, 0],
    ['behind', 0, 0],
  ]);
  expect(figuresOf(now, null)[0]?.more).toBeNull();
});
