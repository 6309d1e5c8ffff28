import type { RefusalCode, Refusal } from '../../directive/refusals.js';

/** As a single request would have been refused. */
export interface ItemRefusal {
  code: RefusalCode | 'not_permitted';
  params?: Refusal['params'];
}

/** What became of one item: done, at which version of its directive; or refused by a rule. */
export type ItemOutcome = { status: 'done'; version: number } | { status: 'refused'; refusal: ItemRefusal };
/** By its place in the request, from 0. */
export type SettledItem = { n: number } & ItemOutcome;

export type JobEnd = 'done' | 'cancelled' | 'failed';
