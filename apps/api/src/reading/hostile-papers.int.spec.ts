import { calendarAsOf, MOST_PIECES } from '@duban/domain';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ReadingTooLong } from './reader.js';
import { readMinutes } from './reading.js';
import { threadedReader } from './threaded-reader.js';

const OPTIONS = { calendar: calendarAsOf('2024-03-13T00:00:00.000Z'), date: '2024-03-13' };
const SHORT = 4_000;
const TIMES = 4;
/** Work that grows with the square of the text takes sixteen times as long; the rest is for a busy machine. */
const MOST_GROWTH = 10;
/** What takes less says nothing of how it grows. */
const LEAST_MS = 40;

/** By the processor's own time: how much else runs beside this says little. */
const took = (text: string): number => {
  const before = process.cpuUsage();
  readMinutes(text, OPTIONS);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};
const filled = (part: (n: number) => string, length: number): string => {
  let text = '';
  for (let n = 1; text.length < length; n += 1) text += part(n);
  return text.slice(0, length);
};

describe('a paper four times as long takes about four times as long', () => {
  test.each<[string, (n: number) => string]>([
    ['lines of two letters', () => '要做\n'],
    ['numbers of items with nothing behind them', () => '一、\n'],
    ['lines that end with a comma', () => '要做，\n'],
    ['a sentence of clauses that never ends', () => '要做好工作，'],
    ['brackets in clauses', () => '（要）做，'],
    ['brackets that open and never close', () => '（'],
    ['digits', () => '1'],
    ['digits line by line', () => '1\n'],
    ['parts without a matter', () => '（一）要做一二三。'],
    ['dates without a stop', () => '3月10日前'],
    ['a table without a head', (n) => `| ${n} | 完成核查 | 市财政局 | 3月10日前 |\n`],
    ['rows of tabs', (n) => `${n}\t完成核查\t市财政局\t3月10日前\n`],
    ['hundreds of similar duties', (n) => `${n}.市财政局要在${(n % 9) + 3}月10日前完成第${n}号项目核查。\n`],
    ['one duty again and again', () => '市财政局要在3月10日前完成项目核查。'],
    ['labels', () => '责任单位：市财政局\n完成时限：3月\n'],
    ['leads that nobody ends', () => '由市税务局、市财政局牵头'],
    ['English sentences', () => 'Mr Smith shall do it by 5 April. '],
  ])('%s', (_, part) => {
    const short = Math.min(took(filled(part, SHORT)), took(filled(part, SHORT)));
    const long = took(filled(part, SHORT * TIMES));
    expect(long).toBeLessThan(MOST_GROWTH * Math.max(short, LEAST_MS));
  });
});

describe('a text that falls into more pieces than any paper has', () => {
  const reader = threadedReader();
  afterAll(() => reader.close());
  test.each(['要做\n', '要做。', '（一）要做。'])('%j is told at once to be too much', async (piece) => {
    const before = process.cpuUsage();
    await expect(reader.minutes(piece.repeat(MOST_PIECES + 1), OPTIONS)).rejects.toBeInstanceOf(ReadingTooLong);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(500);
  });
});
