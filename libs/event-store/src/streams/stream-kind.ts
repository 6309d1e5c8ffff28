import type { EventMeta, EventSchemas, StoredPayload } from '@duban/domain';
import type { Queryable } from '@duban/platform';
import { readStream, type ReadRange } from '../store/read.js';
import type { NewEvent, StoredEvent } from '../store/types.js';
import type { StreamNames } from './stream-names.js';

export interface AnyEvent {
  type: string;
  data: object;
}

/** An event with its circumstances, as it is to be written. */
export type Stamped<E extends AnyEvent> = E & { meta: EventMeta };
/** An event as a stream holds it, in its present shape. */
export type Recorded<E extends AnyEvent> = Stamped<E> & { version: number };

/** One kind of stream: what its streams are called, and how its events are written and read. */
export interface StreamKind<E extends AnyEvent> extends StreamNames {
  events: EventSchemas<E>;
}

/** A kind of stream whose events add up to a state. */
export interface StateKind<S, E extends AnyEvent> extends StreamKind<E> {
  /** Before the first event. */
  nothing: S;
  evolve(state: S, event: Stamped<E>): S;
}

/** For events that never had another shape than their first. */
export const firstShapes = <T extends string>(...types: readonly T[]): Record<T, { upcasters: readonly [] }> =>
  Object.fromEntries(types.map((type) => [type, { upcasters: [] }])) as unknown as Record<T, { upcasters: readonly [] }>;

/**
 * A stored event in its present shape.
 * @throws UnreadableEvent for a type or version that this build does not know
 */
export const presentEvent = <E extends AnyEvent>({ events }: StreamKind<E>, { type, schemaVersion, data }: StoredEvent): E =>
  events.upcast(type, schemaVersion, data as StoredPayload);

/** The same with its circumstances. */
export const stampedEvent = <E extends AnyEvent>(kind: StreamKind<E>, event: StoredEvent): Stamped<E> => ({
  ...presentEvent(kind, event),
  meta: event.meta,
});

/** The same with its place in the stream, too. */
export const recordedEvent = <E extends AnyEvent>(kind: StreamKind<E>, event: StoredEvent): Recorded<E> => ({
  ...stampedEvent(kind, event),
  version: event.version,
});

/** In the present version of each type. */
export const newEvents = <E extends AnyEvent>({ events }: StreamKind<E>, stamped: readonly Stamped<E>[]): NewEvent[] =>
  stamped.map(({ type, data, meta }) => ({ type, schemaVersion: events.currentSchemaVersion(type), data, meta }));

export const foldEvents = <S, E extends AnyEvent>({ nothing, evolve }: StateKind<S, E>, events: readonly Stamped<E>[], from = nothing): S =>
  events.reduce(evolve, from);

/** The events of a stream in their present shape; empty = no such stream. */
export const readEvents = async <E extends AnyEvent>(
  db: Queryable,
  kind: StreamKind<E>,
  id: string,
  range?: ReadRange,
): Promise<Recorded<E>[]> => (await readStream(db, kind.streamId(id), range)).map((event) => recordedEvent(kind, event));

/** What a stream's events come to, and its version. */
export const readState = async <S, E extends AnyEvent>(
  db: Queryable,
  kind: StateKind<S, E>,
  id: string,
): Promise<{ state: S; version: number }> => {
  const events = await readEvents(db, kind, id);
  return { state: foldEvents(kind, events), version: events.length };
};
