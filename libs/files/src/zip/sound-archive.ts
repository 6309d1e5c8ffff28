import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { zipOf } from './zip-of.js';

/** No office document needs more; a small archive that would grow beyond is an attack or an accident. */
const MAX_INFLATED = 64 * 1024 * 1024;

const END_MARK = Buffer.from('PK\x05\x06', 'latin1');
const END_LENGTH = 22;
const MAX_TAIL = END_LENGTH + 0xffff;

export interface InflatedPart {
  name: string;
  content: Buffer;
}

export interface SoundArchive {
  names: string[];
  /** What was inflated, file by file. */
  parts: readonly InflatedPart[];
  /**
   * What was inflated, packed again without compression. Parsers of office files unpack by themselves, by other headers than those
   * that were gone by here: they get nothing that was not measured.
   */
  bytes: Buffer;
}

export interface ArchiveBounds {
  entries?: number;
}

export type Unsound = 'broken' | 'too_large';

/** An archive as its directory lists it, after every entry was in fact inflated, to the size that it claims and within a bound for all. */
export const soundArchive = async (bytes: Buffer, bounds: ArchiveBounds = {}): Promise<SoundArchive | Unsound> => {
  const parts = await inflated(bytes, bounds).catch(() => 'broken' as const);
  if (typeof parts === 'string') return parts;
  return { names: parts.map(({ name }) => name), parts, bytes: await buffer(zipOf(parts, { compress: false })) };
};

/** @throws whatever yauzl and zlib have to say of a damaged archive */
const inflated = async (bytes: Buffer, { entries: mostEntries = Infinity }: ArchiveBounds): Promise<InflatedPart[] | Unsound> => {
  // Names are taken as they stand: what is odd about one says nothing of the others.
  const zip = await yauzl.fromBufferPromise(withoutPadding(bytes), { decodeStrings: false });
  if (zip.entryCount > mostEntries) return 'too_large';
  const entries: yauzl.Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > MAX_INFLATED) return 'too_large';
  // The last one of a name counts, as it does for the parsers.
  const contents = new Map<string, Buffer>();
  for (const entry of entries) {
    if (!agree(entry, await zip.readLocalFileHeaderPromise(entry))) return 'broken';
    // yauzl breaks off an entry that grows beyond what it claims, and refuses one that stays below.
    const content = Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray());
    const name = entry.fileNameRaw.toString('utf8');
    if (isFileName(name)) contents.set(name, content);
  }
  return [...contents].map(([name, content]) => ({ name, content }));
};

/** Sizes that an entry does not know beforehand follow its data, or stand elsewhere. */
const UNSTATED: readonly number[] = [0, 0xffffffff];

/** What an entry says of itself, by which some parsers go, is what the directory says of it. */
const agree = (listed: yauzl.Entry, own: yauzl.LocalFileHeader): boolean =>
  own.fileName.equals(listed.fileNameRaw) &&
  (['compressedSize', 'uncompressedSize'] as const).every((size) => own[size] === listed[size] || UNSTATED.includes(own[size]));

const isFileName = (name: string): boolean => name !== '' && !name.endsWith('/') && yauzl.validateFileName(name) === null;

/** Some systems pad what they hand on. Readers of office files forgive it, yauzl does not. */
const withoutPadding = (bytes: Buffer): Buffer => {
  const end = bytes.lastIndexOf(END_MARK);
  if (end < Math.max(0, bytes.length - MAX_TAIL) || end + END_LENGTH > bytes.length) return bytes;
  return bytes.subarray(0, end + END_LENGTH + bytes.readUInt16LE(end + END_LENGTH - 2));
};
