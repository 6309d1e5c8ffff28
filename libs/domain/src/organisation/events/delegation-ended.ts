import type { PersonId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { toNamed } from '../../shared/told.js';
import { inDelegation } from '../state/change.js';
import { defineEvent } from './define-event.js';

/**
 * 授权终止: as of an instant. Delegation ended.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface DelegationEnded {
  delegationId: string;
  until: Instant;
  to: PersonId[];
}

export const delegationEnded = defineEvent<'DelegationEnded', DelegationEnded>({
  type: 'DelegationEnded',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data }) => inDelegation(state, data.delegationId, (one) => ({ ...one, until: data.until })),
  told: toNamed({ whom: ['principal', 'delegate'], kind: 'information', level: 'warn' }),
});
