import type { KeyObject } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatVerifierKey, parseVerifierKey, type VerifierKey } from '@duban/proof';
import { nodeDigest } from '../crypto/node-crypto.js';
import { verifierKeyOf } from '../crypto/sign.js';
import { linesOf } from '../log/files.js';

/** A key that API processes attest commands with, and while it was in force, by the real clock. */
export interface AttestationKey {
  key: VerifierKey;
  since: string;
  /** null = it still is. */
  until: string | null;
}

export const keyNameOf = ({ name, id }: VerifierKey): string => `${name}+${id}`;

/**
 * The public keys in a file, a line each: `<verifier key> <since> [<until>]`. It stands outside the database, like the keys: whoever may
 * write the one may not add to the other. A key is ended by writing until when it was good.
 * @throws Error for a line that is none
 */
export const readAttestationKeys = async (path: string): Promise<AttestationKey[]> =>
  (await linesOf(path)).map((line) => {
    const [key = '', since = '', until = null] = line.split(/\s+/);
    if (Number.isNaN(Date.parse(since)) || (until !== null && Number.isNaN(Date.parse(until))))
      throw new Error(`${path}: not "<verifier key> <since> [<until>]": ${line}`);
    return { key: parseVerifierKey(nodeDigest, key), since, until };
  });

/** Adds the public half, in force from now on, once. */
export const publishAttestationKey = async (path: string, name: string, privateKey: KeyObject, now = new Date()): Promise<void> => {
  const mine = verifierKeyOf(name, privateKey);
  if ((await readAttestationKeys(path)).some(({ key }) => keyNameOf(key) === keyNameOf(mine))) return;
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a', 0o644);
  try {
    await file.write(`${formatVerifierKey(mine)} ${now.toISOString()}\n`);
  } finally {
    await file.close();
  }
};
