import { decideOrganisation, rosterAfter } from '@duban/domain';
import type { OrganisationCommand, OrganisationDecision, OrganisationEvent, Roster } from '@duban/domain';
import { beforeAll, expect, test } from '@jest/globals';
import { demoCity } from '../demo/demo-city.js';
import { demoPersonId } from '../demo/demo-people.js';
import { rolesPermit } from '../permissions/permits.js';
import { memoryPort, NOON } from '../testing.spec-support.js';
import { loadOrganisation, seedOrganisation } from './organisation.store.js';
import { takeSnapshot } from './person-snapshot.js';

const SOON = { from: NOON, until: '2020-03-01T00:00:00.000Z' };
let city: Roster;
beforeAll(async () => {
  const port = memoryPort();
  await seedOrganisation(port, demoCity(), NOON);
  city = await loadOrganisation(port);
});

const decided = (command: OrganisationCommand, login: string, before: readonly OrganisationEvent[] = []): OrganisationDecision =>
  decideOrganisation(rosterAfter(city, { events: [...before], snapshots: [] }), command, {
    ...{ now: NOON, actorId: demoPersonId(login), administrator: login === 'admin' },
    ...{ permitsSomewhere: rolesPermit, openWork: () => 0, seal: takeSnapshot },
  });
const eventsOf = (...asked: Parameters<typeof decided>): readonly OrganisationEvent[] => {
  const decision = decided(...asked);
  return decision.ok ? decision.events : [];
};
const refusal = (...asked: Parameters<typeof decided>): string | null => {
  const decision = decided(...asked);
  return decision.ok ? null : decision.refusal.code;
};

const leave = (change: object = {}): OrganisationCommand => ({
  type: 'TakeLeave',
  data: {
    ...{ absenceId: 'l1', personId: demoPersonId('fagai.head'), kind: 'leave', delegateId: demoPersonId('fagai.clerk') },
    ...{ roles: null, reference: '请假委托', ...SOON, ...change },
  },
});

test('a leave is an absence and a delegation of all that can be handed on, or neither', () => {
  expect(eventsOf(leave(), 'fagai.head')).toMatchObject([
    { type: 'AbsenceRecorded', data: { absence: { id: 'l1', personId: demoPersonId('fagai.head'), kind: 'leave', ...SOON } } },
    { type: 'DelegationGranted', data: { delegation: { id: 'l1', roles: ['department_head'], departmentId: null, ...SOON } } },
  ]);
  expect(refusal(leave({ delegateId: demoPersonId('fagai.head') }), 'fagai.head')).toBe('delegation_to_self');
  expect(refusal(leave({ roles: ['office_head'] }), 'fagai.head')).toBe('delegation_beyond_own');
  expect(refusal(leave(), 'fagai.clerk')).toBe('not_your_own');
  expect(refusal(leave({ personId: demoPersonId('admin') }), 'admin')).toBe('delegation_beyond_own');
});

test('both end when the person is back; what was taken back before stays so', () => {
  const away = eventsOf(leave(), 'fagai.head');
  const back: OrganisationCommand = { type: 'EndAbsence', data: { absenceId: 'l1', until: NOON } };
  expect(eventsOf(back, 'fagai.head', away)).toMatchObject([
    { type: 'AbsenceEnded' },
    { type: 'DelegationEnded', data: { delegationId: 'l1' } },
  ]);
  const ended: OrganisationEvent = { type: 'DelegationEnded', data: { delegationId: 'l1', until: NOON, to: [] } };
  expect(eventsOf(back, 'fagai.head', [...away, ended]).map(({ type }) => type)).toEqual(['AbsenceEnded']);
});
