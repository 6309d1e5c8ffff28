import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const BYTES = 32;

/**
 * The API's own key for sessions, 32 bytes in base64: made when the file is not there yet. All API processes of an installation share it;
 * whoever takes it away signs everybody out.
 * @throws when the file holds something else
 */
export const provideSessionKey = async (path: string): Promise<Buffer> => {
  await mkdir(dirname(path), { recursive: true });
  // of several processes that start at once, one makes it
  await writeFile(path, `${randomBytes(BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64');
  if (key.length !== BYTES) throw new Error(`${path} holds no key of ${BYTES} bytes in base64`);
  return key;
};
