import { describe, expect, test } from '@jest/globals';
import { noticeOn } from '../../../shared/acts/model/form-on.js';
import { exchangesOf, isOpen, partsOf, quotesOf, type Task } from './task-page.js';

const at = (day: number): string => `2020-02-${String(day).padStart(2, '0')}T02:00:00.000Z`;
const task = (more: Partial<Task>): Task =>
  ({
    id: 't1',
    lead: 'fagai',
    receivedAt: null,
    assists: [],
    nudges: [],
    notices: [],
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
        { text: '坚定信心，', tone: 'sentence' },
        { text: '加强经济运行调度', tone: 'own' },
        { text: '，把握机遇。', tone: 'sentence' },
      ],
    ]);
  });

  test('a mark over the whole sentence would tell nothing apart', () => {
    expect(quotesOf({ basis: basis('加强经济运行调度。'), requirement: '加强经济运行调度' })).toEqual([
      [{ text: '加强经济运行调度。', tone: 'sentence' }],
    ]);
  });

  const paragraph = (...sentences: [string, boolean][]) => ({
    ...{ meetingId: 'm', paragraph: 4 },
    sentences: sentences.map(([text, own]) => ({ text, own })),
  });

  test('in its paragraph the own sentence is marked, those around it are told apart from it', () => {
    const paragraphs = [paragraph(['会议强调，要严格执法。', false], ['财政局要安排资金。', true], ['教育局要制定方案。', false])];
    expect(quotesOf({ basis: basis('财政局要安排资金。'), requirement: '安排好专项资金', paragraphs })).toEqual([
      [
        { text: '会议强调，要严格执法。', tone: 'around' },
        { text: '财政局要安排资金。', tone: 'own' },
        { text: '教育局要制定方案。', tone: 'around' },
      ],
    ]);
  });

  test('of an own sentence with several requirements this one is marked in its paragraph too', () => {
    const paragraphs = [paragraph(['要安排资金，要制定方案。', true], ['要严格执法。', false])];
    expect(quotesOf({ basis: basis('要安排资金，要制定方案。'), requirement: '要制定方案', paragraphs })).toEqual([
      [
        { text: '要安排资金，', tone: 'sentence' },
        { text: '要制定方案', tone: 'own' },
        { text: '。', tone: 'sentence' },
        { text: '要严格执法。', tone: 'around' },
      ],
    ]);
  });

  test('a paragraph of nothing but own sentences needs no mark; English sentences stand apart', () => {
    const paragraphs = [paragraph(['Pay the grant.', true], ['Report weekly.', true])];
    expect(
      quotesOf({ basis: [...basis('Pay the grant.'), ...basis('Report weekly.')], requirement: 'Pay and report', paragraphs }),
    ).toEqual([
      [
        { text: 'Pay the grant. ', tone: 'sentence' },
        { text: 'Report weekly.', tone: 'sentence' },
      ],
    ]);
  });

  test('a sentence whose paragraph is not at hand stands by itself', () => {
    const paragraphs = [paragraph(['甲。', true], ['乙。', false])];
    expect(quotesOf({ basis: [...basis('甲。'), ...basis('丙。')], requirement: '丁', paragraphs })).toEqual([
      [
        { text: '甲。', tone: 'own' },
        { text: '乙。', tone: 'around' },
      ],
      [{ text: '丙。', tone: 'sentence' }],
    ]);
  });

  test('without a source the requirement stands as it was written', () => {
    expect(quotesOf({ basis: [], requirement: '修复扶梯。' })).toEqual([[{ text: '修复扶梯。', tone: 'sentence' }]]);
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

  test('a notice stands among them by its colour and number, once it is issued', () => {
    const notice = {
      id: 'a',
      colour: 'orange',
      number: '督单〔2020〕3号',
      status: 'issued',
      issuedAt: at(24),
      answerDue: at(27),
      answeredAt: null,
    };
    const owed = { ...notice, id: 'b', colour: 'red', number: null, status: 'owed', issuedAt: null };
    const exchanges = exchangesOf(task({ notices: [notice, owed] as Task['notices'] }));
    expect(exchanges.map((one) => [one.kind, one.colour, one.text, one.due, isOpen(one)])).toEqual([
      ['notice', 'orange', '督单〔2020〕3号', at(27), true],
    ]);
    expect(noticeOn(task({ notices: [notice, owed] as Task['notices'] }), 'a')).toMatchObject({
      colour: 'orange',
      number: '督单〔2020〕3号',
    });
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
