import type { PersonId } from '../../shared/party.js';
import { toNamed } from '../../shared/told.js';
import { listTakenBack } from '../state/change.js';
import { defineEvent } from './define-event.js';

/**
 * 撤回送审: whoever submitted the list takes it back before anybody has decided. List withdrawn.
 * v2: whom it tells; nobody where v1 did not say.
 */
export interface ListWithdrawn {
  n: number;
  reason: string;
  to: PersonId[];
}

export const listWithdrawn = defineEvent<'ListWithdrawn', ListWithdrawn>({
  type: 'ListWithdrawn',
  upcasters: [(v1) => ({ ...v1, to: [] })],
  fold: (state, { data, meta }) => listTakenBack(state, data, meta),
  told: toNamed({ whom: ['list_signers'], kind: 'information', level: 'info' }),
});
