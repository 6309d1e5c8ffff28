import { type Queryable } from '@duban/platform';
import {
  DIRECTIVES,
  INCIDENTS,
  JOBS,
  lockStream,
  MEETINGS,
  readEvents,
  streamIds,
  touchStream,
  withTransaction,
  type AnyEvent,
  type Recorded,
  type StreamKind,
  type StreamNames,
} from '@duban/event-store';
import { removeStrayRows, strayRows, type RecordSources, type StrayRow, type StreamSource } from '@duban/read-models';
import type pg from 'pg';
import { DELIVERIES } from '@duban/alerts';
import { ORGANISATIONS } from '@duban/identity';

const sourceOf = <E extends AnyEvent, R>(pool: pg.Pool, kind: StreamKind<E>, eventOf: (event: Recorded<E>) => R): StreamSource<R> => ({
  ids: async (after, limit) => {
    const { category } = kind;
    return (await streamIds(pool, { category, after: after === '' ? '' : kind.streamId(after), limit })).map(kind.idOf);
  },
  locked: (id, work, rows) =>
    withTransaction(pool, async (tx: Queryable) => {
      if (rows === 'rewritten') await touchStream(tx, kind.streamId(id));
      else await lockStream(tx, kind.streamId(id));
      return work(tx, (await readEvents(tx, kind, id)).map(eventOf));
    }),
});

const asRecorded = <E>(event: E): E => event;

/** The record as the rebuild and the comparison of the read models read it. */
export const recordSources = ({ pool, calendar }: { pool: pg.Pool; calendar: RecordSources['calendar'] }): RecordSources => ({
  directives: sourceOf(pool, DIRECTIVES, asRecorded),
  meetings: sourceOf(pool, MEETINGS, asRecorded),
  incidents: sourceOf(pool, INCIDENTS, asRecorded),
  jobs: sourceOf(pool, JOBS, asRecorded),
  organisation: sourceOf(pool, ORGANISATIONS, asRecorded),
  deliveries: sourceOf(pool, DELIVERIES, ({ type, data, meta }) => ({ ...data, type, at: meta.occurredAt })),
  calendar,
});

const KINDS: Record<Exclude<keyof RecordSources, 'calendar'>, StreamNames> = {
  directives: DIRECTIVES,
  meetings: MEETINGS,
  incidents: INCIDENTS,
  jobs: JOBS,
  organisation: ORGANISATIONS,
  deliveries: DELIVERIES,
};

const streamIdOf = (source: keyof typeof KINDS, id: string): string => KINDS[source].streamId(id);

/** Read-model rows of streams that the record does not have at all. */
export const rowsOfNoStream = (db: Queryable): Promise<StrayRow[]> => strayRows(db, streamIdOf);

/** Takes them away: no stream's rebuild would. @returns what was there */
export const removeRowsOfNoStream = (db: Queryable): Promise<StrayRow[]> => removeStrayRows(db, streamIdOf);
