import { nobody } from '../../shared/told.js';
import { listTakenBack } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 撤回送审: whoever submitted the list takes it back before anybody has decided. List withdrawn. */
export interface ListWithdrawn {
  n: number;
  reason: string;
}

export const listWithdrawn = defineEvent<'ListWithdrawn', ListWithdrawn>({
  type: 'ListWithdrawn',
  upcasters: [],
  fold: (state, { data, meta }) => listTakenBack(state, data, meta),
  told: nobody('what its signers were asked is asked no more: it is gone from what waits for them'),
});
