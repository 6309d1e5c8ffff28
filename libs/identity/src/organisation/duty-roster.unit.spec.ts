import { decideOrganisation, directoryOf, rosterAfter } from '@duban/domain';
import type { OrganisationCommand, OrganisationEvent, Roster } from '@duban/domain';
import { beforeAll, expect, test } from '@jest/globals';
import { demoCity } from '../demo/demo-city.js';
import { demoPersonId } from '../demo/demo-people.js';
import { rolesPermit } from '../permissions/permits.js';
import { memoryPort, NOON } from '../testing.spec-support.js';
import { loadOrganisation, seedOrganisation } from './organisation.store.js';
import { takeSnapshot } from './person-snapshot.js';

const DAY = '2020-02-22';
const CLERK = demoPersonId('fagai.clerk');
let city: Roster;
beforeAll(async () => {
  const port = memoryPort();
  await seedOrganisation(port, demoCity(), NOON);
  city = await loadOrganisation(port);
});

const roster = (over: object = {}): OrganisationCommand => ({
  type: 'SetDutyRoster',
  data: { departmentId: 'fagai', date: DAY, personIds: [CLERK], ...over },
});
const decided = (command: OrganisationCommand, login: string) =>
  decideOrganisation(city, command, {
    ...{ now: NOON, actorId: demoPersonId(login), administrator: login === 'admin' },
    ...{ permitsSomewhere: rolesPermit, openWork: () => 0, seal: takeSnapshot },
  });
const refusal = (command: OrganisationCommand, login: string): string | null => {
  const decision = decided(command, login);
  return decision.ok ? null : decision.refusal.code;
};
const onDuty = (...events: OrganisationEvent[]): string[] | undefined =>
  directoryOf(rosterAfter(city, { events, snapshots: [] }).organisation, NOON).onDuty?.('fagai', DAY);
const set = (personIds: string[]): OrganisationEvent => ({ type: 'DutyRosterSet', data: { departmentId: 'fagai', date: DAY, personIds } });

test('a unit’s head or clerk says who is on duty, and takes it back', () => {
  expect(decided(roster(), 'fagai.head')).toMatchObject({ ok: true, events: [set([CLERK])] });
  expect(refusal(roster(), 'fagai.clerk')).toBeNull();
  expect([onDuty(set([CLERK])), onDuty(set([CLERK]), set([])), onDuty()]).toEqual([[CLERK], [], []]);
});

test('no other unit’s, nobody of another unit, and no day that has passed', () => {
  expect(refusal(roster(), 'gongxin.head')).toBe('not_your_own');
  expect(refusal(roster({ personIds: [demoPersonId('gongxin.head')] }), 'fagai.head')).toBe('not_of_the_unit');
  expect(refusal(roster({ date: '2020-02-01' }), 'fagai.head')).toBe('period_in_past');
});

test('who is away on the day is not called', () => {
  const absence = { id: 'away', personId: CLERK, kind: 'leave' as const, from: NOON, until: '2020-03-01T00:00:00.000Z' };
  expect(onDuty(set([CLERK]), { type: 'AbsenceRecorded', data: { absence } })).toEqual([]);
});
