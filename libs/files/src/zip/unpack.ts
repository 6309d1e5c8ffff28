import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { eachEntry } from './each-entry.js';

/** Every file of a zip, below a directory. */
export const unpack = (zip: string, into: string): Promise<void> =>
  eachEntry(zip, async ({ fileName }, open) => {
    const path = join(into, fileName);
    await mkdir(dirname(path), { recursive: true });
    await pipeline(await open(), createWriteStream(path));
  });
