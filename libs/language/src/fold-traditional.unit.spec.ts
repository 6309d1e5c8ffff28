import { expect, test } from '@jest/globals';
import { foldTraditional } from './fold-traditional.js';

test('characters of Hong Kong and Taiwan become simplified ones, each where it stood', () => {
  expect(foldTraditional('會議強調，市發展改革委員會務必於2月底前覈查。')).toBe('会议强调，市发展改革委员会务必于2月底前核查。');
});

test('words are not exchanged, and simplified text stays as it is', () => {
  expect(foldTraditional('軟體')).toBe('软体');
  expect(foldTraditional('会议强调，市财政局要尽快安排专项资金。')).toBe('会议强调，市财政局要尽快安排专项资金。');
});
