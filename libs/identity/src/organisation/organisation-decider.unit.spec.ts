import { directoryOf, namedUnits, organisationEvents, rosterAfter, decideOrganisation } from '@duban/domain';
import type { OrganisationEvent, OrganisationCommand, OrganisationContext, Roster } from '@duban/domain';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { demoCity } from '../demo/demo-city.js';
import { demoPersonId } from '../demo/demo-people.js';
import { delegation, memoryPort, NOON, postOf, subjectOf } from '../testing.spec-support.js';
import { rolesPermit } from '../permissions/permits.js';
import { loadOrganisation, seedOrganisation } from './organisation.store.js';
import { takeSnapshot } from './person-snapshot.js';

const LATER = '2020-03-01T00:00:00.000Z';
const BEFORE = '2020-02-01T00:00:00.000Z';
const SOON = { from: NOON, until: LATER };
let city: Roster;

beforeAll(async () => {
  const port = memoryPort();
  await seedOrganisation(port, demoCity(), NOON);
  const { organisation, people } = await loadOrganisation(port);
  city = { organisation, people };
});

const by = (login: string): OrganisationContext => ({
  now: NOON,
  actorId: demoPersonId(login),
  administrator: login === 'admin',
  permitsSomewhere: rolesPermit,
  openWork: (departmentId) => (departmentId === 'fagai' ? 3 : 0),
  seal: takeSnapshot,
});

/** given(events).when(command, by).then(events) or .refused(code); exact and ordered. */
const given = (...events: OrganisationEvent[]) => ({
  when: (command: OrganisationCommand, login = 'admin') => {
    const roster = rosterAfter(city, { events, snapshots: [] });
    const decision = decideOrganisation(roster, command, by(login));
    return {
      then: (...expected: OrganisationEvent[]) => expect(decision.ok ? decision.events : decision.refusal).toEqual(expected),
      refused: (code: string) => expect(decision.ok ? decision.events : decision.refusal.code).toBe(code),
      events: (): OrganisationEvent[] => (decision.ok ? [...decision.events] : []),
      after: (): Roster => {
        if (!decision.ok) throw new Error(decision.refusal.code);
        return rosterAfter(roster, decision);
      },
    };
  },
});

const bilingual = (zh: string) => ({ zh, en: '' });
const street = (change: Partial<Extract<OrganisationCommand, { type: 'AddDepartment' }>['data']> = {}): OrganisationCommand => ({
  type: 'AddDepartment',
  data: {
    ...{ id: 'binjiang', kind: 'subunit', parentId: 'donghu', name: bilingual('滨江街道'), aliases: [], duties: { zh: [], en: [] } },
    ...{ from: NOON, until: null },
    ...change,
  },
});

