import type { PersonId } from '../../shared/party.js';
import { toNamed } from '../../shared/told.js';
import { answered, inDelegation } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 不同意委托: the delegation that was waiting for consent never takes effect. Delegation refused. */
export interface DelegationRefused {
  delegationId: string;
  to: PersonId[];
}

export const delegationRefused = defineEvent<'DelegationRefused', DelegationRefused>({
  type: 'DelegationRefused',
  upcasters: [],
  fold: (state, { data }) => inDelegation(state, data.delegationId, (one) => answered(one, 'refused')),
  told: toNamed({ whom: ['principal', 'delegate', 'asker'], kind: 'information', level: 'warn' }),
});
