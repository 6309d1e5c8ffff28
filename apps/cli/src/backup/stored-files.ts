import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '@duban/platform';

const FOLDER = /^[0-9a-f]{2}$/;
const NAME = /^[0-9a-f]{64}$/;

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });

/** Where a file of this hash lies. */
export const storedFile = (filesDir: string, sha256: string): string => join(filesDir, sha256.slice(0, 2), sha256);

/** Hashes of the originals and of the evidence that are kept here, in order. Bundles made for auditors are no part of it: they can be made again. */
export async function* storedFiles(filesDir: string): AsyncGenerator<string> {
  for (const folder of (await namesIn(filesDir)).filter((name) => FOLDER.test(name)).sort()) {
    yield* (await namesIn(join(filesDir, folder))).filter((name) => NAME.test(name) && name.startsWith(folder)).sort();
  }
}