describe('units', () => {
  test('a block has sub-units; a sub-unit without a block, or under a department, is refused', () => {
    const command = street();
    given()
      .when(command)
      .then({ type: 'DepartmentAdded', data: { department: command.data } } as OrganisationEvent);
    given()
      .when(street({ parentId: null }))
      .refused('parent_invalid');
    given()
      .when(street({ parentId: 'fagai' }))
      .refused('parent_invalid');
    given()
      .when(street({ parentId: 'nowhere' }))
      .refused('organisation_part_unknown');
    given()
      .when(street({ id: 'fagai' }))
      .refused('organisation_part_exists');
    given()
      .when(street({ until: NOON }))
      .refused('period_invalid');
  });

  test('a name stands for one unit only, also as a short name and also against groups', () => {
    given()
      .when(street({ name: bilingual('发改委') }))
      .refused('name_taken');
    given()
      .when(street({ aliases: ['各板块'] }))
      .refused('name_taken');
    const change = { departmentId: 'fagai', aliases: ['财政局'] };
    given().when({ type: 'ChangeDepartment', data: change }).refused('name_taken');
  });

  test('nothing stands above itself', () => {
    given()
      .when({ type: 'ChangeDepartment', data: { departmentId: 'shiwei', parentId: 'dubanshi' } })
      .refused('parent_invalid');
  });

  test('a rename renews the snapshots of posts in office and says nothing when nothing changes', () => {
    const rename: OrganisationCommand = { type: 'ChangeDepartment', data: { departmentId: 'fagai', name: bilingual('市发展改革局') } };
    const { organisation } = given().when(rename).after();
    expect(organisation.departments['fagai']?.name.zh).toBe('市发展改革局');
    const hashOf = (roster: Roster, login: string) => roster.organisation.posts[postOf(login)]?.snapshot;
    expect(organisation.posts[postOf('fagai.head')]?.snapshot).not.toBe(hashOf(city, 'fagai.head'));
    expect(organisation.posts[postOf('gongxin.head')]?.snapshot).toBe(hashOf(city, 'gongxin.head'));
    const same = city.organisation.departments['fagai']?.name;
    given()
      .when({ type: 'ChangeDepartment', data: { departmentId: 'fagai', name: same } })
      .then();
  });

  test('a unit with people in office, or units below it, is not dissolved', () => {
    given()
      .when({ type: 'EndDepartment', data: { departmentId: 'fagai', until: NOON } })
      .refused('unit_in_use');
    given()
      .when({ type: 'EndDepartment', data: { departmentId: 'shiwei', until: NOON } })
      .refused('unit_in_use');
    const emptied = ['fagai.head', 'fagai.clerk'].map((login): OrganisationEvent => ({
      type: 'PostEnded',
      data: { postId: postOf(login), until: BEFORE, work: [], to: [] },
    }));
    given(...emptied)
      .when({ type: 'EndDepartment', data: { departmentId: 'fagai', until: NOON } })
      .refused('unit_has_open_work');
    given()
      .when({ type: 'EndDepartment', data: { departmentId: 'hongshi', until: NOON } })
      .then({
        type: 'DepartmentEnded',
        data: { departmentId: 'hongshi', until: NOON },
      });
  });

  test('members join and leave a group for a time; minutes mean those of that time', () => {
    const joined = { groupId: 'bankuai', departmentId: 'hongshi', ...SOON };
    const roster = given().when({ type: 'AddGroupMember', data: joined }).after();
    const members = (at: string) => namedUnits(roster.organisation, at).find(({ id }) => id === 'bankuai')?.members;
    expect([members(BEFORE)?.length, members(NOON), members(LATER)?.length]).toEqual([2, ['donghu', 'xishan', 'hongshi'], 2]);
    given({ type: 'GroupMemberAdded', data: joined })
      .when({ type: 'AddGroupMember', data: { ...joined, from: '2020-02-20T00:00:00.000Z' } })
      .refused('organisation_part_exists');
    given()
      .when({ type: 'EndGroupMember', data: { groupId: 'bankuai', departmentId: 'fagai', until: NOON } })
      .refused('organisation_part_unknown');
  });

  test('a leading group is its office’s department to the minutes, and has one head at a time', () => {
    const group: OrganisationCommand = {
      type: 'AddGroup',
      data: {
        ...{ groupId: 'fangkong', kind: 'leading_group', name: bilingual('市防控工作领导小组'), aliases: ['市防控指挥部'] },
        ...{ members: ['weijian', 'gongan', 'jiaotong'], secretariatId: 'weijian', from: NOON, until: null },
      },
    };
    const { organisation } = given().when(group).after();
    expect(namedUnits(organisation, NOON).find(({ id }) => id === 'fangkong')).toMatchObject({ kind: 'group', members: ['weijian'] });
    const added: OrganisationEvent = { type: 'GroupAdded', data: { group: { id: 'fangkong', ...group.data } } } as never;
    const head = { groupId: 'fangkong', personId: demoPersonId('leader.wang'), rank: 'head' as const, ...SOON };
    given(added).when({ type: 'NameGroupHead', data: head }).then({ type: 'GroupHeadNamed', data: head });
    given(added, { type: 'GroupHeadNamed', data: head })
      .when({ type: 'NameGroupHead', data: { ...head, personId: demoPersonId('leader.li') } })
      .refused('organisation_part_exists');
    given()
      .when({ type: 'NameGroupHead', data: { ...head, groupId: 'bankuai' } })
      .refused('not_a_leading_group');
  });
});

const assign = (change: Partial<Extract<OrganisationCommand, { type: 'AssignPost' }>['data']> = {}): OrganisationCommand => ({
  type: 'AssignPost',
  data: {
    ...{ postId: 'new-post', personId: demoPersonId('fagai.clerk'), departmentId: 'gongxin', title: bilingual('副局长') },
    ...{ roles: ['department_head'], inChargeOf: [], auditScope: null, from: NOON, until: null },
    ...change,
  },
});

