import { DIRECTIVE_ALERTS } from '../alerts/alert.rows.js';
import { DELIVERY_TABLES } from '../alerts/delivery.rows.js';
import { DIRECTIVE_TABLES } from '../directives/directive.rows.js';
import { INCIDENT_TABLES } from '../incidents/incident.rows.js';
import { JOB_TABLES } from '../jobs/job.rows.js';
import { MEETING_TABLES } from '../meetings/meeting.rows.js';
import { ORGANISATION_TABLES } from '../organisation/organisation.rows.js';
import { SEARCH_TABLES } from '../search/search.rows.js';
import type { TableSpec } from '../tables/table-spec.js';
import type { RecordSources } from './stream-source.js';

/** Every table of the read models, by the streams that its rows come from, in the order in which rows are written. */
export const TABLES_OF = {
  directives: [...Object.values(DIRECTIVE_TABLES), ...Object.values(SEARCH_TABLES), DIRECTIVE_ALERTS],
  meetings: Object.values(MEETING_TABLES),
  incidents: Object.values(INCIDENT_TABLES),
  jobs: Object.values(JOB_TABLES),
  organisation: Object.values(ORGANISATION_TABLES),
  deliveries: Object.values(DELIVERY_TABLES),
} satisfies Record<Exclude<keyof RecordSources, 'calendar'>, TableSpec[]>;

export type StreamKind = keyof typeof TABLES_OF;
export const STREAM_KINDS = Object.keys(TABLES_OF) as StreamKind[];

/** Each once, though two kinds of streams may write one table. */
export const readModelEntities = [
  ...new Set(STREAM_KINDS.flatMap((kind) => TABLES_OF[kind].map(({ entity }): new () => object => entity))),
];

/** Tables whose every column is made from events, by name. */
export const READ_MODEL_TABLES: readonly string[] = [...new Set(STREAM_KINDS.flatMap((kind) => TABLES_OF[kind].map(({ name }) => name)))];
