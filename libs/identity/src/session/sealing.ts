import { createHash, hkdfSync, randomBytes } from 'node:crypto';
import { compactDecrypt, CompactEncrypt, errors } from 'jose';
import type { z } from 'zod';

/** What only the browser knows that is signed in. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** By what its row is found; says nothing of the secret. */
export const idOfSecret = (secret: string): string => createHash('sha256').update(secret, 'utf8').digest('hex');

/** A key of its own for each use and secret: neither the API's key nor the cookie alone opens anything. */
const keyFor = (key: Buffer, use: string, secret: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, secret, `duban/${use}`, 32));

/** A value as ciphertext (JWE, AES-256-GCM) that nobody can read, change, or hang on another secret. */
export const seal = (value: unknown, by: { key: Buffer; use: string; secret: string }): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(keyFor(by.key, by.use, by.secret));

/** What was sealed; null when it was not sealed by this key for this secret and use, or is of another build's shape. */
export const unseal = async <T>(
  sealed: string,
  by: { key: Buffer; use: string; secret: string },
  shape: z.ZodType<T>,
): Promise<T | null> => {
  try {
    const { plaintext } = await compactDecrypt(sealed, keyFor(by.key, by.use, by.secret), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    return shape.safeParse(JSON.parse(new TextDecoder().decode(plaintext))).data ?? null;
  } catch (error) {
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
};