describe('people and posts', () => {
  test('events of a person hold no name; a login is one person’s', () => {
    const command: OrganisationCommand = { type: 'AddPerson', data: { personId: 'p9', login: 'new.one', name: bilingual('新同志') } };
    const decision = decideOrganisation(city, command, by('admin'));
    expect(decision.ok && decision.events.map(({ type }) => type)).toEqual(['PersonAdded']);
    expect(JSON.stringify(decision.ok && decision.events)).not.toContain('新同志');
    given()
      .when({ type: 'AddPerson', data: { personId: 'p9', login: 'shuji', name: bilingual('他人') } })
      .refused('login_taken');
  });

  test('a role sits in a unit of its kind', () => {
    given()
      .when(assign({ departmentId: 'shiwei' }))
      .refused('role_not_for_unit');
    given()
      .when(assign({ roles: ['supervision_officer'] }))
      .refused('role_not_for_unit');
    given()
      .when(assign({ inChargeOf: ['fagai'] }))
      .refused('charge_needs_leader');
    expect(given().when(assign()).after().organisation.posts['new-post']?.personId).toBe(demoPersonId('fagai.clerk'));
  });

  test('an administrator gives themselves neither a post nor a charge nor somebody’s delegation', () => {
    given()
      .when(assign({ personId: demoPersonId('admin') }))
      .refused('own_rights');
    given()
      .when(grant({ delegateId: demoPersonId('admin') }))
      .refused('own_rights');
  });

  test('an auditor’s post has a scope and an end', () => {
    const auditor = { departmentId: 'jiwei', roles: ['auditor' as const] };
    given()
      .when(assign({ ...auditor, until: LATER }))
      .refused('audit_terms_required');
    const scope = { departments: ['fagai'], directives: [], registered: null };
    given()
      .when(assign({ ...auditor, auditScope: scope }))
      .refused('audit_terms_required');
    const { organisation } = given()
      .when(assign({ ...auditor, auditScope: scope, until: LATER }))
      .after();
    expect(organisation.posts['new-post']).toMatchObject({ auditScope: scope, until: LATER });
  });

  test('a leader’s charge is given and ended for a time', () => {
    const charge = { postId: postOf('leader.wang'), departmentId: 'fagai', ...SOON };
    const { organisation } = given().when({ type: 'GiveCharge', data: charge }).after();
    const leaders = (at: string) => directoryOf(organisation, at).holders({ role: 'leader_in_charge', departmentId: 'fagai' });
    expect([leaders(BEFORE).length, leaders(NOON).length, leaders(LATER).length]).toEqual([1, 2, 1]);
    given()
      .when({ type: 'GiveCharge', data: charge })
      .then({
        type: 'ChargeGiven',
        data: {
          ...charge,
          work: [{ departmentId: 'fagai', tasks: 3 }],
          to: [demoPersonId('leader.wang'), demoPersonId('duban.head')],
        },
      });
    given()
      .when({ type: 'EndCharge', data: { postId: postOf('leader.li'), departmentId: 'weijian', until: NOON } })
      .refused('organisation_part_unknown');
  });

  test('the last to do a unit’s open work has a successor by then, or the office is told', () => {
    const end = { postId: postOf('fagai.head'), until: LATER, tellOffice: false };
    const fagai = { work: [{ departmentId: 'fagai', tasks: 3 }], to: [demoPersonId('fagai.head'), demoPersonId('duban.head')] };
    const ended: OrganisationEvent = { type: 'PostEnded', data: { postId: end.postId, until: LATER, ...fagai } };
    const clerkEnded: OrganisationEvent = { type: 'PostEnded', data: { postId: postOf('fagai.clerk'), until: NOON, work: [], to: [] } };
    given().when({ type: 'EndPost', data: end }).then(ended);
    given(clerkEnded).when({ type: 'EndPost', data: end }).refused('unit_left_without_anybody');
    given(clerkEnded)
      .when({ type: 'EndPost', data: { ...end, tellOffice: true } })
      .then(ended);
    const successor = { ...city.organisation.posts[postOf('fagai.clerk')]!, id: 'next', from: LATER, until: null };
    given(clerkEnded, {
      type: 'PostAssigned',
      data: { post: { ...successor, inChargeOf: [] }, work: [], to: [] },
    } as unknown as OrganisationEvent)
      .when({ type: 'EndPost', data: end })
      .then(ended);
    const others = { ...end, postId: postOf('gongxin.head') };
    given({ type: 'PostEnded', data: { postId: postOf('gongxin.clerk'), until: NOON, work: [], to: [] } })
      .when({ type: 'EndPost', data: others })
      .then({ type: 'PostEnded', data: { postId: others.postId, until: LATER, work: [], to: [demoPersonId('gongxin.head')] } });
  });

  test('a post ends once; who is in office is not erased', () => {
    const end = { postId: postOf('fagai.head'), until: NOON };
    const told = { work: [{ departmentId: 'fagai', tasks: 3 }], to: [demoPersonId('fagai.head'), demoPersonId('duban.head')] };
    given()
      .when({ type: 'EndPost', data: { ...end, tellOffice: false } })
      .then({ type: 'PostEnded', data: { ...end, ...told } });
    given({ type: 'PostEnded', data: { ...end, ...told } })
      .when({ type: 'EndPost', data: { ...end, until: LATER, tellOffice: false } })
      .refused('organisation_part_ended');
    given()
      .when({ type: 'ErasePerson', data: { personId: demoPersonId('fagai.head') } })
      .refused('person_in_office');
    given({ type: 'PostEnded', data: { ...end, ...told } })
      .when({ type: 'ErasePerson', data: { personId: demoPersonId('fagai.head') } })
      .then({ type: 'PersonErased', data: { personId: demoPersonId('fagai.head') } });
  });
});

