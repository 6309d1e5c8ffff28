import { IN_APP_CHANNEL } from '@duban/domain';
import type { DeliveryEvent } from '../rebuild/stream-source.js';

export interface DeliveryRows {
  alert_delivery: { alert_id: string; channel: string; person_id: string; position: number | null; delivered_at: string }[];
  alert_receipt: { alert_id: string; person_id: string; receipted_at: string }[];
}

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
