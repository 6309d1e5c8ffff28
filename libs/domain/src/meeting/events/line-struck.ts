import { nobody } from '../../shared/told.js';
import { decided, decision } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 划去事项: whoever approves the list leaves this line out of it. Line struck. */
export interface LineStruck {
  draftId: string;
  reason: string;
}

export const lineStruck = defineEvent<'LineStruck', LineStruck>({
  type: 'LineStruck',
  upcasters: [],
  fold: (state, { data, meta }) => decided(state, data.draftId, { status: 'discarded' }, decision('struck', data.reason, meta)),
  told: nobody('the approval that it is part of tells the drafters'),
});
