import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { PersonId, PersonSnapshot } from '@duban/domain';

/** Sorted keys and JSON strings: for a flat record of strings this is the canonical form of RFC 8785. */
const canonical = (data: Record<string, string>): string =>
  JSON.stringify(Object.fromEntries(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))));

export const snapshotHash = (salt: string, data: Record<string, string>): string =>
  createHash('sha256')
    .update(`${salt}\n${canonical(data)}`, 'utf8')
    .digest('hex');

/** A fresh snapshot under a salt of its own (128 bits). */
export const takeSnapshot = (kind: PersonSnapshot['kind'], personId: PersonId, data: Record<string, string>): PersonSnapshot => {
  const salt = randomBytes(16).toString('hex');
  return { hash: snapshotHash(salt, data), personId, kind, salt, data };
};

/** What `takeSnapshot` would make, without a hash: for a look at what would come, of which nothing is kept. */
export const unsealed = (kind: PersonSnapshot['kind'], personId: PersonId, data: Record<string, string>): PersonSnapshot => ({
  ...{ hash: '', personId, kind, salt: null, data },
});

/** Does the snapshot still say what its hash promised; null when it was erased. */
export const verifySnapshot = (snapshot: PersonSnapshot): boolean | null => {
  if (snapshot.salt === null || snapshot.data === null) return null;
  const found = Buffer.from(snapshotHash(snapshot.salt, snapshot.data), 'hex');
  const promised = Buffer.from(snapshot.hash, 'hex');
  return found.length === promised.length && timingSafeEqual(found, promised);
};
