import type { Queryable } from '@duban/platform';
import { faultOf, GENESIS_HASH, type ChainFault, type ChainRow } from '@duban/proof';
import { nodeDigest } from '../crypto/node-crypto.js';

/** The first thing wrong with a stream. */
export interface Fault {
  streamId: string;
  version: number;
  reason: ChainFault | 'head_mismatch'; // the stream's row does not end where its events do: cut off, or added to
}

export interface StreamProof {
  streamId: string;
  ok: boolean;
  /** Events looked at and found good. */
  events: number;
  headHash: string;
  fault: Fault | null;
}

const PAGE = 500;
const ROWS = `
  select version, type, schema_version as "schemaVersion", canonical, algorithm, prev_hash as "prevHash", hash,
         (extract(epoch from recorded_at) * 1000)::float8 as "recordedAt", data is not distinct from canonical::jsonb -> 'data' as "sameData"
    from duban.event where stream_id = $1 and version > $2 order by version limit ${PAGE}`;

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
      const reason = faultOf(nodeDigest, row, { streamId, category, version: version + 1, prevHash: headHash });
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
