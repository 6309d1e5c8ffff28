import { createPrivateKey, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatVerifierKey, parseVerifierKey, type VerifierKey } from '@duban/proof';
import { nodeDigest } from '../crypto/node-crypto.js';
import { verifierKeyOf } from '../crypto/sign.js';
import { codeOf } from './files.js';

const readOrNull = async (path: string): Promise<string | null> => {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

const makeKey = async (path: string): Promise<void> => {
  const { privateKey } = generateKeyPairSync('ed25519');
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const aside = `${path}.${randomUUID()}`;
  const file = await open(aside, 'wx', 0o600);
  try {
    await file.write(privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
    await file.sync();
  } finally {
    await file.close();
  }
  // A link does not replace: of two starters one wins, and both then read the same key.
  await link(aside, path).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
  await rm(aside);
};

/**
 * The Ed25519 key that signs checkpoints, PEM (PKCS 8), from a file.
 * @returns null when there is none and none is to be made
 * @throws Error when the file holds another kind of key
 */
export const loadSigningKey = async (path: string, given: { make: boolean }): Promise<KeyObject | null> => {
  let text = await readOrNull(path);
  if (text === null && given.make) {
    await makeKey(path);
    text = await readFile(path, 'utf8');
  }
  if (text === null) return null;
  const key = createPrivateKey(text);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${path}: an Ed25519 key is needed, not ${key.asymmetricKeyType ?? 'another'}`);
  return key;
};

/** The public keys in a file, one verifier key a line, also of keys that are no longer used; nothing when there is no such file. */
export const readVerifierKeys = async (path: string): Promise<VerifierKey[]> =>
  ((await readOrNull(path)) ?? '')
    .split('\n')
    .flatMap((line) => (line.trim() === '' || line.startsWith('#') ? [] : [parseVerifierKey(nodeDigest, line)]));

/** Adds the public half to the file of verifier keys, once. */
export const publishVerifierKey = async (path: string, origin: string, privateKey: KeyObject): Promise<void> => {
  const mine = verifierKeyOf(origin, privateKey);
  const known = await readVerifierKeys(path);
  if (known.some(({ name, id }) => name === mine.name && id === mine.id)) return;
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'a', 0o644);
  try {
    await file.write(`${formatVerifierKey(mine)}\n`);
  } finally {
    await file.close();
  }
};
