import { expect, test } from '@jest/globals';
import { askedBy, filterFrom, filterOf } from './task-filter.js';

test('an address says no more than a list can be asked for', () => {
  expect(filterOf('/tasks?lead=fagai&overdue=true')).toEqual({ lead: 'fagai', overdue: true });
  expect(filterFrom({ lead: 'fagai', open: 'true', sort: '-due', behind: '', blocked: 'no' })).toEqual({ lead: 'fagai', open: true });
  expect(filterOf('/tasks')).toEqual({});
});

test('a number that is searched for is a word', () => {
  expect(filterFrom({ q: 2020, grade: ['key'] })).toEqual({ q: '2020' });
});

test('the API is asked what its own query says', () => {
  const query = 'urgency=urgent&meeting=2020年第1次&asOf=2020-03-01T16:00:00.000Z&closedThisMonth=true';
  expect(askedBy(filterOf(`/tasks?${query}`))).toEqual(Object.fromEntries(new URLSearchParams(query)));
});
