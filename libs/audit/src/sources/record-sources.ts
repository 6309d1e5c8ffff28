import { directiveIdOfStream, directiveStreamId, jobStreamId, meetingStreamId } from '@duban/protocol';
import { type Queryable } from '@duban/platform';
import { jobEvents, meetingEvents, upcast, type StoredPayload, type WorkCalendar } from '@duban/domain';
import { lockStream, readStream, streamIds, touchStream, withTransaction, type StoredEvent, type StreamCategory } from '@duban/event-store';
import {
  removeStrayRows,
  strayRows,
  type DeliveryEvent,
  type RecordSources,
  type StrayRow,
  type StreamSource,
  type VersionedEvent,
} from '@duban/read-models';
import type pg from 'pg';
import { deliveryStreamId } from '@duban/alerts';
import { asIncidentEvent, incidentStreamId } from '@duban/directives';

interface CategoryOf<E> {
  category: StreamCategory;
  streamOf(id: string): string;
  idOf(streamId: string): string;
  eventOf(event: StoredEvent): E;
}

const sourceOf = <E>(pool: pg.Pool, { category, streamOf, idOf, eventOf }: CategoryOf<E>): StreamSource<E> => ({
  ids: async (after, limit) => (await streamIds(pool, { category, after: after === '' ? '' : streamOf(after), limit })).map(idOf),
  locked: (id, work, rows) =>
    withTransaction(pool, async (tx: Queryable) => {
      if (rows === 'rewritten') await touchStream(tx, streamOf(id));
      else await lockStream(tx, streamOf(id));
      return work(tx, (await readStream(tx, streamOf(id))).map(eventOf));
    }),
});

const withoutPrefix = (prefix: string) => (streamId: string) => streamId.slice(prefix.length);

/** The record as the rebuild and the comparison of the read models read it. */
export const recordSources = (deps: { pool: pg.Pool; calendar: (version: string) => Promise<WorkCalendar | null> }): RecordSources => ({
  directives: sourceOf(deps.pool, {
    category: 'directive',
    streamOf: directiveStreamId,
    idOf: directiveIdOfStream,
    eventOf: ({ type, schemaVersion, data, meta, version }): VersionedEvent => ({
      ...upcast(type, schemaVersion, data as StoredPayload),
      meta,
      version,
    }),
  }),
  meetings: sourceOf(deps.pool, {
    category: 'meeting',
    streamOf: meetingStreamId,
    idOf: withoutPrefix(meetingStreamId('')),
    eventOf: ({ type, schemaVersion, data, meta, version }) => ({
      ...meetingEvents.upcast(type, schemaVersion, data as StoredPayload),
      meta,
      version,
    }),
  }),
  incidents: sourceOf(deps.pool, {
    category: 'incident',
    streamOf: incidentStreamId,
    idOf: withoutPrefix(incidentStreamId('')),
    eventOf: asIncidentEvent,
  }),
  jobs: sourceOf(deps.pool, {
    category: 'job',
    streamOf: jobStreamId,
    idOf: withoutPrefix(jobStreamId('')),
    eventOf: ({ type, schemaVersion, data, meta, version }) => ({
      ...jobEvents.upcast(type, schemaVersion, data as StoredPayload),
      meta,
      version,
    }),
  }),
  deliveries: sourceOf(deps.pool, {
    category: 'delivery',
    streamOf: deliveryStreamId,
    idOf: withoutPrefix(deliveryStreamId('')),
    eventOf: ({ type, data, meta }) => ({
      ...(data as Omit<DeliveryEvent, 'type' | 'at'>),
      type: type as DeliveryEvent['type'],
      at: meta.occurredAt,
    }),
  }),
  calendar: deps.calendar,
});

const CATEGORIES: Record<Exclude<keyof RecordSources, 'calendar'>, StreamCategory> = {
  directives: 'directive',
  meetings: 'meeting',
  incidents: 'incident',
  jobs: 'job',
  deliveries: 'delivery',
};

const streamIdOf = (source: keyof typeof CATEGORIES, id: string): string => `${CATEGORIES[source]}/${id}`;

/** Read-model rows of streams that the record does not have at all. */
export const rowsOfNoStream = (db: Queryable): Promise<StrayRow[]> => strayRows(db, streamIdOf);

/** Takes them away: no stream's rebuild would. @returns what was there */
export const removeRowsOfNoStream = (db: Queryable): Promise<StrayRow[]> => removeStrayRows(db, streamIdOf);
