import { expect, test } from '@jest/globals';
import { fieldOf } from './field-of.js';

test('a leader in charge has a field, whoever stands above them the whole, the office and a department neither', () => {
  const of = (...roles: string[]) => fieldOf({ posts: [{ roles }] });
  expect([of('leader_in_charge'), of('issuing_leader'), of('office_head'), of('department_head')]).toEqual([
    ...['field', 'whole', null, null],
  ]);
});
