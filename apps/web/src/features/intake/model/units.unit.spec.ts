import { expect, test } from '@jest/globals';
import { aliasesOf, knownAs, leaderFor, leadersNow, unitsLike, unitsNear, type Unit } from './units.js';

const unit = (id: string, name: string, shortNames: string[] = [], more: Partial<Unit> = {}): Unit => ({
  ...{ id, name, shortNames, kind: 'bureau', parentId: null, leaderInCharge: null, members: [], until: null },
  ...more,
});
const units = [
  unit('fagai', '市发展和改革委员会', ['市发改委', '发改委']),
  unit('caizheng', '市财政局', ['财政局'], { leaderInCharge: 'p-li' }),
  unit('old', '市财政所', [], { until: '2020-01-01T00:00:00.000Z' }),
  unit('all', '各财政单位', [], { members: ['caizheng'] }),
];

test.each([
  ['财政', ['caizheng']],
  ['发改', ['fagai']],
  ['市发改委', ['fagai']],
  ['财局', ['caizheng']],
  ['FAGAI', ['fagai']],
  ['市', ['fagai', 'caizheng']],
  ['(', []],
  [' ', []],
])('%s finds units by name or alias, none that has ended and no group', (typed, found) => {
  expect(unitsLike(units, typed).map(({ id }) => id)).toEqual(found);
});

test('who is in charge follows the first that leads and has one', () => {
  expect([leaderFor(units, ['fagai', 'caizheng']), leaderFor(units, ['fagai'])]).toEqual(['p-li', '']);
});

test('leaders are those in a leader’s post now', () => {
  const person = (id: string, role: 'leader_in_charge' | 'clerk', until: string | null = null) => ({
    ...{ id, name: id },
    posts: [{ id: `${id}-post`, title: '', departmentId: 'gov', roles: [role], from: '2020-01-01T00:00:00.000Z', until, inChargeOf: [] }],
  });
  const people = [person('li', 'leader_in_charge'), person('wu', 'clerk'), person('gone', 'leader_in_charge', '2020-02-01T00:00:00.000Z')];
  expect(leadersNow(people, '2020-03-01T00:00:00.000Z').map(({ id }) => id)).toEqual(['li']);
});

test('a name that the directory lacks: the nearest ones, none that has ended; known as soon as it is entered', () => {
  expect(unitsNear(units, '财政部门').map(({ id }) => id)).toEqual(['caizheng']);
  expect(unitsNear(units, '县住建局')).toEqual([]);
  expect([knownAs(units, '发改委')?.id, knownAs(units, '财政部门'), knownAs(units, '市财政所')]).toEqual(['fagai', undefined, undefined]);
});

test('beside a unit stand its short names in the reader’s language', () => {
  const unit = { shortNames: ['市发改委', '发改委', 'NDRC'] };
  expect(aliasesOf(unit, false)).toEqual(['市发改委', '发改委']);
  expect(aliasesOf(unit, true)).toEqual(['NDRC']);
});
