import { upcast, type StampedEvent, type StoredPayload } from '@duban/domain';
import type { StoredEvent } from '@duban/event-store';

/** A directive's events in today's shapes. */
export const eventsOf = (events: readonly StoredEvent[]): StampedEvent[] =>
  events.map(({ type, schemaVersion, data, meta }): StampedEvent => ({ ...upcast(type, schemaVersion, data as StoredPayload), meta }));
