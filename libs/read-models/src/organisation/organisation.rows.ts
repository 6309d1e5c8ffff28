import {
  EMPTY_ORGANISATION,
  evolveOrganisation,
  organisationAlertsOf,
  type Organisation,
  type StampedOrganisationEvent,
} from '@duban/domain';
import { alertRow, type AlertRow, ORGANISATION_ALERTS } from '../alerts/alert.rows.js';

export type VersionedOrganisationEvent = StampedOrganisationEvent & { version: number };

/** What is shown of the organisation is read from its fold; only whom it tells stands in rows. */
export const ORGANISATION_TABLES = { alert: ORGANISATION_ALERTS };

export const organisationAlertRows = (
  events: readonly VersionedOrganisationEvent[],
  before: Organisation = EMPTY_ORGANISATION,
): AlertRow[] => {
  let state = before;
  return events.flatMap((event) => {
    const now = evolveOrganisation(state, event);
    state = now;
    return organisationAlertsOf(now, event).map(alertRow);
  });
};
