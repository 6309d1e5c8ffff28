import { enqueueOutbox } from '@duban/event-store';
import type { AfterChange } from '@duban/identity';
import { projectOrganisation } from '@duban/read-models';
import { alertOutboxRow } from '../alert-outbox-row.js';

/** Tells those whom a change of the organisation concerns, in the transaction of its append. */
export const tellOfOrganisation: AfterChange = async (tx, before, events) => {
  const alerts = await projectOrganisation(tx, before, events);
  await enqueueOutbox(
    tx,
    alerts.map(({ id, person_id: personId }) => alertOutboxRow({ id, personId })),
  );
};
