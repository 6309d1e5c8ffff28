import { eventSchemas, SYSTEM_ACTOR, systemMeta, type Actor, type EventMeta } from '@duban/domain';
import { appendFacts, firstShapes, STREAMS, type StreamKind } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import type { AlertReceipted } from '@duban/read-models';
import type { AlertDelivered } from '../dispatch/alert-outbox.js';

export type DeliveryFact = AlertDelivered | AlertReceipted;

/** When it was stands beside the payload. */
type DeliveryEventOf<F extends DeliveryFact> = { type: F['type']; data: Omit<F, 'type' | 'at'> };
type RecordedDelivery = DeliveryEventOf<AlertDelivered> | DeliveryEventOf<AlertReceipted>;

/** By person. */
export const DELIVERIES: StreamKind<RecordedDelivery> = {
  ...STREAMS.delivery,
  events: eventSchemas<RecordedDelivery>(firstShapes('AlertDelivered', 'AlertReceipted')),
};

const eventOf = ({ type, at, ...data }: DeliveryFact, actor: Actor): RecordedDelivery & { meta: EventMeta } =>
  ({ type, data, meta: systemMeta(data.alertId, at, { actor }) }) as RecordedDelivery & { meta: EventMeta };

/**
 * Records deliveries and receipts of a person's alerts. Call it in the transaction that marks them, under that person's lock, so
 * that no two write the stream at once.
 */
export const recordDeliveries = async (
  tx: Queryable,
  personId: string,
  facts: readonly DeliveryFact[],
  actor: Actor = SYSTEM_ACTOR,
): Promise<void> => {
  if (facts.length > 0) await appendFacts(tx, DELIVERIES, personId, () => ({ facts: facts.map((fact) => eventOf(fact, actor)) }));
};
