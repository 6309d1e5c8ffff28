import { expect, test } from '@jest/globals';
import { boardSearchFrom, listSearchFrom } from './board-search.js';

test('an address says how the board is looked at and what it is narrowed to', () => {
  expect(boardSearchFrom({ by: 'leader', order: 'late', all: true, grade: 'key', more: 1 })).toEqual({
    ...{ by: 'leader', order: 'late', all: true, grade: 'key' },
  });
  expect(boardSearchFrom({ by: 'colour', order: 'office', all: 'yes' })).toEqual({});
});

test('an address sorts in the ways that the API has', () => {
  expect(listSearchFrom({ sort: '-due', lead: 'a' })).toEqual({ sort: '-due', lead: 'a' });
  expect(listSearchFrom({ sort: 'title' })).toEqual({});
});
