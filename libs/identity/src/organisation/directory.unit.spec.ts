import { directoryOf, groundsOf, namedUnits } from '@duban/domain';
import type { OrganisationEvent } from '@duban/domain';
import { expect, test } from '@jest/globals';
import { demoPersonId } from '../demo/demo-people.js';
import { cityAfter, delegation, NOON, postOf } from '../testing.spec-support.js';

const MOVE = '2020-02-18T00:00:00.000Z';
const BEFORE = '2020-02-17T23:59:59.999Z';

/** The head of 市发改委 leaves at MOVE, its clerk takes over at the same instant. */
const succession: OrganisationEvent[] = [
  { type: 'PostEnded', data: { postId: postOf('fagai.head'), until: MOVE, work: [], to: [] } },
  {
    type: 'PostAssigned',
    data: {
      post: {
        id: 'post-fagai.head-2',
        personId: demoPersonId('fagai.clerk'),
        departmentId: 'fagai',
        title: { zh: '市发改委主任', en: 'Head' },
        roles: ['department_head'],
        inChargeOf: [],
        snapshot: 'h2',
        from: MOVE,
        until: null,
      },
      work: [],
      to: [],
    },
  },
];

test('a post counts from its first instant and no longer at its last', async () => {
  const city = await cityAfter(...succession);
  const headAt = (at: string) => directoryOf(city, at).holders({ role: 'department_head', departmentId: 'fagai' });
  expect(headAt(BEFORE)).toEqual([demoPersonId('fagai.head')]);
  expect(headAt(MOVE)).toEqual([demoPersonId('fagai.clerk')]);
});

test('before the city there is nobody and no department', async () => {
  const directory = directoryOf(await cityAfter(), '1999-12-31T23:59:59.999Z');
  expect(directory.holders({ role: 'supervision_officer' })).toEqual([]);
  expect(directory.isDepartment('fagai')).toBe(false);
});

test('the version is the stream version', async () => {
  expect(directoryOf(await cityAfter(), NOON).version).toBe('1');
  expect(directoryOf(await cityAfter(...succession), NOON).version).toBe('3');
});

test('supervising roles are held city-wide, a leader in charge by department', async () => {
  const { holders } = directoryOf(await cityAfter(), NOON);
  expect(holders({ role: 'supervision_officer' })).toEqual([demoPersonId('duban.officer'), demoPersonId('duban.officer2')]);
  expect(holders({ role: 'office_head' })).toEqual([demoPersonId('duban.head')]);
  expect(holders({ role: 'issuing_leader' })).toEqual([demoPersonId('shuji')]);
  expect(holders({ role: 'leader_in_charge', departmentId: 'weijian' })).toEqual([demoPersonId('leader.wang')]);
  expect(holders({ role: 'leader_in_charge' })).toEqual([demoPersonId('leader.li'), demoPersonId('leader.wang')]);
  expect(holders({ role: 'clerk', departmentId: 'donghu' })).toEqual([demoPersonId('donghu.clerk')]);
});

test('a person is themselves while they hold a post, and nobody afterwards', async () => {
  const city = await cityAfter({ type: 'PostEnded', data: { postId: postOf('shuji'), until: MOVE, work: [], to: [] } });
  const personAt = (at: string) => directoryOf(city, at).holders({ role: 'person', personId: demoPersonId('shuji') });
  expect(personAt(BEFORE)).toEqual([demoPersonId('shuji')]);
  expect(personAt(MOVE)).toEqual([]);
});

test('a change of charge moves the leader at once', async () => {
  const city = await cityAfter({ type: 'ChargeAssigned', data: { postId: postOf('leader.li'), inChargeOf: ['weijian'] } });
  const { holders } = directoryOf(city, NOON);
  expect(holders({ role: 'leader_in_charge', departmentId: 'weijian' })).toEqual([demoPersonId('leader.li'), demoPersonId('leader.wang')]);
  expect(holders({ role: 'leader_in_charge', departmentId: 'fagai' })).toEqual([]);
});

test('a delegate stands behind the principal for the period only', async () => {
  const city = await cityAfter(delegation('fagai.head', 'gongxin.head'));
  const headAt = (at: string) => directoryOf(city, at).holders({ role: 'department_head', departmentId: 'fagai' });
  expect(headAt('2020-02-14T23:59:59.999Z')).toEqual([demoPersonId('fagai.head')]);
  expect(headAt(NOON)).toEqual([demoPersonId('fagai.head'), demoPersonId('gongxin.head')]);
  expect(headAt('2020-02-22T00:00:00.000Z')).toEqual([demoPersonId('fagai.head')]);
});

test('a delegation ended early ends, and one for a department reaches no other', async () => {
  const granted = delegation('leader.li', 'leader.wang', { roles: ['leader_in_charge'], departmentId: 'fagai' });
  const leaderOf = (city: Awaited<ReturnType<typeof cityAfter>>, departmentId: string) =>
    directoryOf(city, NOON).holders({ role: 'leader_in_charge', departmentId });
  const during = await cityAfter(granted);
  expect(leaderOf(during, 'fagai')).toEqual([demoPersonId('leader.li'), demoPersonId('leader.wang')]);
  expect(leaderOf(during, 'gongxin')).toEqual([demoPersonId('leader.li')]);
  const ended = await cityAfter(granted, {
    type: 'DelegationEnded',
    data: { delegationId: 'd1', until: '2020-02-16T00:00:00.000Z', to: [] },
  });
  expect(leaderOf(ended, 'fagai')).toEqual([demoPersonId('leader.li')]);
});

