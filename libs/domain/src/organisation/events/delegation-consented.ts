import type { PersonId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { toNamed } from '../../shared/told.js';
import { answered, inDelegation } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 委托确认: the delegation that was waiting for it takes effect. Delegation consented to. */
export interface DelegationConsented {
  delegationId: string;
  /** As of when it is in effect: never before the consent. */
  from: Instant;
  to: PersonId[];
}

export const delegationConsented = defineEvent<'DelegationConsented', DelegationConsented>({
  type: 'DelegationConsented',
  upcasters: [],
  fold: (state, { data }) => inDelegation(state, data.delegationId, (one) => ({ ...answered(one, 'given'), from: data.from })),
  told: toNamed({ whom: ['principal', 'delegate', 'asker'], kind: 'information', level: 'info' }),
});
