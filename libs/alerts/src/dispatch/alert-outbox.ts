import { ALERT_OUTBOX_KIND, alertRecipients } from '@duban/domain';
import type { DirectiveState, Instant, StampedEvent } from '@duban/domain';

/** What an outbox row of kind `alert` carries: the alert itself is a row of the append. */
export interface AlertPointer {
  alertId: string;
  personId: string;
  /** null = another stream's. */
  directiveId: string | null;
}

export interface AlertOutboxRow {
  /** The alert's id: a second writing of the row is nothing. */
  id: string;
  kind: typeof ALERT_OUTBOX_KIND;
  payload: AlertPointer;
}

/** The rows to be written with these events: one for each person that one of them is for. */
export const alertOutboxRows = (after: DirectiveState, events: readonly (StampedEvent & { version: number })[]): AlertOutboxRow[] =>
  after === null
    ? []
    : events.flatMap((event) =>
        alertRecipients(after.id, event).map(({ id, personId }) => ({
          id,
          kind: ALERT_OUTBOX_KIND,
          payload: { alertId: id, personId, directiveId: after.id },
        })),
      );

/** A fact for the delivery stream of a person. */
export interface AlertDelivered {
  type: 'AlertDelivered';
  alertId: string;
  personId: string;
  channel: string;
  /** Place in the person's feed; null for channels outside. */
  position: number | null;
  at: Instant;
}
