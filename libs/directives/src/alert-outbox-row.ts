import { ALERT_OUTBOX_KIND, type AnyAlertMessage } from '@duban/domain';
import type { NewOutboxRow } from '@duban/event-store';

/** Takes an alert that is no directive's to the dispatchers. */
export const alertOutboxRow = ({ id: alertId, personId }: Pick<AnyAlertMessage, 'id' | 'personId'>): NewOutboxRow => ({
  kind: ALERT_OUTBOX_KIND,
  topic: personId,
  dedupeKey: alertId,
  payload: { alertId, personId, directiveId: null },
});
