import { fromHex } from './bytes.js';

/** SHA-256 by default; SM3 (GB/T 32905) by configuration. Both give 32 bytes. */
export const HASH_ALGORITHMS = ['sha256', 'sm3'] as const;
export type HashAlgorithm = (typeof HASH_ALGORITHMS)[number];

/**
 * The hash, as lower-case hex, of parts that stand one behind the other; text stands for its UTF-8. A port: OpenSSL on a server,
 * plain JavaScript in a browser, whose own cryptography answers later and has no SM3. Hex, since every event is hashed to it and
 * Node gives it sooner than bytes.
 */
export type Digest = (algorithm: HashAlgorithm, ...parts: readonly (Uint8Array | string)[]) => string;

/** What stands before the first event of every stream. */
export const GENESIS_HASH = '0'.repeat(64);

/** hash = H(previous hash, 32 bytes, followed by the canonical text in UTF-8), as lower-case hex. */
export const chainHash = (digest: Digest, algorithm: HashAlgorithm, previous: string, canonical: string): string =>
  digest(algorithm, fromHex(previous), canonical);
