import type { PersonId } from '../../shared/party.js';
import { oneOf, toNamed } from '../../shared/told.js';
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

/** Whether its reader may let it take effect, while it waits for that: whoever is told of it besides its delegate. */
export const isYours = ({ consentAskedBy, delegation }: DelegationGranted, reader: PersonId): boolean =>
  consentAskedBy !== null && reader !== delegation.delegateId;

export const delegationGranted = defineEvent<'DelegationGranted', DelegationGranted>({
  type: 'DelegationGranted',
  upcasters: [(v1) => ({ ...v1, consentAskedBy: null, to: [] })],
  fold: (state, { data }) => {
    const { delegation, consentAskedBy: askedBy } = data;
    const granted = { ...delegationOf(delegation), ...(askedBy === null ? {} : { consent: { state: 'asked' as const, askedBy } }) };
    return { ...state, delegations: { ...state.delegations, [delegation.id]: granted } };
  },
  told: toNamed({
    whom: ['principal', 'delegate', 'consenting'],
    kind: oneOf(['information', 'request'], (data, reader) => (isYours(data, reader) ? 'request' : 'information')),
    level: oneOf(['info', 'warn'], (data, reader) => (isYours(data, reader) ? 'warn' : 'info')),
  }),
});
