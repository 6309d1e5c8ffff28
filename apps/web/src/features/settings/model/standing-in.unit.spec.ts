import type { Views } from '@duban/api-client';
import { expect, test } from '@jest/globals';
import { missingIn, rolesOf, standingInOf } from './standing-in.js';

const now = '2026-11-27T06:00:00.000Z';
const delegation = (id: string, more: Partial<Views['Delegation']>): Views['Delegation'] => ({
  ...{ id, principalId: 'me', delegateId: 'you', roles: ['clerk'], departmentId: null, actions: null, reference: '出差' },
  ...{ from: '2026-11-20T16:00:00.000Z', until: '2026-12-01T16:00:00.000Z', consent: null, active: true, ...more },
});
const ids = (all: readonly { id: string }[]): string[] => all.map(({ id }) => id);

test('what I gave, what I got, what I have to consent to; what is over or refused is no more', () => {
  const delegations = [
    delegation('mine', {}),
    delegation('over', { until: '2026-11-26T16:00:00.000Z' }),
    delegation('refused', { consent: { state: 'refused', askedBy: 'admin' } }),
    delegation('theirs', { principalId: 'you', delegateId: 'me' }),
    delegation('asked', { consent: { state: 'asked', askedBy: 'admin' }, active: false }),
  ];
  const found = standingInOf({ delegations, absences: [] }, 'me', now);
  expect([ids(found.given), ids(found.received), ids(found.toConsent)]).toEqual([['mine'], ['theirs'], ['asked']]);
});

test('absences are mine, those to come too, by date', () => {
  const absence = (id: string, personId: string, from: string, until: string): Views['Absence'] => ({
    ...{ id, personId, kind: 'leave', from, until, active: false },
  });
  const absences = [
    absence('later', 'me', '2026-12-10T16:00:00.000Z', '2026-12-20T16:00:00.000Z'),
    absence('now', 'me', '2026-11-25T16:00:00.000Z', '2026-11-30T16:00:00.000Z'),
    absence('gone', 'me', '2026-01-01T16:00:00.000Z', '2026-01-03T16:00:00.000Z'),
    absence('other', 'you', '2026-11-25T16:00:00.000Z', '2026-11-30T16:00:00.000Z'),
  ];
  expect(ids(standingInOf({ delegations: [], absences }, 'me', now).absences)).toEqual(['now', 'later']);
});

test('roles stand once, and a delegation names whom, when, why and what', () => {
  expect(rolesOf([{ roles: ['department_head', 'clerk'] }, { roles: ['clerk'] }])).toEqual(['department_head', 'clerk']);
  expect(missingIn({ delegateId: '', from: '2026-11-27', until: '', reference: '出差', roles: ['clerk'] })).toEqual([
    'delegateId',
    'until',
  ]);
});
