import { expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { awayIn, directoryOf, foundIn, ofUnit, type DirectoryGiven } from './directory.js';

const NOW = '2020-02-17T01:00:00.000Z';
const unit = (id: string, name: string, more: object = {}) =>
  ({
    ...{ id, name, shortNames: [], kind: 'k', parentId: null, leaderInCharge: null, members: [], until: null },
    ...more,
  }) as Views['Department'];
const post = (id: string, departmentId: string, role: string, more: object = {}) => ({
  ...{ id, title: `${id}长`, departmentId, roles: [role], from: '2019-01-01T00:00:00.000Z', until: null, inChargeOf: [] },
  ...more,
});
const person = (id: string, name: string, ...posts: object[]) => ({ id, name, posts }) as unknown as Views['Person'];

const given: DirectoryGiven = {
  departments: [
    unit('cz', '市财政局', { shortNames: ['财政局'], nameEn: 'Finance Bureau' }),
    unit('jt', '市交通局'),
    unit('old', '市规划局', { until: '2020-01-01T00:00:00.000Z' }),
    unit('all', '各板块', { members: ['cz', 'jt'] }),
  ],
  people: [
    person('p1', '蒋琳', post('k1', 'cz', 'clerk')),
    person('p2', '林国栋', post('h1', 'cz', 'department_head')),
    person('p3', '离任者', post('h0', 'cz', 'department_head', { until: '2020-01-01T00:00:00.000Z' })),
  ],
  delegations: [
    { principalId: 'p2', delegateId: 'p1', roles: ['department_head'], active: true, id: 'd1', reference: '财授〔2020〕1号', until: null },
    { principalId: 'p2', delegateId: 'p3', roles: ['department_head'], active: false, id: 'd0', reference: '旧', until: null },
  ] as unknown as Views['Delegation'][],
  absences: [
    { id: 'a1', personId: 'p2', kind: 'leave', active: true, from: NOW, until: null },
    { id: 'a0', personId: 'p1', kind: 'leave', active: false, from: NOW, until: null },
  ] as Views['Absence'][],
  now: NOW,
};
const all = directoryOf(given);
const seen = (entries: typeof all) => entries.map(({ unit: { id }, holders }) => [id, ...holders.map(({ person: { name } }) => name)]);

test('a unit stands with who is in post today, the head first; one that has ended and a group do not', () => {
  expect(seen(all)).toEqual([['cz', '林国栋', '蒋琳'], ['jt']]);
});

test('who is away is said with who acts for them by what paper, as far as both hold now', () => {
  const [head, clerk] = all[0]?.holders ?? [];
  expect([head?.away?.id, head?.standIns]).toEqual(['a1', [{ id: 'd1', delegateId: 'p1', reference: '财授〔2020〕1号', until: null }]]);
  expect([clerk?.away, clerk?.standIns]).toEqual([null, []]);
  expect(seen(awayIn(all))).toEqual([['cz', '林国栋']]);
});

test('found by a unit’s name, alias or English name it is whole; by a person’s name or post only those persons', () => {
  expect([seen(foundIn(all, '财政局')), seen(foundIn(all, 'finance'))]).toEqual([[['cz', '林国栋', '蒋琳']], [['cz', '林国栋', '蒋琳']]]);
  expect([seen(foundIn(all, '蒋')), seen(foundIn(all, 'k1长')), seen(foundIn(all, '无'))]).toEqual([
    [['cz', '蒋琳']],
    [['cz', '蒋琳']],
    [],
  ]);
  expect([seen(foundIn(all, ' ')), seen(ofUnit(all, 'jt'))]).toEqual([seen(all), [['jt']]]);
});
