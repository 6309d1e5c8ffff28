import type { EventView } from '@duban/contracts';
import type { StoredEvent } from '@duban/event-store';

/** An event as it stands in the record. */
export const eventView = (event: StoredEvent): EventView => ({
  stream: event.streamId,
  version: event.version,
  seq: null,
  type: event.type,
  schemaVersion: event.schemaVersion,
  occurredAt: event.meta.occurredAt,
  recordedAt: event.recordedAt,
  ...(event.meta.assertedAt ? { asserted: event.meta.assertedAt } : {}),
  actor: event.meta.actor,
  accountable: event.meta.accountable,
  authority: event.meta.authority,
  causationId: event.meta.causationId,
  correlationId: event.meta.correlationId,
  policyVersion: event.meta.policyVersion,
  calendarVersion: event.meta.calendarVersion,
  data: event.data as Record<string, unknown>,
  hash: event.hash,
  prevHash: event.prevHash,
});
