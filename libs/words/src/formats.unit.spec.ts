import { expect, test } from '@jest/globals';
import { counted, dayText, instantTexts, momentText, overdueText, shortInstantTexts, startTexts, withArticle } from './formats.js';
import { periodText } from './phrases.js';

const MIDNIGHT = '2020-02-29T16:00:00.000Z';
const HALF_PAST_TWO = '2020-03-02T06:30:00.000Z';
const THEN = { writtenAt: '2020-02-17T01:00:00.000Z' };

test('a limit that ends at midnight is its last day, and a start is the day that it begins', () => {
  expect(instantTexts(MIDNIGHT, THEN)).toEqual({ zh: '2月29日（周六）', en: 'Saturday 29 February' });
  expect(shortInstantTexts(MIDNIGHT, THEN)).toEqual({ zh: '2月29日', en: '29 February' });
  expect(startTexts(MIDNIGHT, THEN)).toEqual({ zh: '3月1日', en: '1 March' });
  expect(instantTexts(HALF_PAST_TWO, THEN)).toEqual({ zh: '3月2日（周一）14:30', en: 'Monday 2 March, 14:30' });
});

test('the year stands only where it is another than the one in which the text was written, in Shanghai', () => {
  const newYearsEve = '2020-12-31T15:59:00.000Z';
  expect(shortInstantTexts(newYearsEve, { writtenAt: '2020-12-31T15:00:00.000Z' }).zh).toBe('12月31日23:59');
  expect(shortInstantTexts(newYearsEve, { writtenAt: '2020-12-31T16:00:00.000Z' }).zh).toBe('2020年12月31日23:59');
  expect(shortInstantTexts(newYearsEve).en).toBe('31 December 2020, 23:59');
  expect(dayText('2021-01-04', '2020-12-30')).toEqual({ zh: '2021年1月4日（周一）', en: 'Monday 4 January 2021' });
  expect(dayText('2020-02-19', '2020-02-17')).toEqual({ zh: '2月19日（周三）', en: 'Wednesday 19 February' });
});

test('an operator reads the time always, and the year', () => {
  expect([momentText(MIDNIGHT), momentText(HALF_PAST_TWO)]).toEqual(['2020年2月29日（周六）24:00', '2020年3月2日（周一）14:30']);
});

test.each([
  ['2020-W14', '第14周（3月30日至4月5日）', 'week 14 (30 March to 5 April)'],
  ['2021-W01', '2021年第1周（1月4日至1月10日）', 'week 1 of 2021 (4 January to 10 January)'],
  ['2020-W01', '第1周（2019年12月30日至1月5日）', 'week 1 (30 December 2019 to 5 January)'],
  ['2020-03', '3月', 'March'],
  ['2019-12', '2019年12月', 'December 2019'],
  ['2020-Q1', '第一季度', 'the first quarter'],
])('the period %s is read as its days', (period, zh, en) => {
  expect(periodText(period, THEN)).toEqual({ zh, en });
});

test('one is one', () => {
  expect([counted(1, 'file'), counted(2, 'file'), withArticle('orange notice'), withArticle('blue notice')]).toEqual([
    ...['1 file', '2 files', 'an orange notice', 'a blue notice'],
  ]);
  expect([overdueText(86_400_000).en, overdueText(1).zh]).toEqual(['1 day overdue', '已逾期1小时']);
});
