import type { Queryable } from '@duban/contracts';
import { DELIVERY_TABLES } from '../projection/delivery-tables.js';
import { INCIDENT_TABLES } from '../projection/incident-tables.js';
import { JOB_TABLES } from '../projection/job-tables.js';
import { MEETING_TABLES } from '../projection/meeting-tables.js';
import { ALERT, STATE_TABLES, type TableSpec } from '../projection/tables.js';
import type { RecordSources } from './stream-source.js';

const OF_SOURCE: [Exclude<keyof RecordSources, 'calendar'>, TableSpec[]][] = [
  ['directives', [...Object.values(STATE_TABLES), ALERT]],
  ['meetings', Object.values(MEETING_TABLES)],
  ['incidents', Object.values(INCIDENT_TABLES)],
  ['jobs', Object.values(JOB_TABLES)],
  ['deliveries', Object.values(DELIVERY_TABLES)],
];
const MOST = 1_000;

/** Rows of streams that the record does not have at all, which a comparison stream by stream never meets; at most a thousand of each table. */
export const strayRows = async (
  db: Queryable,
  streamIdOf: (source: Exclude<keyof RecordSources, 'calendar'>, id: string) => string,
): Promise<{ table: string; key: string }[]> => {
  const found: { table: string; key: string }[] = [];
  for (const [source, specs] of OF_SOURCE) {
    for (const { name, stream } of specs) {
      const { rows } = await db.query<{ id: string }>(
        `select distinct t."${stream}" as id from duban."${name}" t
          where t."${stream}" is not null and not exists (select from duban.stream s where s.id = $1 || t."${stream}") order by 1 limit ${MOST}`,
        [streamIdOf(source, '')],
      );
      found.push(...rows.map(({ id }) => ({ table: name, key: id })));
    }
  }
  return found;
};
