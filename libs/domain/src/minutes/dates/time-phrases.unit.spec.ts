import { describe, expect, it } from '@jest/globals';
import { CITY_DEFAULT_2020 } from '../../policy/default-policies.js';
import { analyse, CALENDAR, draftsOf, langOf, only } from '../minutes.spec-support.js';
import { timePhrasesOf } from './time-phrases.js';
import { englishTimesOf } from '../english/english-dates.js';

const { words } = langOf();
const base = { date: '2020-02-17', calendar: CALENDAR };
/** Phrase and last day meant (null = it stays a phrase). A due instant is the midnight after that day, in Shanghai. */
const read = (text: string, date: string | null = '2020-02-17'): [string, string | null][] =>
  timePhrasesOf(text, { ...base, date }, words).map(({ text: phrase, due }) => [phrase, due && lastDay(due.at)]);
const lastDay = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000 - 1).toISOString().slice(0, 10);
const english = (text: string): [string, string | null][] =>
  englishTimesOf(text, { ...base, nextMeeting: '2020-03-16' }).map(({ text: words, due }) => [words, due && lastDay(due.at)]);

describe('phrases that leave one answer', () => {
  it.each([
    ['2020年3月15日前完成', '2020年3月15日前', '2020-03-15'],
    ['于3月15日前报送', '3月15日前', '2020-03-15'],
    ['本月25日前报送', '本月25日前', '2020-02-25'],
    ['2月底前完成', '2月底前', '2020-02-29'],
    ['月底前完成', '月底前', '2020-02-29'],
    ['下月底前完成', '下月底前', '2020-03-31'],
    ['3月中旬完成', '3月中旬', '2020-03-20'],
    ['年底前完成', '年底前', '2020-12-31'],
    ['年内建成', '年内', '2020-12-31'],
    ['明年3月底前建成', '明年3月底前', '2021-03-31'],
    ['2021年底前建成', '2021年底前', '2021-12-31'],
    ['一季度末前报告', '一季度末前', '2020-03-31'],
    ['季度末报告', '季度末', '2020-03-31'],
    ['季末前报送', '季末前', '2020-03-31'],
    ['本季末前完成', '本季末前', '2020-03-31'],
    ['下季度末前完成', '下季度末前', '2020-06-30'],
    ['下季末完成', '下季末', '2020-06-30'],
    ['下一季度内完成', '下一季度内', '2020-06-30'],
    ['上半年完成清理', '上半年', '2020-06-30'],
    ['2020年一季度完成', '2020年一季度', '2020-03-31'],
    ['本周内报告', '本周内', '2020-02-23'],
    ['当日内报告', '当日内', '2020-02-17'],
    ['3月10日下班前报送', '3月10日下班前', '2020-03-10'],
    ['10日内拨付', '10日内', '2020-02-27'],
    ['两周内办结', '两周内', '2020-03-02'],
    ['一个月内办结', '一个月内', '2020-03-17'],
    ['本周五前报送', '本周五前', '2020-02-21'],
    ['下周一前报送', '下周一前', '2020-02-24'],
  ])('%s', (text, words, day) => expect(read(text)).toEqual([[words, day]]));

  it('counts working days by the calendar: a holiday not, a shifted workday', () => {
    expect(read('3个工作日内报告')).toEqual([['3个工作日内', '2020-02-21']]);
    expect(read('5个工作日内报告')).toEqual([['5个工作日内', '2020-02-24']]);
  });
  it('gives the midnight after the day, as of the source, with its words', () => {
    expect(timePhrasesOf('2月底前完成', base, words)).toEqual([
      { text: '2月底前', kind: 'period_end', due: { at: '2020-02-29T16:00:00.000Z', origin: 'source', phrase: '2月底前' } },
    ]);
  });
});

describe('the next meeting', () => {
  const before = (nextMeeting: string | null) =>
    timePhrasesOf('下次会议前提交', { ...base, nextMeeting }, words).map(({ due }) => due && lastDay(due.at));
  it('ends with the day before it, where its day is known', () => expect(before('2020-03-16')).toEqual(['2020-03-15']));
  it('stays a phrase where it is not', () => expect([before(null), before('2020-02-10')]).toEqual([[null], [null]]));
  it('is read from the text itself', () => {
    const { nextMeeting, drafts } = analyse('会议纪要\n会议要求，要在下次会议前提交报告。\n下次会议定于3月16日召开。');
    expect([nextMeeting, drafts[0]?.dueSuggestion?.at]).toEqual([{ text: '3月16日', date: '2020-03-16' }, '2020-03-15T16:00:00.000Z']);
  });
});

