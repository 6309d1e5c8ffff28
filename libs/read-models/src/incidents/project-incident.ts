import type { Queryable } from '@duban/platform';
import { changesOf, writeTables } from '../tables/write-rows.js';
import { INCIDENT_TABLES, type IncidentRows, incidentRows, type VersionedIncidentEvent } from './incident.rows.js';

/** Writes what further events of an incident change, inside the transaction of their append. Incidents are short: all events are given. */
export const projectIncident = async (
  tx: Queryable,
  before: readonly VersionedIncidentEvent[],
  events: readonly VersionedIncidentEvent[],
): Promise<void> => {
  await writeTables(tx, changesOf<IncidentRows>(INCIDENT_TABLES, incidentRows(before), incidentRows([...before, ...events])));
};
