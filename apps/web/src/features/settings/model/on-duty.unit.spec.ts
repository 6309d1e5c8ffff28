import { expect, test } from '@jest/globals';
import { dutyDaysOf, ownUnitsOf, withoutPerson, withPerson } from './on-duty.js';

const day = (date: string, ...personIds: string[]) => ({ departmentId: 'fagai', date, personIds });
const DAYS = [
  day('2020-02-23', 'b'),
  day('2020-02-22', 'a'),
  day('2020-02-16', 'a'),
  { ...day('2020-02-22', 'c'), departmentId: 'gongxin' },
];

test('a roster is one unit’s, from today on, the next day first', () => {
  expect(dutyDaysOf(DAYS, 'fagai', '2020-02-17').map(({ date }) => date)).toEqual(['2020-02-22', '2020-02-23']);
});

test('one more joins those of the day, once; one who is taken off leaves the others', () => {
  expect([withPerson(DAYS, '2020-02-22', 'd'), withPerson(DAYS, '2020-02-22', 'a'), withPerson(DAYS, '2020-03-01', 'd')]).toEqual([
    ['a', 'd'],
    ['a'],
    ['d'],
  ]);
  expect(withoutPerson(day('2020-02-22', 'a', 'b'), 'a')).toEqual(['b']);
});

test('heads and clerks keep the roster of their units, nobody else', () => {
  const post = (departmentId: string, ...roles: string[]) => ({ departmentId, roles });
  const posts = [post('fagai', 'department_head'), post('fagai', 'clerk'), post('hongshi', 'supervision_officer')];
  expect(ownUnitsOf({ posts } as unknown as Parameters<typeof ownUnitsOf>[0])).toEqual(['fagai']);
});
