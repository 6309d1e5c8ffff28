import { decideOrganisation, directoryOf, namedUnits, rosterAfter } from '@duban/domain';
import type { OrganisationCommandMap, OrganisationContext, OrganisationEvent, Roster } from '@duban/domain';
import { beforeAll, expect, test } from '@jest/globals';
import { demoCity } from '../demo/demo-city.js';
import { demoPersonId } from '../demo/demo-people.js';
import { rolesPermit } from '../permissions/permits.js';
import { delegation, memoryPort, NOON, postOf } from '../testing.spec-support.js';
import { loadOrganisation, seedOrganisation } from './organisation.store.js';
import { takeSnapshot } from './person-snapshot.js';

let city: Roster;
beforeAll(async () => {
  const port = memoryPort();
  await seedOrganisation(port, demoCity(), NOON);
  city = await loadOrganisation(port);
});

const by = (login: string): OrganisationContext => ({
  ...{ now: NOON, actorId: demoPersonId(login), administrator: true, permitsSomewhere: rolesPermit, openWork: () => 3, seal: takeSnapshot },
});

/** 商务局 is succeeded by 工信局. */
const succeed = (over: Partial<OrganisationCommandMap['SucceedDepartment']> = {}, events: OrganisationEvent[] = [], login = 'admin') => {
  const data = {
    ...{ departmentId: 'shangwu', successorId: 'gongxin', reference: '临办发〔2020〕3号', tasks: [], posts: [], movePosts: false },
    ...{ newId: 'new', until: NOON },
    ...over,
  };
  const roster = rosterAfter(city, { events, snapshots: [] });
  const decision = decideOrganisation(roster, { type: 'SucceedDepartment', data }, by(login));
  return {
    refused: decision.ok ? null : decision.refusal.code,
    events: decision.ok ? decision.events : [],
    after: (): Roster => {
      if (!decision.ok) throw new Error(decision.refusal.code);
      return rosterAfter(roster, decision);
    },
  };
};
const typesOf = (events: readonly OrganisationEvent[]): string[] => events.map(({ type }) => type);

test('the old name is read as the successor from then on, and stands in the record for ever', () => {
  const { organisation } = succeed().after();
  const old = city.organisation.departments['shangwu'];
  const successor = namedUnits(organisation, NOON).find(({ id }) => id === 'gongxin');
  expect(successor?.names).toEqual(expect.arrayContaining([old?.name.zh, ...(old?.aliases ?? [])]));
  expect(successor?.duties.zh).toEqual(expect.arrayContaining(old?.duties.zh ?? []));
  expect(namedUnits(organisation, NOON).some(({ id }) => id === 'shangwu')).toBe(false);
  expect(organisation.departments['shangwu']).toMatchObject({ name: old?.name, until: NOON });
  expect(namedUnits(organisation, '2020-02-17T03:59:59.999Z').find(({ id }) => id === 'shangwu')?.names).toContain(old?.name.zh);
});

test('its posts end with it, or go on in the successor, all or some of them', () => {
  const holders = (roster: Roster, departmentId: string) => directoryOf(roster.organisation, NOON).holders({ role: 'clerk', departmentId });
  const clerk = demoPersonId('shangwu.clerk');
  expect(holders(succeed().after(), 'gongxin')).not.toContain(clerk);
  expect(holders(succeed({ movePosts: true }).after(), 'gongxin')).toContain(clerk);
  const some = succeed({ posts: [{ postId: postOf('shangwu.clerk'), departmentId: 'caizheng' }] });
  expect(holders(some.after(), 'caizheng')).toContain(clerk);
  expect(typesOf(some.events).filter((type) => type === 'PostAssigned')).toHaveLength(1);
  expect(some.after().organisation.posts[postOf('shangwu.head')]?.until).toBe(NOON);
});

