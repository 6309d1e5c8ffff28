import { evolveJob, fold, evolveMeeting, type JobState, type MeetingState } from '@duban/domain';
import { alertRows, DIRECTIVE_ALERTS } from '../alerts/alert.rows.js';
import { DELIVERY_TABLES, deliveryRows } from '../alerts/delivery.rows.js';
import { DIRECTIVE_TABLES, directiveRows } from '../directives/directive.rows.js';
import { INCIDENT_TABLES, incidentRows } from '../incidents/incident.rows.js';
import { JOB_TABLES, jobAlertRows, jobRows } from '../jobs/job.rows.js';
import { MEETING_TABLES, meetingAlertRows, meetingRows } from '../meetings/meeting.rows.js';
import { ORGANISATION_TABLES, organisationAlertRows } from '../organisation/organisation.rows.js';
import { SEARCH_TABLES, searchRows } from '../search/search.rows.js';
import type { TableSpec } from '../tables/table-spec.js';
import type { RowSets } from '../tables/write-rows.js';
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

const tables = <Sets extends RowSets<Sets>>(specs: { [Name in keyof Sets]: TableSpec }, rows: Sets): ExpectedTable[] =>
  (Object.keys(specs) as (keyof Sets)[]).map((name) => ({ spec: specs[name], rows: rows[name] }));

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
      return [
        ...tables(DIRECTIVE_TABLES, directiveRows(state, version, calendar)),
        ...tables(SEARCH_TABLES, searchRows(state)),
        { spec: DIRECTIVE_ALERTS, rows: alertRows(null, events) },
      ];
    },
  }),
  await visit({
    name: 'meeting',
    source: sources.meetings,
    expected: async (events) => {
      const state = events.reduce<MeetingState>((before, event) => evolveMeeting(before, event), null);
      return tables(MEETING_TABLES, meetingRows(state, events.at(-1)?.version ?? 0, meetingAlertRows(null, events)));
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
      return tables(JOB_TABLES, jobRows(state, events.at(-1)?.version ?? 0, jobAlertRows(null, events)));
    },
  }),
  await visit({
    name: 'organisation',
    source: sources.organisation,
    expected: async (events) => tables(ORGANISATION_TABLES, { alert: organisationAlertRows(events) }),
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
