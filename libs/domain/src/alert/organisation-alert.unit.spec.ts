import { expect, test } from '@jest/globals';
import { EMPTY_ORGANISATION, type Organisation } from '../organisation/state/organisation-state.js';
import type { StampedOrganisationEvent } from '../organisation/events/registry.js';
import { SYSTEM_ACTOR } from '../shared/party.js';
import { organisationAlertsOf } from './organisation-alert.js';

const POST = {
  ...{ id: 'p1', personId: 'chen', departmentId: 'fagai', title: { zh: '主任', en: 'head' }, roles: ['department_head'] },
  ...{ from: '2020-02-17T01:00:00.000Z', until: null, charges: [], auditScope: null, snapshot: 's' },
};
const CITY = { ...EMPTY_ORGANISATION, posts: { p1: POST } } as unknown as Organisation;
const told = (event: object) => {
  const meta = { occurredAt: '2020-02-17T01:00:00.000Z', actor: { ...SYSTEM_ACTOR, personId: 'admin' } };
  const alerts = organisationAlertsOf(CITY, { ...event, meta, version: 9 } as unknown as StampedOrganisationEvent & { version: number });
  return alerts.map(({ id, personId, level, subject }) => [id, personId, level, 'became' in subject && subject.became]);
};

test('a post that ends with open work is told to whoever held it and to the office’s head, and weighs more', () => {
  const data = {
    postId: 'p1',
    until: '2020-03-01T00:00:00.000Z',
    work: [{ departmentId: 'fagai', tasks: 3 }],
    to: ['chen', 'head', 'admin'],
  };
  expect(told({ type: 'PostEnded', data })).toEqual([
    ['organisation.9.chen', 'chen', 'warn', 'ended'],
    ['organisation.9.head', 'head', 'warn', 'ended'],
  ]);
});

test('a charge that touches no open work is told to the leader alone', () => {
  const data = { postId: 'p1', departmentId: 'fagai', from: '2020-02-17T01:00:00.000Z', until: null, work: [], to: ['chen'] };
  expect(told({ type: 'ChargeGiven', data })).toEqual([['organisation.9.chen', 'chen', 'info', 'charge_given']]);
});

test('an audit scope is told to its auditor', () =>
  expect(told({ type: 'AuditScopeSet', data: { postId: 'p1', scope: null, to: ['chen'] } })).toEqual([
    ['organisation.9.chen', 'chen', 'info', 'scope_set'],
  ]));
