import { expect, test } from '@jest/globals';
import type { StampedOrganisationEvent } from '../organisation/events/registry.js';
import type { RecordedEvent } from '../record/history.js';
import type { EventMeta } from '../shared/event-meta.js';
import type { ExceptionSubject } from './exception-rule.js';
import { actedWithoutConsent, handedOnWithoutConsent } from './handed-on-exceptions.js';

const DELEGATION = {
  ...{ id: 'd1', principalId: 'leader', delegateId: 'clerk', roles: ['leader_in_charge' as const], departmentId: null },
  ...{ reference: '授1号', from: '2020-02-17T00:00:00.000Z', until: '2020-02-20T00:00:00.000Z' },
};
const granted = (by: string, over: Partial<typeof DELEGATION> | { roles: ['department_head'] } = {}, askedBy: string | null = null) =>
  ({
    type: 'DelegationGranted',
    data: { delegation: { ...DELEGATION, ...over }, consentAskedBy: askedBy, to: [] },
    meta: { actor: { personId: by } } as EventMeta,
  }) as StampedOrganisationEvent;

test('what another granted of a leader’s powers with nobody’s consent', () => {
  const { principalId, delegateId, reference, from, until } = DELEGATION;
  expect(handedOnWithoutConsent([granted('admin')])).toEqual([{ principalId, delegateId, reference, from, until, by: 'admin' }]);
  for (const one of [granted('leader'), granted('admin', { roles: ['department_head'] }), granted('admin', {}, 'admin')])
    expect(handedOnWithoutConsent([one])).toEqual([]);
});

const acted = (
  over: { personId?: string; reference?: string; occurredAt?: string; kind?: string; roles?: string[]; cause?: string } = {},
) => {
  const { personId = 'clerk', reference = '授1号', occurredAt = '2020-02-18T00:00:00.000Z', kind = 'delegated', cause = 'c-1' } = over;
  return {
    type: 'TaskNudged',
    data: { taskId: 't1' },
    version: 3,
    meta: {
      ...{ occurredAt, causationId: cause, actor: { personId, roles: over.roles ?? ['leader_in_charge'] } },
      authority: { kind, onBehalfOf: 'leader', reference },
    },
  } as unknown as RecordedEvent;
};
const found = (...events: RecordedEvent[]) =>
  actedWithoutConsent({ events, handedOn: handedOnWithoutConsent([granted('admin')]) } as unknown as ExceptionSubject);

test('each command under it is a case, and nothing else that the delegate does', () => {
  const facts = { act: 'TaskNudged', onBehalfOf: 'leader', reference: '授1号', handedOnBy: 'admin' };
  const [one] = found(acted(), acted());
  expect(one).toEqual({ taskId: 't1', version: 3, at: '2020-02-18T00:00:00.000Z', by: 'clerk', facts });
  expect(found(acted(), acted(), acted({ cause: 'c-2' }))).toHaveLength(2);
  const others = [
    acted({ kind: 'own' }),
    acted({ personId: 'another' }),
    acted({ reference: '授2号' }),
    acted({ occurredAt: '2020-02-20T00:00:00.000Z' }),
    acted({ roles: ['department_head'] }),
  ];
  expect(found(...others)).toEqual([]);
});