const grant = (change: Partial<Extract<OrganisationCommand, { type: 'GrantDelegation' }>['data']> = {}): OrganisationCommand => ({
  type: 'GrantDelegation',
  data: {
    ...{ delegationId: 'd9', principalId: demoPersonId('fagai.head'), delegateId: demoPersonId('fagai.clerk') },
    ...{ roles: ['department_head'], departmentId: null, actions: null, reference: '发改授〔2020〕1号', ...SOON },
    ...change,
  },
});

describe('delegations and absences', () => {
  test('by the principal themselves or an administrator, of what their own posts hold, for a period to come', () => {
    const command = grant();
    const { delegationId, ...rest } = command.data as { delegationId: string };
    const to = [demoPersonId('fagai.head'), demoPersonId('fagai.clerk')];
    const granted = { type: 'DelegationGranted', data: { delegation: { id: delegationId, ...rest }, consentAskedBy: null, to } } as never;
    given().when(command, 'fagai.head').then(granted);
    given().when(command, 'admin').then(granted);
    given().when(grant(), 'fagai.clerk').refused('not_your_own');
    given()
      .when(grant({ roles: ['office_head'] }), 'fagai.head')
      .refused('delegation_beyond_own');
    given()
      .when(grant({ departmentId: 'gongxin' }), 'fagai.head')
      .refused('delegation_beyond_own');
    given()
      .when(grant({ actions: ['SignOff'] }), 'fagai.head')
      .refused('delegation_beyond_own');
    given()
      .when(grant({ delegateId: demoPersonId('fagai.head') }), 'fagai.head')
      .refused('delegation_to_self');
    given()
      .when(grant({ from: BEFORE }), 'fagai.head')
      .refused('period_in_past');
    given()
      .when(grant({ until: null }), 'fagai.head')
      .refused('period_in_past');
    given()
      .when(grant({ principalId: demoPersonId('auditor'), roles: ['auditor'] }))
      .refused('role_not_delegable');
  });

  test('what was handed on to somebody is not theirs to hand on', () => {
    given(delegation('fagai.head', 'gongxin.head'))
      .when(grant({ principalId: demoPersonId('gongxin.head'), departmentId: 'fagai' }), 'gongxin.head')
      .refused('delegation_beyond_own');
  });

  test('the same power is not handed to and fro over the same time', () => {
    const [fagai, gongxin] = ['fagai.head', 'gongxin.head'].map(demoPersonId) as [string, string];
    const back = (change: object = {}): OrganisationCommand =>
      grant({ delegationId: 'd10', principalId: gongxin, delegateId: fagai, ...change });
    const [there] = given()
      .when(grant({ delegateId: gongxin, actions: ['ReceiveTask', 'SubmitPlan'] }), 'fagai.head')
      .events();
    if (!there) throw new Error('refused');
    const granted = given(there);
    granted.when(back(), 'gongxin.head').refused('delegation_mutual');
    granted.when(back({ actions: ['SubmitPlan'] }), 'admin').refused('delegation_mutual');
    expect(granted.when(back({ actions: ['RequestClosure'] }), 'admin').events()).toHaveLength(1);
    expect(granted.when(back({ from: LATER, until: '2020-04-01T00:00:00.000Z' }), 'admin').events()).toHaveLength(1);
    const ended: OrganisationEvent = { type: 'DelegationEnded', data: { delegationId: 'd9', until: NOON, to: [] } };
    expect(given(there, ended).when(back(), 'admin').events()).toHaveLength(1);
  });

  test('revoked by principal, delegate or administrator, by nobody else, and never back in time', () => {
    const granted = delegation('fagai.head', 'gongxin.head');
    const end: OrganisationCommand = { type: 'EndDelegation', data: { delegationId: 'd1', until: NOON } };
    for (const login of ['fagai.head', 'gongxin.head', 'admin'])
      given(granted)
        .when(end, login)
        .then({ type: 'DelegationEnded', data: { ...end.data, to: ['fagai.head', 'gongxin.head'].map(demoPersonId) } });
    given(granted).when(end, 'shuji').refused('not_your_own');
    given(granted)
      .when({ type: 'EndDelegation', data: { delegationId: 'd1', until: '2020-02-16T00:00:00.000Z' } }, 'admin')
      .refused('period_in_past');
  });

  test('an absence is one’s own to record, for a period with an end', () => {
    const absence = { absenceId: 'a1', personId: demoPersonId('fagai.head'), kind: 'mission' as const, ...SOON };
    const { absenceId, ...rest } = absence;
    given()
      .when({ type: 'RecordAbsence', data: absence }, 'fagai.head')
      .then({ type: 'AbsenceRecorded', data: { absence: { id: absenceId, ...rest } } });
    given().when({ type: 'RecordAbsence', data: absence }, 'fagai.clerk').refused('not_your_own');
    given()
      .when({ type: 'RecordAbsence', data: { ...absence, until: null } }, 'fagai.head')
      .refused('period_in_past');
  });
});

