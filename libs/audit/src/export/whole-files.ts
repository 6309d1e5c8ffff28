import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Written aside, then renamed: a name never stands for half a file. */
export const inPart = async (path: string, write: (aside: string) => Promise<unknown>): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  // a worker that was given up may still be writing
  const aside = `${path}.${randomUUID()}.part`;
  await write(aside);
  await rename(aside, path);
};
export const writeWhole = (path: string, text: string): Promise<void> => inPart(path, (aside) => writeFile(aside, text));
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
export const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
};
