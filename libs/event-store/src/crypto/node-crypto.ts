import { createHash, createPublicKey, verify } from 'node:crypto';
import type { CheckSignature, Digest } from '@duban/proof';

/** Hashing by Node's OpenSSL. */
export const nodeDigest: Digest = (algorithm, ...parts) => {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** What stands before the 32 bytes of an Ed25519 key in its DER form. */
export const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** Ed25519 by Node's OpenSSL. */
export const nodeCheckSignature: CheckSignature = (publicKey, text, signature) =>
  verify(
    null,
    Buffer.from(text),
    createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' }),
    signature,
  );
