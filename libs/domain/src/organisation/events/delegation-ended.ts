import type { Instant } from '../../shared/time.js';
import { nobody } from '../../shared/told.js';
import { inDelegation } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 授权终止: as of an instant. Delegation ended. */
export interface DelegationEnded {
  delegationId: string;
  until: Instant;
}

export const delegationEnded = defineEvent<'DelegationEnded', DelegationEnded>({
  type: 'DelegationEnded',
  upcasters: [],
  fold: (state, { data }) => inDelegation(state, data.delegationId, (one) => ({ ...one, until: data.until })),
  told: nobody('not yet: both find it among their delegations'),
});
