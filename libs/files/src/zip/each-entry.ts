import type { Readable } from 'node:stream';
import yauzl from 'yauzl';

/** The file is no zip, or a damaged one. */
export class BrokenZip extends Error {
  override readonly name = 'BrokenZip';
}

const broken = (error: unknown): never => {
  throw new BrokenZip(error instanceof Error ? error.message : String(error), { cause: error });
};

/** Entries of a zip one by one, as its directory lists them; the zip is open while they are visited. @throws BrokenZip */
export const eachEntry = async (
  path: string,
  visit: (entry: yauzl.Entry, open: () => Promise<Readable>) => Promise<void>,
): Promise<void> => {
  const zip = await yauzl.openPromise(path, { autoClose: false }).catch(broken);
  try {
    for await (const entry of entriesOf(zip)) await visit(entry, () => zip.openReadStreamPromise(entry));
  } finally {
    zip.close();
  }
};

/** Not what visitors throw: that passes by this. */
async function* entriesOf(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    broken(error);
  }
}
