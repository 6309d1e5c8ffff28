import { expect, test } from '@jest/globals';
import { isOffice } from './is-office.js';

test('officers and their head are the office, leaders and departments are not', () => {
  const of = (...roles: string[]) => isOffice({ posts: [{ roles }] });
  expect([of('supervision_officer'), of('office_head'), of('issuing_leader'), of('department_head')]).toEqual([true, true, false, false]);
});
