import { createHash } from 'node:crypto';
import { canonicalText } from './canonical.js';

/** SHA-256 by default; SM3 (GB/T 32905) by configuration. Both give 32 bytes. */
export const HASH_ALGORITHMS = ['sha256', 'sm3'] as const;
export type HashAlgorithm = (typeof HASH_ALGORITHMS)[number];

/** What stands before the first event of every stream. */
export const GENESIS_HASH = '0'.repeat(64);

/** hash = H(previous hash, 32 bytes, followed by the canonical text in UTF-8), as lower-case hex. */
export const chainHash = (algorithm: HashAlgorithm, previous: string, canonical: string): string =>
  createHash(algorithm).update(Buffer.from(previous, 'hex')).update(canonical, 'utf8').digest('hex');

/** Fingerprint of any JSON value by its canonical form. @throws NotCanonical */
export const fingerprintOf = (value: unknown): string => createHash('sha256').update(canonicalText(value), 'utf8').digest('hex');
