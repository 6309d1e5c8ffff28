import { evolveJob, fold, evolveMeeting, type JobState, type MeetingState } from '@duban/domain';
import { DELIVERY_TABLES } from '../projection/delivery-tables.js';
import { INCIDENT_TABLES } from '../projection/incident-tables.js';
import { JOB_TABLES } from '../projection/job-tables.js';
import { MEETING_TABLES } from '../projection/meeting-tables.js';
import { ALERT, STATE_TABLES, type TableSpec } from '../projection/tables.js';
import { alertRows } from '../rows/alert.rows.js';
import { deliveryRows } from '../rows/delivery.rows.js';
import { directiveRows } from '../rows/directive.rows.js';
import { incidentRows } from '../rows/incident.rows.js';
import { jobRows } from '../rows/job.rows.js';
import { meetingRows } from '../rows/meeting.rows.js';
import type { RecordSources, StreamSource } from './stream-source.js';

/** The rows that one table should have for one stream. */
export interface ExpectedTable {
  spec: TableSpec;
  rows: readonly object[];
}

/** One category of streams with what its events come to. */
export interface Category<E> {
  name: string;
  source: StreamSource<E>;
  expected(events: readonly E[]): Promise<ExpectedTable[]>;
}

const tables = (specs: Record<string, TableSpec>, rows: object): ExpectedTable[] =>
  Object.entries(specs).map(([name, spec]) => ({ spec, rows: (rows as Record<string, readonly object[]>)[name] ?? [] }));

/** Everything that is projected, category by category; each visited with its own type of event. */
export const eachCategory = async <T>(sources: RecordSources, visit: <E>(category: Category<E>) => Promise<T>): Promise<T[]> => [
  await visit({
    name: 'directive',
    source: sources.directives,
    expected: async (events) => {
      const state = fold(events);
      if (state === null) return [];
      const calendar = await sources.calendar(state.calendarVersion);
      if (calendar === null) throw new Error(`no calendar ${state.calendarVersion}`);
      const version = events.at(-1)?.version ?? 0;
      return [...tables(STATE_TABLES, directiveRows(state, version, calendar)), { spec: ALERT, rows: alertRows(null, events) }];
    },
  }),
  await visit({
    name: 'meeting',
    source: sources.meetings,
    expected: async (events) => {
      const state = events.reduce<MeetingState>((before, event) => evolveMeeting(before, event), null);
      return tables(MEETING_TABLES, meetingRows(state, events.at(-1)?.version ?? 0));
    },
  }),
  await visit({
    name: 'incident',
    source: sources.incidents,
    expected: async (events) => tables(INCIDENT_TABLES, incidentRows(events)),
  }),
  await visit({
    name: 'job',
    source: sources.jobs,
    expected: async (events) => {
      const state = events.reduce<JobState>((before, event) => evolveJob(before, event), null);
      return tables(JOB_TABLES, jobRows(state, events.at(-1)?.version ?? 0));
    },
  }),
  await visit({
    name: 'delivery',
    source: sources.deliveries,
    expected: async (events) => tables(DELIVERY_TABLES, deliveryRows(events)),
  }),
];

const PAGE = 200;

/** Every stream of a category, a page of ids at a time. */
export async function* idsOf<E>(source: StreamSource<E>): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const ids = await source.ids(after, PAGE);
    yield* ids;
    const last = ids.at(-1);
    if (last === undefined || ids.length < PAGE) return;
    after = last;
  }
}
