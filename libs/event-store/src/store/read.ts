import type { Queryable } from '@duban/platform';
import type { Instant } from '@duban/domain';
import type { HashAlgorithm } from '@duban/proof';
import type { Envelope, StoredEvent } from './types.js';

export interface EventRow {
  canonical: string;
  algorithm: HashAlgorithm;
  prevHash: string;
  hash: string;
}

export const EVENT_COLUMNS = `e.canonical, e.algorithm, e.prev_hash as "prevHash", e.hash`;

/** The canonical text is the event; columns beside it are for the database's own use. */
export const storedEvent = ({ canonical, ...row }: EventRow): StoredEvent => ({ ...(JSON.parse(canonical) as Envelope), ...row });

export interface ReadRange {
  /** First version wanted; default 1. */
  fromVersion?: number;
  toVersion?: number;
  /** As known to the database at that instant. */
  recordedUntil?: Instant;
}

/** Events of a stream in order of version; empty = no such stream (or nothing in the range). */
export const readStream = async (db: Queryable, streamId: string, range: ReadRange = {}): Promise<StoredEvent[]> => {
  const { rows } = await db.query<EventRow>(
    `select ${EVENT_COLUMNS} from duban.event e
      where e.stream_id = $1 and e.version >= $2 and e.version <= $3 and ($4::timestamptz is null or e.recorded_at <= $4::timestamptz)
      order by e.version`,
    [streamId, range.fromVersion ?? 1, range.toVersion ?? 2_147_483_647, range.recordedUntil ?? null],
  );
  return rows.map(storedEvent);
};
