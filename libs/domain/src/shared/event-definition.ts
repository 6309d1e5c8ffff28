import type { EventMeta } from './event-meta.js';
import type { Upcaster } from './upcast.js';

/** An event of one type with its circumstances. */
export interface Stamped<T extends string, D, M = EventMeta> {
  type: T;
  data: D;
  meta: M;
}

/** What an event is to the record: how it is read, and what the state is after it. */
export interface EventDefinition<T extends string, D, Before, After = Before, M = EventMeta> {
  type: T;
  /** `upcasters[v - 1]` lifts version v to v + 1: the present schema version is one more than their number. */
  upcasters: readonly Upcaster[];
  /** The state after the event. Pure, and the state before stays as it was. */
  fold: (state: Before, event: Stamped<T, D, M>) => After;
}

/** The payload of an event, by its definition. */
export type PayloadOf<Definition> = Definition extends { fold: (state: never, event: infer E extends { data: unknown }) => unknown }
  ? E['data']
  : never;

/** An event of any type of a map, as decided: the type and its payload. */
export type EventIn<Payloads> = { [T in keyof Payloads & string]: { type: T; data: Payloads[T] } }[keyof Payloads & string];