describe('what is offered where the source sets no date', () => {
  const offered = (sentence: string) => {
    const draft = only(draftsOf(sentence, { policy: CITY_DEFAULT_2020 }));
    return [
      draft.dueSuggestion,
      draft.urgencySuggestion,
      draft.policyDefault?.phrase,
      draft.policyDefault?.limit,
      draft.reportCycleSuggestion,
    ];
  };
  it('尽快 stays a phrase beside the policy’s limit, said to be the policy’s', () => {
    expect(offered('要尽快疏通河道。')).toEqual([null, undefined, '尽快', { amount: 20, unit: 'calendar_day' }, undefined]);
  });
  it('立即 is urgent', () =>
    expect(offered('要立即疏通河道。').slice(1, 4)).toEqual(['urgent', '立即', CITY_DEFAULT_2020.limits.complete.urgent]));
  it('nothing beside a date', () => expect(offered('要在2月底前疏通河道。')[3]).toBeUndefined());
  it.each([
    ['每月28日前', { every: 'month', day: 28 }],
    ['每季度末', { every: 'quarter', day: 31 }],
    ['每季末', { every: 'quarter', day: 31 }],
    ['每周五前', { every: 'week', day: 5 }],
  ])('%s is a report day', (words, cycle) => expect(offered(`要${words}报送河道清淤进展。`)[4]).toEqual(cycle));
});

describe('no deadline is invented', () => {
  it.each(['尽快', '立即', '逐步', '抓紧', '近期', '早日'])('%s stays a phrase', (words) =>
    expect(read(`${words}完成`)).toEqual([[words, null]]),
  );
  it.each(['每周五前', '每月28日前', '每季度'])('%s recurs', (words) => expect(read(`${words}报送`)).toEqual([[words, null]]));
  it('a date that lies before the meeting is not certain', () => expect(read('1月15日前完成')).toEqual([['1月15日前', null]]));
  it('a date that names something is no limit', () => expect(read('对2月10日通报的问题开展整改，落实3月1日起施行的办法')).toEqual([]));
  it.each(['去年底的数据', '三年内的台账', '近三天内的情况', '上月底的库存', '每年底'])('nothing is read into: %s', (text) =>
    expect(read(text).filter(([, day]) => day !== null)).toEqual([]),
  );
  it('a date that does not exist resolves to nothing', () => expect(read('4月31日前完成')).toEqual([['4月31日前', null]]));
  it('a count that is none, or absurd, resolves to nothing', () => {
    expect(read('三五日内办结，99999999日内归档')).toEqual([
      ['三五日内', null],
      ['99999999日内', null],
    ]);
  });
  it('nothing relative is resolved without the meeting’s date', () => {
    expect(read('月底前、10日内和2021年3月1日前', null)).toEqual([
      ['月底前', null],
      ['10日内', null],
      ['2021年3月1日前', '2021-03-01'],
    ]);
  });
});

describe('English phrases', () => {
  it.each([
    ['by 28 February 2020', '2020-02-28'],
    ['by Feb 28', '2020-02-28'],
    ['by March 5th, 2020', '2020-03-05'],
    ['before 13 March 2020', '2020-03-12'],
    ['by 2020-03-05', '2020-03-05'],
    ['by the end of March', '2020-03-31'],
    ['by the end of the month', '2020-02-29'],
    ['by the end of Q2', '2020-06-30'],
    ['within 5 working days', '2020-02-24'],
    ['within two weeks', '2020-03-02'],
    ['by Friday', '2020-02-21'],
    ['by the next meeting', '2020-03-16'],
    ['as soon as possible', null],
    ['weekly', null],
    ['by 10 January', null],
  ])('%s', (words, day) => expect(english(`Send the report ${words}`)).toEqual([[words, day]]));
});
