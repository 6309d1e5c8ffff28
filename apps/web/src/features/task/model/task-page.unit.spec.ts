import { describe, expect, test } from '@jest/globals';
import { exchangesOf, isOpen, partsOf, quotesOf, type Task } from './task-page.js';

const at = (day: number): string => `2020-02-${String(day).padStart(2, '0')}T02:00:00.000Z`;
const task = (more: Partial<Task>): Task =>
  ({
    id: 't1',
    lead: 'fagai',
    receivedAt: null,
    assists: [],
    nudges: [],
    blocks: [],
    extensions: [],
    responses: [],
    closures: [],
    ...more,
  }) as unknown as Task;

describe('the paper’s words', () => {
  const basis = (text: string) => [{ text }] as Parameters<typeof quotesOf>[0]['basis'];

  test('of a sentence with several requirements this one is marked', () => {
    expect(quotesOf({ basis: basis('坚定信心，加强经济运行调度，把握机遇。'), requirement: '加强经济运行调度' })).toEqual([
      [
        { text: '坚定信心，', marked: false },
        { text: '加强经济运行调度', marked: true },
        { text: '，把握机遇。', marked: false },
      ],
    ]);
  });

  test('a mark over the whole sentence would tell nothing apart', () => {
    expect(quotesOf({ basis: basis('加强经济运行调度。'), requirement: '加强经济运行调度' })).toEqual([
      [{ text: '加强经济运行调度。', marked: false }],
    ]);
  });

  test('without a source the requirement stands as it was written', () => {
    expect(quotesOf({ basis: [], requirement: '修复扶梯。' })).toEqual([[{ text: '修复扶梯。', marked: false }]]);
  });
});

describe('who has a part', () => {
  test('the lead first, then the others as they were named, each as far as they are', () => {
    const assists = [
      { departmentId: 'renshe', duty: '提供数据', receivedAt: at(18), contributedAt: at(20), contributionDue: at(28) },
      { departmentId: 'gongxin', duty: '', receivedAt: null, contributedAt: null, contributionDue: at(28) },
    ];
    const parts = partsOf(task({ receivedAt: at(18), assists: assists as Task['assists'] }), new Set(['gongxin']));
    expect(
      parts.map(({ departmentId, part, state, contributionDue, own, duty }) => [departmentId, part, state.key, contributionDue, own, duty]),
    ).toEqual([
      ['fagai', 'lead', 'received', null, false, null],
      ['renshe', 'assist', 'contributed', null, false, '提供数据'],
      ['gongxin', 'assist', 'notReceived', at(28), true, null],
    ]);
  });
});

describe('what was asked and answered', () => {
  test('the latest first; what waits for an answer is open, a return is not', () => {
    const exchanges = exchangesOf(
      task({
        nudges: [{ n: 1, at: at(19), by: 'p1', text: '请说明', answeredAt: at(20) }] as Task['nudges'],
        blocks: [{ n: 1, raisedAt: at(22), by: 'p2', request: '请批复', answeredAt: null, clearedAt: null }] as Task['blocks'],
        closures: [{ n: 1, outcome: { approved: false, at: at(21), by: 'p3', opinion: '未附汇总表' } }] as Task['closures'],
      }),
    );
    expect(exchanges.map((one) => [one.kind, one.text, isOpen(one)])).toEqual([
      ['block', '请批复', true],
      ['return', '未附汇总表', false],
      ['nudge', '请说明', false],
    ]);
  });

  test('an extension says what was asked for, and once decided what was granted; withdrawn it is gone', () => {
    const asked = { n: 1, requestedAt: at(19), by: 'p1', cause: '雨天', proposedDue: at(28), decision: null };
    const granted = { ...asked, n: 2, decision: { granted: true, due: at(25), at: at(20), by: 'p9', reason: '同意' } };
    const withdrawn = { ...asked, n: 3, withdrawn: true };
    const exchanges = exchangesOf(task({ extensions: [asked, granted, withdrawn] as Task['extensions'] }));
    expect(exchanges.map(({ id, due, granted: yes, answer }) => [id, due, yes, answer?.text])).toEqual([
      ['extension-1', at(28), null, undefined],
      ['extension-2', at(25), true, '同意'],
    ]);
  });
});
