import { expect, test } from '@jest/globals';
import { remainingText } from './duty-words.js';

test.each([
  [{ workingDays: 3, late: false, today: false }, '还有3个工作日', '3 working days left'],
  [{ workingDays: 1, late: false, today: false }, '还有1个工作日', '1 working day left'],
  [{ workingDays: 0, late: false, today: true }, '今日内', 'today'],
  // asked for by Sunday, and it is Friday
  [{ workingDays: 0, late: false, today: false }, '下个工作日前', 'before the next working day'],
  [{ workingDays: 0, late: true, today: true }, '已逾期', 'overdue'],
  [{ workingDays: -2, late: true, today: false }, '逾期2个工作日', '2 working days overdue'],
])('%o: %s', (given, zh, en) => {
  expect(remainingText(given)).toEqual({ zh, en });
});
