import type { Queryable } from '@duban/platform';
import type { StampedIncidentEvent, StampedJobEvent, StampedMeetingEvent, WorkCalendar } from '@duban/domain';
import type { VersionedEvent } from '../alerts/alert.rows.js';
import type { DeliveryEvent } from '../alerts/delivery.rows.js';
import type { VersionedOrganisationEvent } from '../organisation/organisation.rows.js';

/** The streams of one category, as the record hands them out. */
export interface StreamSource<E> {
  /** Business ids after this one, in order; from the beginning with ''. */
  ids(after: string, limit: number): Promise<string[]>;
  /** One short transaction with the stream's row locked, so that nothing is appended meanwhile; say when it writes the stream's rows. */
  locked<T>(id: string, work: (tx: Queryable, events: readonly E[]) => Promise<T>, rows?: 'rewritten'): Promise<T>;
}

export interface RecordSources {
  directives: StreamSource<VersionedEvent>;
  meetings: StreamSource<StampedMeetingEvent & { version: number }>;
  incidents: StreamSource<StampedIncidentEvent & { version: number }>;
  jobs: StreamSource<StampedJobEvent & { version: number }>;
  organisation: StreamSource<VersionedOrganisationEvent>;
  /** By person. */
  deliveries: StreamSource<DeliveryEvent>;
  /** null = no such version. */
  calendar(version: string): Promise<WorkCalendar | null>;
}