test('seats, leaders and what was handed on for it alone go over', () => {
  const handed = delegation('shangwu.head', 'shangwu.clerk', { departmentId: 'shangwu' });
  const { organisation } = succeed({ movePosts: true }, [handed]).after();
  expect(namedUnits(organisation, NOON).find(({ id }) => id === 'bumen')?.members).not.toContain('shangwu');
  expect(organisation.delegations['new-d1']).toMatchObject({ departmentId: 'gongxin', from: NOON });
  expect(organisation.delegations['d1']?.until).toBe(NOON);
  expect(succeed({}, [handed]).after().organisation.delegations['new-d1']).toBeUndefined();
  // a successor that nobody leads is led by whoever led the unit before it
  const unled: OrganisationEvent[] = Object.values(city.organisation.posts)
    .filter(({ charges }) => charges.some(({ departmentId }) => departmentId === 'gongxin'))
    .map(({ id: postId }) => ({
      type: 'ChargeEnded',
      data: { postId, departmentId: 'gongxin', until: '2020-02-01T00:00:00.000Z', work: [], to: [] },
    }));
  const leaders = (roster: Roster) => directoryOf(roster.organisation, NOON).holders({ role: 'leader_in_charge', departmentId: 'gongxin' });
  expect(leaders(succeed({}, unled).after())).toHaveLength(1);
  expect(typesOf(succeed().events)).not.toContain('ChargeGiven');
});

test('whoever goes on in its place is known to the rules, through further successions, and told', () => {
  const first = succeed({ tasks: [{ directiveId: 'd', taskId: 't1', departmentId: 'caizheng' }] });
  const successorsOf = ({ organisation }: Roster, at = NOON) => directoryOf(organisation, at).successorsOf('shangwu');
  expect(successorsOf(first.after())).toEqual(['gongxin', 'caizheng']);
  expect(successorsOf(first.after(), '2020-02-17T03:59:59.999Z')).toEqual([]);
  expect(directoryOf(first.after().organisation, NOON).successorsOf('gongxin')).toEqual([]);
  const second = succeed({ departmentId: 'gongxin', successorId: 'fagai' }, first.events);
  expect(successorsOf(second.after())).toEqual(['fagai', 'caizheng']);
  const [event] = first.events;
  expect(event?.type === 'DepartmentSucceeded' && event.data.to).toEqual(
    expect.arrayContaining(
      ['gongxin.head', 'gongxin.clerk', 'caizheng.head', 'shangwu.head', 'duban.head', 'duban.officer'].map(demoPersonId),
    ),
  );
});

test('what cannot go on in its place is refused', () => {
  expect(succeed({ successorId: 'shangwu' }).refused).toBe('successor_unfit');
  expect(succeed({ successorId: 'shizhengfu' }).refused).toBe('successor_unfit');
  expect(succeed({ successorId: 'nowhere' }).refused).toBe('organisation_part_unknown');
  expect(succeed({ successorId: 'fagai' }, [{ type: 'DepartmentEnded', data: { departmentId: 'fagai', until: NOON } }]).refused).toBe(
    'organisation_part_ended',
  );
  expect(succeed({}, succeed().events).refused).toBe('organisation_part_ended');
  expect(succeed({ posts: [{ postId: postOf('fagai.clerk'), departmentId: 'gongxin' }] }).refused).toBe('organisation_part_unknown');
  expect(succeed({ movePosts: true }, [], 'shangwu.head').refused).toBe('own_rights');
  expect(succeed({ departmentId: 'donghu' }, [subunit()]).refused).toBe('parent_invalid');
});

const subunit = (): OrganisationEvent => ({
  type: 'DepartmentAdded',
  data: {
    department: {
      ...{ id: 'binjiang', kind: 'subunit', parentId: 'donghu', name: { zh: '滨江街道', en: '' }, aliases: [] },
      ...{ duties: { zh: [], en: [] }, from: '2020-01-01T00:00:00.000Z', until: null },
    },
  },
});
