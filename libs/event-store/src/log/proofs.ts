import type { Queryable } from '@duban/platform';
import { consistencyPath, inclusionPath, leafHash, rootAt, toHex, type Hash } from '@duban/proof';
import { nodeDigest } from '../crypto/node-crypto.js';
import { tileReader } from './tiles.js';

/** Hashes in hex, from the bottom up; checked with `rootOfInclusion`. */
export interface InclusionProof {
  seq: number;
  streamId: string;
  version: number;
  eventHash: string;
  leafHash: string;
  /** Leaves of the tree that the path leads to the root of. */
  size: number;
  path: string[];
}

const hex = (hashes: readonly Hash[]): string[] => hashes.map(toHex);

/** Hex root of the stored log's first leaves. O(log n) reads. */
export const storedRoot = async (db: Queryable, size: number): Promise<string> => toHex(await rootAt(nodeDigest, size, tileReader(db)));

/** Shows that the event with this number is in the tree of that size. null = there is no such event. O(log n) reads. */
export const proveInclusion = async (db: Queryable, seq: number, size: number): Promise<InclusionProof | null> => {
  const { rows } = await db.query<{ streamId: string; version: number; hash: string }>(
    `select e.stream_id as "streamId", e.version, e.hash
       from duban.event_seq q join duban.event e on e.stream_id = q.stream_id and e.version = q.version where q.seq = $1`,
    [seq],
  );
  const [event] = rows;
  if (!event) return null;
  const path = hex(await inclusionPath(nodeDigest, seq - 1, size, tileReader(db)));
  const { streamId, version, hash } = event;
  return { seq, streamId, version, eventHash: hash, leafHash: toHex(leafHash(nodeDigest, hash)), size, path };
};

/** Shows that the tree of `older` leaves is the beginning of the one of `size`; checked with `isConsistent`. O(log n) reads. */
export const proveConsistency = async (db: Queryable, older: number, size: number): Promise<string[]> =>
  hex(await consistencyPath(nodeDigest, older, size, tileReader(db)));