test('organs and the office take no tasks; departments, districts and bodies do', async () => {
  const { isDepartment } = directoryOf(await cityAfter(), NOON);
  expect(['fagai', 'donghu', 'hongshi', 'dubanshi', 'shiwei', 'nowhere'].map(isDepartment)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a department that ended is none any more', async () => {
  const city = await cityAfter({ type: 'DepartmentEnded', data: { departmentId: 'shangwu', until: MOVE } });
  expect(directoryOf(city, BEFORE).isDepartment('shangwu')).toBe(true);
  expect(directoryOf(city, MOVE).isDepartment('shangwu')).toBe(false);
  expect(namedUnits(city, MOVE).find(({ id }) => id === 'bumen')?.members).not.toContain('shangwu');
});

test('各板块 means the districts, 各部门 the departments, and names come longest first', async () => {
  const units = namedUnits(await cityAfter(), NOON);
  const byName = (name: string) => units.filter(({ names }) => names.includes(name));
  expect(byName('各板块').map(({ members }) => members)).toEqual([['donghu', 'xishan']]);
  expect(byName('各部门')[0]?.members).toHaveLength(15);
  expect(byName('Finance').map(({ id }) => id)).toEqual(['caizheng']);
  expect(byName('市工信局')[0]?.names[0]?.length).toBe(Math.max(...(byName('市工信局')[0]?.names ?? []).map((name) => name.length)));
});

test('no name of the demo city means two units', async () => {
  const names = namedUnits(await cityAfter(), NOON).flatMap((unit) => unit.names);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

const away = (login: string, id = login): OrganisationEvent => ({
  type: 'AbsenceRecorded',
  data: {
    absence: { id, personId: demoPersonId(login), kind: 'leave', from: '2020-02-17T00:00:00.000Z', until: '2020-02-19T00:00:00.000Z' },
  },
});

test('while the head is away it goes to the delegate, without one up to the leader in charge, and back when they return', async () => {
  const headAt = async (at: string, ...events: OrganisationEvent[]) =>
    directoryOf(await cityAfter(...events), at).holders({ role: 'department_head', departmentId: 'fagai' });
  expect(await headAt(NOON, away('fagai.head'), delegation('fagai.head', 'fagai.clerk'))).toEqual([demoPersonId('fagai.clerk')]);
  expect(await headAt(NOON, away('fagai.head'))).toEqual([demoPersonId('leader.li')]);
  expect(await headAt('2020-02-19T00:00:00.000Z', away('fagai.head'))).toEqual([demoPersonId('fagai.head')]);
  const delegateAwayToo = await headAt(NOON, away('fagai.head'), delegation('fagai.head', 'fagai.clerk'), away('fagai.clerk'));
  expect(delegateAwayToo).toEqual([demoPersonId('leader.li')]);
});

test('a leader who is away is not asked to sign; their delegate is, and one for other actions only is not', async () => {
  const person = { role: 'person', personId: demoPersonId('leader.li') } as const;
  const asked = async (...events: OrganisationEvent[]) => directoryOf(await cityAfter(...events), NOON).holders(person);
  const handed = (change: object) => delegation('leader.li', 'leader.wang', { roles: ['leader_in_charge'], ...change });
  expect(await asked()).toEqual([demoPersonId('leader.li')]);
  expect(await asked(away('leader.li'))).toEqual([]);
  expect(await asked(away('leader.li'), handed({}))).toEqual([demoPersonId('leader.wang')]);
  expect(await asked(away('leader.li'), handed({ actions: ['SignOff'] }))).toEqual([demoPersonId('leader.wang')]);
  expect(await asked(away('leader.li'), handed({ actions: ['NudgeTask'] }))).toEqual([]);
});

test('a sub-unit without a head of its own is told through its block', async () => {
  const city = await cityAfter({
    type: 'DepartmentAdded',
    data: {
      department: {
        ...{
          id: 'binjiang',
          kind: 'subunit',
          parentId: 'donghu',
          name: { zh: '滨江街道', en: '' },
          aliases: [],
          duties: { zh: [], en: [] },
        },
        ...{ from: MOVE, until: null },
      },
    },
  });
  const directory = directoryOf(city, MOVE);
  expect(directory.isDepartment('binjiang')).toBe(true);
  expect(directory.holders({ role: 'department_head', departmentId: 'binjiang' })).toEqual([demoPersonId('donghu.head')]);
});

test('an office enters for any unit that takes tasks and has nobody to enter them', async () => {
  const unit = (id: string, kind: 'department' | 'organ'): OrganisationEvent => ({
    type: 'DepartmentAdded',
    data: {
      department: {
        ...{ id, kind, parentId: null, name: { zh: '新设机构', en: '' }, aliases: [], duties: { zh: [], en: [] } },
        ...{ from: MOVE, until: null },
      },
    },
  });
  const city = await cityAfter(unit('shuju', 'department'), unit('renda', 'organ'));
  const entrusted = groundsOf(city, demoPersonId('duban.officer'), MOVE).flatMap(({ entrustedWith }) => entrustedWith);
  expect(['shuju', 'renda', 'fagai'].map((id) => entrusted.includes(id))).toEqual([true, false, false]);
});
