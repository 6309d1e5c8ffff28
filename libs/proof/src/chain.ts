import { canonicalText, NotCanonical } from './canonical.js';
import { chainHash, HASH_ALGORITHMS, type Digest, type HashAlgorithm } from './hash.js';

/** What can be wrong with one event of a chain. */
export type ChainFault =
  | 'version_missing' // a gap: an event was taken out
  | 'hash_mismatch' // the text was changed, or the hash
  | 'chain_broken' // it does not follow from the event before it
  | 'columns_differ' // a column says something else than the hashed text
  | 'not_canonical'; // the text is not in its canonical form

/** An event's columns as the check needs them; `recordedAt` in ms. */
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

/** Where an event should stand; `category` null = not compared. */
export interface Place {
  streamId: string;
  category: string | null;
  version: number;
  prevHash: string;
}

/** What the hashed text says of itself. */
interface Said {
  streamId: string;
  category: string;
  version: number;
  type: string;
  schemaVersion: number;
  recordedAt: string;
}

const canonicalOrNull = (value: unknown): string | null => {
  try {
    return canonicalText(value);
  } catch (error) {
    if (error instanceof NotCanonical) return null;
    throw error;
  }
};

/** What is wrong with an event that should stand at this place of its stream; null = nothing. */
export const faultOf = (digest: Digest, row: ChainRow, place: Place): ChainFault | null => {
  if (row.version !== place.version) return 'version_missing';
  if (row.prevHash !== place.prevHash) return 'chain_broken';
  if (!HASH_ALGORITHMS.includes(row.algorithm)) return 'columns_differ';
  if (chainHash(digest, row.algorithm, place.prevHash, row.canonical) !== row.hash) return 'hash_mismatch';
  const said = JSON.parse(row.canonical) as Said;
  if (canonicalOrNull(said) !== row.canonical) return 'not_canonical';
  const same =
    said.streamId === place.streamId &&
    (place.category === null || said.category === place.category) &&
    said.version === row.version &&
    said.type === row.type &&
    said.schemaVersion === row.schemaVersion &&
    Date.parse(said.recordedAt) === row.recordedAt &&
    row.sameData;
  return same ? null : 'columns_differ';
};
