import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { bufferedLog, queueOf, type BufferedLog } from './buffered-log.js';

const EVERY = 200;
const AGAIN = 2_000;
let written: string[][];
let lost: number;
let failing: Set<string>;
let log: BufferedLog<string>;

beforeEach(() => {
  jest.useFakeTimers();
  [written, lost, failing] = [[], 0, new Set()];
  log = bufferedLog({
    everyMs: EVERY,
    againMs: AGAIN,
    waiting: queueOf<string>(4, (count) => (lost += count)),
    groupOf: (item) => item.slice(0, 1),
    write: async (items) => {
      if (items.some((item) => failing.has(item))) throw new Error('away');
      written.push([...items]);
    },
    onError: () => undefined,
  });
});
afterEach(() => {
  jest.useRealTimers();
});

test('what gathers is written together, each group by itself, in order', async () => {
  for (const item of ['a1', 'b1', 'a2']) log.note(item);
  expect(written).toEqual([]);
  await jest.advanceTimersByTimeAsync(EVERY);
  expect(written).toEqual([['a1', 'a2'], ['b1']]);
});

test('what could not be written comes again later, before what came after it; the other groups do not wait', async () => {
  failing.add('a1');
  for (const item of ['a1', 'b1']) log.note(item);
  await jest.advanceTimersByTimeAsync(EVERY);
  expect(written).toEqual([['b1']]);
  failing.clear();
  log.note('a2');
  await jest.advanceTimersByTimeAsync(AGAIN - 1);
  expect(written).toEqual([['b1']]);
  await jest.advanceTimersByTimeAsync(1);
  expect(written).toEqual([['b1'], ['a1', 'a2']]);
});

test('beyond the bound the oldest are given up, and said so', async () => {
  for (let n = 1; n <= 6; n += 1) log.note(`a${n}`);
  await log.flush();
  expect([lost, written]).toEqual([2, [['a3', 'a4', 'a5', 'a6']]]);
});

test('a closing writes what is left, and nothing is written by itself afterwards', async () => {
  log.note('a1');
  await log.close();
  log.note('a2');
  await jest.advanceTimersByTimeAsync(AGAIN);
  expect(written).toEqual([['a1']]);
});
