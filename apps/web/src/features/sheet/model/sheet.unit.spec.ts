import { describe, expect, test } from '@jest/globals';
import {
  asksWhy,
  EMPTY,
  entryOf,
  flawsOf,
  isEmpty,
  leftAfter,
  shownOf,
  toKeep,
  toSend,
  typedOf,
  unchanged,
  type SheetRow,
} from './sheet.js';

const row = (taskId: string, more: Partial<SheetRow> = {}): SheetRow => ({
  ...{ directiveId: 'd', directiveNumber: null, directiveTitle: '事项', taskId, taskTitle: '任务', due: '2020-02-25T16:00:00.000Z' },
  ...{ late: false, behind: false, last: null, entry: null },
  measures: [{ id: 'm', name: '企业', target: 40, unit: '家', last: 12 }],
  ...more,
});
const typed = (more: object) => ({ ...EMPTY, ...more });

describe('what is kept', () => {
  test('a row comes back as it was typed', () => {
    const entry = { directiveId: 'd', taskId: 't1', done: '已核查', percent: 40, measures: { m: 20 } };
    expect(typedOf(entry)).toEqual(typed({ done: '已核查', percent: '40', measures: { m: '20' } }));
    expect(entryOf(row('t1'), typedOf(entry))).toEqual(entry);
  });

  test('only what was filled in; a row without anything is none', () => {
    expect(entryOf(row('t1'), typed({ next: ' 下周完成 ' }))).toEqual({ directiveId: 'd', taskId: 't1', next: '下周完成' });
    expect(entryOf(row('t1'), typed({ done: '  ', measures: { m: ' ' } }))).toBeNull();
    expect(isEmpty(EMPTY)).toBe(true);
  });

  test('what was typed here stands over what a colleague has kept, row by row', () => {
    const kept = (taskId: string, done: string) => row(taskId, { entry: { directiveId: 'd', taskId, done } });
    const rows = [kept('t1', '同事所写'), kept('t2', '同事所写'), row('t3')];
    const local = { 'd/t1': typed({ done: '本机所写' }) };
    expect(rows.map((one) => shownOf(one, local).done)).toEqual(['本机所写', '同事所写', '']);
    expect(toKeep(rows, local).map(({ taskId, done }) => [taskId, done])).toEqual([
      ['t1', '本机所写'],
      ['t2', '同事所写'],
    ]);
  });

  test('what was typed on meanwhile, and numbers that are none, are left', () => {
    const first = typed({ done: '一' });
    const wrong = typed({ percent: '百分之四十' });
    const sent = { a: first, b: wrong, c: first };
    expect(leftAfter({ a: first, b: wrong, c: typed({ done: '一二' }) }, sent)).toEqual({ b: wrong, c: typed({ done: '一二' }) });
  });
});

describe('what is sent', () => {
  test('rows with progress and whole numbers; the others wait', () => {
    const rows = ['t1', 't2', 't3', 't4'].map((id) => row(id));
    const local = {
      'd/t1': typed({ done: '完成', percent: '100' }),
      'd/t2': typed({ percent: '50' }),
      'd/t3': typed({ done: '完成', percent: '101' }),
    };
    expect(toSend(rows, local)).toEqual([{ directiveId: 'd', taskId: 't1', done: '完成', percent: 100 }]);
  });

  test.each([
    ['nothing', {}, []],
    ['a number alone', { percent: '50' }, [{ at: 'done', why: 'required' }]],
    ['half a percent', { done: '完', percent: '5.5' }, [{ at: 'percent', why: 'percent' }]],
    ['words for a number', { done: '完', measures: { m: '二十' } }, [{ at: 'measure:m', why: 'number' }]],
    ['a fraction of a measure', { done: '完', measures: { m: '2.5' } }, []],
  ])('%s', (_, more, flaws) => {
    expect(flawsOf(typed(more))).toEqual(flaws);
  });
});

test('gap, cause and help are asked only of what is behind, or where something stands', () => {
  expect([asksWhy(row('t1'), EMPTY), asksWhy(row('t1', { behind: true }), EMPTY), asksWhy(row('t1'), typed({ cause: '雨' }))]).toEqual([
    false,
    true,
    true,
  ]);
});

test('nothing new keeps the numbers of last time', () => {
  const last = { at: '2020-01-25T16:00:00.000Z', done: '已核查', gap: null, next: '继续', percent: 30, measures: { m: 12 } };
  expect(unchanged(row('t1', { last }), '无变化')).toEqual(typed({ done: '无变化', percent: '30', measures: { m: '12' } }));
  expect(unchanged(row('t1', { measures: [] }), '无变化')).toEqual(typed({ done: '无变化' }));
});
