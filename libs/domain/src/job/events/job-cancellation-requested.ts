import { nobody } from '../../shared/told.js';
import { defineEvent } from './define-event.js';

/** 请求取消: what is under way is still finished and recorded; nothing further is begun. Cancellation requested. */
export interface JobCancellationRequested {
  reason: string;
}

export const jobCancellationRequested = defineEvent<'JobCancellationRequested', JobCancellationRequested>({
  type: 'JobCancellationRequested',
  upcasters: [],
  fold: (state, { data, meta }) => ({
    ...state,
    cancellation: { by: meta.actor.personId, at: meta.occurredAt, reason: data.reason },
  }),
  told: nobody('its end tells who cancelled it'),
});
