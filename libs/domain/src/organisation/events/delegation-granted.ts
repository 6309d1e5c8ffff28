import type { PersonId } from '../../shared/party.js';
import { delegationOf } from '../state/change.js';
import type { GivenDelegation } from '../state/given.js';
import { defineEvent } from './define-event.js';

/**
 * 授权: for a period somebody may act with the roles of another. Delegation granted.
 * v2: whose grant it is when it still needs consent, and who is told; what v1 granted needed none.
 */
export interface DelegationGranted {
  delegation: GivenDelegation;
  /** Who granted it for its principal; null = it needs no consent. */
  consentAskedBy: PersonId | null;
  to: PersonId[];
}

export const delegationGranted = defineEvent<'DelegationGranted', DelegationGranted>({
  type: 'DelegationGranted',
  upcasters: [(v1) => ({ ...v1, consentAskedBy: null, to: [] })],
  fold: (state, { data }) => {
    const { delegation, consentAskedBy: askedBy } = data;
    const granted = { ...delegationOf(delegation), ...(askedBy === null ? {} : { consent: { state: 'asked' as const, askedBy } }) };
    return { ...state, delegations: { ...state.delegations, [delegation.id]: granted } };
  },
});
