import { nobody } from '../../shared/told.js';
import { defineEvent } from './define-event.js';

/** 归入系列: it is a meeting of this series. Placed in a series. */
export interface PlacedInSeries {
  series: string;
}

export const placedInSeries = defineEvent<'PlacedInSeries', PlacedInSeries>({
  type: 'PlacedInSeries',
  upcasters: [],
  fold: (state, { data: { series }, meta }) => ({ ...state, series: { name: series, by: meta.actor.personId, at: meta.occurredAt } }),
  told: nobody('the office files its own papers'),
});
