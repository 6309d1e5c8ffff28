import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { OrganisationEvent, OrganisationEventType } from './organisation.events.js';
import { foldOrganisation } from './organisation.fold.js';

/** Every type that a record may hold; the compiler asks for a new one here. */
const TYPES: Record<OrganisationEventType, true> = {
  OrganisationImported: true,
  DepartmentAdded: true,
  DepartmentChanged: true,
  DepartmentEnded: true,
  GroupChanged: true,
  GroupAdded: true,
  GroupRevised: true,
  GroupEnded: true,
  GroupMemberAdded: true,
  GroupMemberEnded: true,
  GroupHeadNamed: true,
  GroupHeadEnded: true,
  PersonAdded: true,
  PersonChanged: true,
  PostAssigned: true,
  PostEnded: true,
  ChargeAssigned: true,
  ChargeGiven: true,
  ChargeEnded: true,
  AuditScopeSet: true,
  DelegationGranted: true,
  DelegationEnded: true,
  AbsenceRecorded: true,
  AbsenceEnded: true,
  PersonErased: true,
};
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`./golden/${name}`, import.meta.url), 'utf8'));
const history = read('history.v1.json') as OrganisationEvent[];

test('every shipped type of event is in the golden history', () => {
  expect([...new Set(history.map(({ type }) => type))].sort()).toEqual(Object.keys(TYPES).sort());
});

test('a history as it was once written means what it always meant', () => {
  expect(foldOrganisation(history)).toEqual(read('organisation.json'));
});
