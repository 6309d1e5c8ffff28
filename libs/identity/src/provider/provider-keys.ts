import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';

/** What makes one installation's provider its own: nothing of it is in the repository. */
export interface ProviderSecrets {
  /** Private signing keys. */
  jwks: { keys: JWK[] };
  cookieKeys: string[];
  /** The one password of all demo people of this installation. */
  password: string;
}

const makeSecrets = async (): Promise<ProviderSecrets> => {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), use: 'sig', alg: 'ES256', kid: randomBytes(8).toString('hex') };
  return {
    jwks: { keys: [key] },
    cookieKeys: [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64url')],
    password: randomBytes(9).toString('base64url'),
  };
};

const isAbsent = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

/** The file's content, or null when there is none. @throws when it is there and cannot be read */
export const readJson = async <T>(path: string): Promise<T | null> => {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
};

/** Readable by its owner only, and never half written. */
export const writePrivateJson = async (path: string, content: unknown): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const fresh = `${path}.${process.pid}.tmp`;
  await writeFile(fresh, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  await rename(fresh, path);
};

/** Kept from start to start, so that tokens and logins outlive a restart. */
export const provideSecrets = async (path: string): Promise<ProviderSecrets> => {
  const kept = await readJson<ProviderSecrets>(path);
  if (kept) return kept;
  const fresh = await makeSecrets();
  await writePrivateJson(path, fresh);
  return fresh;
};
