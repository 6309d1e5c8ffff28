import { expect, test } from '@jest/globals';
import type { Organisation, StampedEvent } from '@duban/domain';
import { deliveredToNobody, unknownAddressees } from './addressees.js';

const ORGANISATION = { people: { 'head-fgw': {}, clerk: {} } } as unknown as Organisation;
const nudged = (to: string[]): StampedEvent =>
  ({ type: 'TaskNudged', data: { taskId: 't1', n: 1, text: '请', answerDue: '', to } }) as unknown as StampedEvent;

test('an event tells persons: a department, or the letters of its id, is named', () => {
  expect(unknownAddressees('directive', nudged(['head-fgw', 'clerk']), ORGANISATION)).toEqual([]);
  expect(unknownAddressees('directive', nudged(['head-fgw', 'f', 'g', 'fagai']), ORGANISATION)).toEqual(['f', 'g', 'fagai']);
});

test('an event that tells nobody names nobody', () => {
  const received = { type: 'TaskReceived', data: { taskId: 't1', departmentId: 'fagai' } } as unknown as StampedEvent;
  expect(unknownAddressees('directive', received, ORGANISATION)).toEqual([]);
});

test('what was delivered to no person is listed with how often', async () => {
  const rows = [
    { personId: 'clerk', deliveries: 3 },
    { personId: 'f', deliveries: 2 },
  ];
  const db = { query: async () => ({ rows }) } as never;
  expect(await deliveredToNobody(db, ORGANISATION)).toEqual([{ personId: 'f', deliveries: 2 }]);
});
