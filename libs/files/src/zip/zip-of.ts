import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A file on the disk, or what is at hand. */
export type ZipPart = { name: string } & ({ path: string } | { content: Buffer });

/** A zip of these parts, as it is written. A file that cannot be read breaks it off. */
export const zipOf = (parts: Iterable<ZipPart>, options: { compress?: boolean } = {}): Readable => {
  const zip = new ZipFile();
  const written = zip.outputStream as Readable;
  zip.once('error', (error: Error) => written.destroy(error));
  for (const part of parts) {
    if ('path' in part) zip.addFile(part.path, part.name, options);
    else zip.addBuffer(part.content, part.name, options);
  }
  zip.end();
  return written;
};
