import { delegationOf } from '../state/change.js';
import type { GivenDelegation } from '../state/given.js';
import { defineEvent } from './define-event.js';

/** 授权: for a period somebody may act with the roles of another. Delegation granted. */
export interface DelegationGranted {
  delegation: GivenDelegation;
}

export const delegationGranted = defineEvent<'DelegationGranted', DelegationGranted>({
  type: 'DelegationGranted',
  upcasters: [],
  fold: (state, { data }) => {
    const { delegation } = data;
    return { ...state, delegations: { ...state.delegations, [delegation.id]: delegationOf(delegation) } };
  },
});
