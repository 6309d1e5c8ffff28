import { describe, expect, it } from '@jest/globals';
import { decidedIn, groupsOf, markOf, openTo, ordersOf, unfinished, type Choice, type Item, type Sheet } from './sheet.js';

const both = (zh: string) => ({ zh, en: zh });
const none = { choice: null, refused: both('不能') };
const choice = (command: Choice['command'], over: Partial<Choice> = {}): Choice => ({
  ...{ command, data: {}, text: { field: 'text', usual: '会议要求抓紧' }, date: null, label: both('要求') },
  ...over,
});
const item = (taskId: string, over: Partial<Item> = {}): Item =>
  ({
    ...{ directiveId: 'd', taskId, standing: 'late', label: both('超期') },
    decisions: { close: none, extend: none, demand: { choice: choice('NudgeTask'), refused: null }, suspend: none },
    ...over,
  }) as Item;

const limit = choice('SetDueDate', {
  data: { kind: 'new_limit' },
  text: { field: 'reason', usual: '按新定时限' },
  date: { field: 'due', usual: null },
});
const late = item('t1');
const asking = item('t2', { standing: 'asking', label: both('申请延期') });
const limited = item('t3', { decisions: { ...late.decisions, extend: { choice: limit, refused: null } } });
const sheet: Pick<Sheet, 'items'> = { items: [asking, late, limited] };
const BASIS = { at: '2020-03-16T03:00:00.000Z', basis: '市政府常务会议（2020年3月16日）' };

describe('the sheet', () => {
  it('stands in groups, its items numbered through', () => {
    expect(groupsOf(sheet).map(({ standing, items }) => [standing, items.map(({ n }) => n)])).toEqual([
      ['asking', [1]],
      ['late', [2, 3]],
    ]);
  });
  it('offers what may be decided, with what is usually said', () => {
    expect([openTo(late), openTo(limited)]).toEqual([['demand'], ['extend', 'demand']]);
    expect([markOf(late, 'demand'), markOf(late, 'close')]).toEqual([{ decision: 'demand', text: '会议要求抓紧', date: '' }, null]);
  });
});

describe('decisions', () => {
  const marks = {
    'd/t1': { decision: 'demand' as const, text: '会议要求抓紧', date: '' },
    'd/t2': { decision: 'close' as const, text: '同意', date: '' },
    'd/t3': { decision: 'extend' as const, text: ' 月底前办结 ', date: '2020-03-31' },
  };
  it('are those that can be taken; a new limit without its day is not whole', () => {
    expect(decidedIn(sheet, marks).map(({ item: { taskId } }) => taskId)).toEqual(['t1', 't3']);
    expect(unfinished(decidedIn(sheet, marks))).toEqual([]);
    const open = { 'd/t3': { ...marks['d/t3'], date: '' } };
    expect(unfinished(decidedIn(sheet, open)).map(({ item: { taskId } }) => taskId)).toEqual(['t3']);
  });
  it('go as one order for each command, on the basis of the meeting', () => {
    const orders = ordersOf(decidedIn(sheet, marks), BASIS);
    expect(orders.map(({ order }) => order)).toEqual([
      {
        ...{ kind: 'commands', command: 'NudgeTask', asserted: BASIS, shared: {} },
        items: [{ directiveId: 'd', taskId: 't1', data: { text: '会议要求抓紧' } }],
      },
      {
        ...{ kind: 'commands', command: 'SetDueDate', asserted: BASIS, shared: {} },
        items: [{ directiveId: 'd', taskId: 't3', data: { kind: 'new_limit', reason: '月底前办结', due: '2020-03-31' } }],
      },
    ]);
  });
});
