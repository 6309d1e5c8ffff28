import { expect, test } from '@jest/globals';
import { englishDates, isEnglishVerb } from './english.js';
import { wordsOf } from './words.js';

test('a text is cut into words with their parts of speech, nothing left out', () => {
  const text = '市教育局要于6月20日前报送方案。';
  const words = wordsOf(text);
  expect(words.map((word) => word.text).join('')).toBe(text);
  expect(words.filter(({ tag }) => tag === 'v').map((word) => word.text)).toEqual(['要', '报送']);
});

test('verbs that may begin an order', () => {
  expect(['inspect', 'circulate', 'review', 'the', 'all', 'John'].filter(isEnglishVerb)).toEqual(['inspect', 'circulate', 'review']);
});

test('dates in words and figures, the day or the month first', () => {
  const read = (text: string, dayFirst = true) => englishDates(text, { date: '2024-03-13', dayFirst }).map(({ date }) => date);
  expect([
    read('by the 5th of April'),
    read('by 06/04/2024'),
    read('by 06/04/2024', false),
    read('no later than Friday'),
    read('at 6pm'),
  ]).toEqual([['2024-04-05'], ['2024-04-06'], ['2024-06-04'], ['2024-03-15'], []]);
});
