import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl from 'yauzl';

/** The file is no zip, or a damaged one. */
export class BrokenZip extends Error {
  override readonly name = 'BrokenZip';
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const openZip = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

/** Entries of a zip one by one, as its directory lists them; the zip is open while they are visited. @throws BrokenZip */
export const eachEntry = async (
  path: string,
  visit: (entry: yauzl.Entry, open: () => Promise<Readable>) => Promise<void>,
): Promise<void> => {
  let zip: yauzl.ZipFile;
  try {
    zip = await openZip(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw new BrokenZip(reasonOf(error), { cause: error });
  }
  const openStream = promisify<yauzl.Entry, Readable>(zip.openReadStream.bind(zip));
  try {
    await new Promise<void>((resolve, reject) => {
      zip.on('error', (error: Error) => reject(new BrokenZip(error.message, { cause: error })));
      zip.on('end', resolve);
      zip.on('entry', (entry: yauzl.Entry) => {
        visit(entry, () => openStream(entry)).then(() => zip.readEntry(), reject);
      });
      zip.readEntry();
    });
  } finally {
    zip.close();
  }
};
