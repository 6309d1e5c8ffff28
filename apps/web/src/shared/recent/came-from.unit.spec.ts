import { expect, test } from '@jest/globals';
import { listAt } from './came-from.js';

test('the way back leads to the list as it was seen', () => {
  expect(listAt({ pathname: '/tasks', search: { overdue: true } })).toEqual({ path: '/tasks', search: { overdue: true }, called: 'tasks' });
});

test('a single matter is no list to go back to', () => {
  expect(listAt({ pathname: '/directives/d1/tasks/t1', search: {} })).toBeNull();
});
