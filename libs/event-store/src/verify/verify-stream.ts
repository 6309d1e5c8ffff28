import type { Queryable } from '@duban/platform';
import { chainHash, GENESIS_HASH, HASH_ALGORITHMS, type HashAlgorithm } from '../canonical/hash.js';
import { canonicalText } from '../canonical/canonical.js';
import type { Envelope } from '../store/types.js';

/** The first thing wrong with a stream. */
export interface Fault {
  streamId: string;
  version: number;
  reason:
    | 'version_missing' // a gap: an event was taken out
    | 'hash_mismatch' // the text was changed, or the hash
    | 'chain_broken' // it does not follow from the event before it
    | 'columns_differ' // a column says something else than the hashed text
    | 'not_canonical' // the text is not in its canonical form
    | 'head_mismatch'; // the stream's row does not end where its events do: cut off, or added to
}

export interface StreamProof {
  streamId: string;
  ok: boolean;
  /** Events looked at and found good. */
  events: number;
  headHash: string;
  fault: Fault | null;
}

/** An event's columns as the verifier needs them; `recordedAt` in ms. */
export interface ChainRow {
  version: number;
  type: string;
  schemaVersion: number;
  canonical: string;
  algorithm: HashAlgorithm;
  prevHash: string;
  hash: string;
  recordedAt: number;
  sameData: boolean;
}

const PAGE = 500;
const ROWS = `
  select version, type, schema_version as "schemaVersion", canonical, algorithm, prev_hash as "prevHash", hash,
         (extract(epoch from recorded_at) * 1000)::float8 as "recordedAt", data is not distinct from canonical::jsonb -> 'data' as "sameData"
    from duban.event where stream_id = $1 and version > $2 order by version limit ${PAGE}`;

const canonicalOrNull = (value: unknown): string | null => {
  try {
    return canonicalText(value);
  } catch (error) {
    if (error instanceof Error && error.name === 'NotCanonical') return null;
    throw error;
  }
};

/** What is wrong with an event that should be this version after that hash; `category` null = not compared. */
export const faultOf = (
  row: ChainRow,
  streamId: string,
  expected: number,
  prevHash: string,
  category: string | null = null,
): Fault['reason'] | null => {
  if (row.version !== expected) return 'version_missing';
  if (row.prevHash !== prevHash) return 'chain_broken';
  if (!HASH_ALGORITHMS.includes(row.algorithm)) return 'columns_differ';
  if (chainHash(row.algorithm, prevHash, row.canonical) !== row.hash) return 'hash_mismatch';
  const said = JSON.parse(row.canonical) as Envelope;
  if (canonicalOrNull(said) !== row.canonical) return 'not_canonical';
  const same =
    said.streamId === streamId &&
    (category === null || said.category === category) &&
    said.version === row.version &&
    said.type === row.type &&
    said.schemaVersion === row.schemaVersion &&
    Date.parse(said.recordedAt) === row.recordedAt &&
    row.sameData;
  return same ? null : 'columns_differ';
};

/** Recomputes a stream from its first event; snapshots and read models are not looked at. */
export const verifyStream = async (db: Queryable, streamId: string): Promise<StreamProof> => {
  const { rows: streams } = await db.query<{ category: string }>('select category from duban.stream where id = $1', [streamId]);
  const category = streams[0]?.category ?? null;
  let version = 0;
  let headHash = GENESIS_HASH;
  const found = (at: number, reason: Fault['reason']): StreamProof => ({
    streamId,
    ok: false,
    events: version,
    headHash,
    fault: { streamId, version: at, reason },
  });
  for (;;) {
    const { rows } = await db.query<ChainRow>(ROWS, [streamId, version]);
    for (const row of rows) {
      const reason = faultOf(row, streamId, version + 1, headHash, category);
      if (reason) return found(version + 1, reason);
      version += 1;
      headHash = row.hash;
    }
    if (rows.length < PAGE) break;
  }
  const { rows: heads } = await db.query<{ version: number; headHash: string }>(
    'select version, head_hash as "headHash" from duban.stream where id = $1',
    [streamId],
  );
  const head = heads[0] ?? { version: 0, headHash: GENESIS_HASH };
  // Read after the events: a stream that is being written may have moved on, so only what it had then is compared.
  if (head.version > version) {
    const { rows } = await db.query<{ version: number }>('select version from duban.event where stream_id = $1 and version = $2', [
      streamId,
      version + 1,
    ]);
    return rows.length === 0 ? found(version + 1, 'head_mismatch') : { streamId, ok: true, events: version, headHash, fault: null };
  }
  if (head.version !== version || head.headHash !== headHash) return found(version, 'head_mismatch');
  return { streamId, ok: true, events: version, headHash, fault: null };
};

export interface StoreProof {
  streams: number;
  events: number;
  faults: Fault[];
}

/** Every stream in order of id, also those whose row is gone; `onStream` sees each as it is done. */
export const verifyStreams = async (db: Queryable, onStream: (proof: StreamProof) => void = () => undefined): Promise<StoreProof> => {
  const proof: StoreProof = { streams: 0, events: 0, faults: [] };
  let after = '';
  for (;;) {
    const { rows } = await db.query<{ id: string }>(
      `select id from (select id from duban.stream where id > $1 union select distinct stream_id from duban.event where stream_id > $1) s
        order by id limit 200`,
      [after],
    );
    for (const { id } of rows) {
      const one = await verifyStream(db, id);
      onStream(one);
      proof.streams += 1;
      proof.events += one.events;
      if (one.fault) proof.faults.push(one.fault);
      after = id;
    }
    if (rows.length < 200) return proof;
  }
};
