import { IN_APP_CHANNEL, type Instant } from '@duban/domain';
import { type RowsOf, tableOf } from '../tables/table-spec.js';
import { AlertDeliveryEntity } from './alert-delivery.entity.js';
import { AlertReceiptEntity } from './alert-receipt.entity.js';

/** A fact of a person's delivery stream. */
export interface DeliveryEvent {
  type: 'AlertDelivered' | 'AlertReceipted';
  at: Instant;
  alertId: string;
  personId: string;
  channel?: string;
  position?: number | null;
}

/** In the order in which rows are written. */
export const DELIVERY_TABLES = {
  alert_delivery: tableOf(AlertDeliveryEntity, 'person_id'),
  alert_receipt: tableOf(AlertReceiptEntity, 'person_id'),
};
export type DeliveryRows = RowsOf<typeof DELIVERY_TABLES>;

/** The marks on one person's alerts, from that person's delivery stream. */
export const deliveryRows = (events: readonly DeliveryEvent[]): DeliveryRows => ({
  alert_delivery: events
    .filter((event) => event.type === 'AlertDelivered')
    .map((event) => ({
      alert_id: event.alertId,
      channel: event.channel ?? IN_APP_CHANNEL,
      person_id: event.personId,
      position: event.position ?? null,
      delivered_at: event.at,
    })),
  alert_receipt: events
    .filter((event) => event.type === 'AlertReceipted')
    .map((event) => ({ alert_id: event.alertId, person_id: event.personId, receipted_at: event.at })),
});
