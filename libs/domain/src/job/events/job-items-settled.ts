import { nobody } from '../../shared/told.js';
import type { SettledItem } from '../state/outcome.js';
import { defineEvent } from './define-event.js';

/** 逐项办结: what became of items, each once. Items settled. */
export interface JobItemsSettled {
  items: SettledItem[];
}

export const jobItemsSettled = defineEvent<'JobItemsSettled', JobItemsSettled>({
  type: 'JobItemsSettled',
  upcasters: [],
  fold: (state, { data, meta }) => {
    const settled = data.items.map(({ n, ...outcome }) => [n, { outcome, at: meta.occurredAt }] as const);
    return { ...state, settled: new Map([...state.settled, ...settled]) };
  },
  told: nobody('its end tells how many'),
});