describe('consent to a delegation that another granted', () => {
  const [li, clerk, shuji, admin] = ['leader.li', 'fagai.clerk', 'shuji', 'admin'].map(demoPersonId) as [string, string, string, string];
  const leaders = (change: object = {}): OrganisationCommand => grant({ principalId: li, roles: ['leader_in_charge'], ...change });
  const eventOf = (command: OrganisationCommand, login = 'admin'): OrganisationEvent => {
    const decision = decideOrganisation(city, command, by(login));
    if (!decision.ok || !decision.events[0]) throw new Error('refused');
    return decision.events[0];
  };
  const answer = (type: 'ConsentDelegation' | 'RefuseDelegation'): OrganisationCommand => ({ type, data: { delegationId: 'd9' } });
  const consent = answer('ConsentDelegation');
  const consented: OrganisationEvent = { type: 'DelegationConsented', data: { delegationId: 'd9', from: NOON, to: [li, clerk, admin] } };
  const refused: OrganisationEvent = { type: 'DelegationRefused', data: { delegationId: 'd9', to: [li, clerk, admin] } };
  const rolesOf = (events: OrganisationEvent[], login = 'fagai.clerk'): string[] => [
    ...subjectOf(rosterAfter(city, { events, snapshots: [] }).organisation, login).roles,
  ];

  test.each([['leader_in_charge'], ['issuing_leader'], ['office_head']] as const)('is asked for what %s may do', (role) => {
    const principal = { leader_in_charge: 'leader.li', issuing_leader: 'shuji', office_head: 'duban.head' }[role];
    const command = grant({ principalId: demoPersonId(principal), roles: [role] });
    expect(eventOf(command).data).toMatchObject({ consentAskedBy: admin });
    expect(eventOf(command, principal).data).toMatchObject({ consentAskedBy: null });
    expect(rolesOf([eventOf(command)])).toEqual(['clerk']);
    expect(rolesOf([eventOf(command, principal)])).toEqual(['clerk', role]);
  });

  test('until it is given the delegate has no power and is nobody’s deputy; afterwards both, never before the consent', () => {
    const asked = eventOf(leaders());
    const { organisation } = rosterAfter(city, { events: [asked, consented], snapshots: [] });
    const deputies = (events: OrganisationEvent[]) =>
      directoryOf(rosterAfter(city, { events, snapshots: [] }).organisation, NOON).holders({
        role: 'leader_in_charge',
        departmentId: 'fagai',
      });
    expect([deputies([asked]), deputies([asked, consented])]).toEqual([[li], [li, clerk]]);
    const later = '2020-02-18T00:00:00.000Z';
    const late = rosterAfter(city, { events: [asked, { ...consented, data: { ...consented.data, from: later } } as never], snapshots: [] });
    expect(subjectOf(late.organisation, 'fagai.clerk').roles).toEqual(['clerk']);
    expect(subjectOf(late.organisation, 'fagai.clerk', later).roles).toEqual(['clerk', 'leader_in_charge']);
    expect(organisation.delegations['d9']).toMatchObject({ consent: { state: 'given', askedBy: admin }, from: NOON });
  });

  test('is given or refused by the principal or an issuing leader, by nobody else', () => {
    const asked = eventOf(leaders());
    for (const login of ['leader.li', 'shuji']) {
      given(asked).when(consent, login).then(consented);
      given(asked).when(answer('RefuseDelegation'), login).then(refused);
    }
    for (const login of ['admin', 'fagai.clerk', 'leader.wang', 'duban.head', 'duban.officer'])
      given(asked).when(consent, login).refused('consent_not_yours');
  });

  test('is never given by the delegate or by who granted it, though they hold an issuing leader’s post', () => {
    const post = {
      id: 'p-issuing',
      departmentId: 'shiwei',
      title: bilingual('副书记'),
      roles: ['issuing_leader' as const],
      inChargeOf: [],
    };
    const holds = (personId: string): OrganisationEvent => ({
      type: 'PostAssigned',
      data: { post: { ...post, personId, snapshot: 's', from: BEFORE, until: null }, work: [], to: [] },
    });
    for (const login of ['fagai.clerk', 'admin'])
      given(holds(demoPersonId(login)), eventOf(leaders()))
        .when(consent, login)
        .refused('consent_not_yours');
    given(holds(demoPersonId('leader.wang')), eventOf(leaders()))
      .when(consent, 'leader.wang')
      .then(consented);
  });

  test('of an issuing leader’s own powers is theirs, or another issuing leader’s; a delegate of theirs has no say', () => {
    const asked = eventOf(grant({ principalId: shuji, roles: ['issuing_leader'] }));
    given(asked)
      .when(consent, 'shuji')
      .then({ type: 'DelegationConsented', data: { delegationId: 'd9', from: NOON, to: [shuji, clerk, admin] } });
    given(delegation('shuji', 'leader.wang', { roles: ['issuing_leader'] }), asked)
      .when(consent, 'leader.wang')
      .refused('consent_not_yours');
  });

  test('is asked and answered once, while its time runs', () => {
    const asked = eventOf(leaders());
    given(asked, consented).when(consent, 'leader.li').refused('consent_not_asked');
    given(asked, refused).when(consent, 'leader.li').refused('consent_not_asked');
    given(eventOf(grant({}), 'fagai.head'))
      .when(consent, 'fagai.head')
      .refused('consent_not_asked');
    given(asked, { type: 'DelegationEnded', data: { delegationId: 'd9', until: NOON, to: [] } })
      .when(consent, 'leader.li')
      .refused('organisation_part_ended');
    given(asked, refused)
      .when({ type: 'EndDelegation', data: { delegationId: 'd9', until: NOON } }, 'leader.li')
      .refused('organisation_part_ended');
    given().when(consent, 'leader.li').refused('organisation_part_unknown');
  });

  test('was not needed by what was recorded before there was any: it stays in effect', () => {
    const { data } = delegation('leader.li', 'fagai.clerk', { roles: ['leader_in_charge'] }) as { data: { delegation: object } };
    const old = organisationEvents.upcast('DelegationGranted', 1, { delegation: data.delegation });
    expect(rolesOf([old])).toEqual(['clerk', 'leader_in_charge']);
  });
});
