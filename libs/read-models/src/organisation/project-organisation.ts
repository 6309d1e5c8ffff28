import type { Organisation } from '@duban/domain';
import type { Queryable } from '@duban/platform';
import type { AlertRow } from '../alerts/alert.rows.js';
import { changesOf, writeTables } from '../tables/write-rows.js';
import { ORGANISATION_TABLES, organisationAlertRows, type VersionedOrganisationEvent } from './organisation.rows.js';

/** Writes whom further events of the organisation tell, inside the transaction of their append. @returns the alerts written */
export const projectOrganisation = async (
  tx: Queryable,
  before: Organisation,
  events: readonly VersionedOrganisationEvent[],
): Promise<AlertRow[]> => {
  const alert = organisationAlertRows(events, before);
  if (alert.length > 0) await writeTables(tx, changesOf<{ alert: AlertRow[] }>(ORGANISATION_TABLES, { alert: [] }, { alert }));
  return alert;
};
