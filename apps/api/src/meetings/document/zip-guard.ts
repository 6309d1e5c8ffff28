import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 64 KiB. */
const TAIL = 22 + 0xffff;
const DEFLATED = 8;

/** No office document of minutes needs more; a small archive that would grow beyond is an attack or an accident. */
const MAX_INFLATED = 64 * 1024 * 1024;
const MAX_ENTRIES = 2_000;

const UNSOUND = /^(?:Z_|ERR_OUT_OF_RANGE|ERR_BUFFER_OUT_OF_BOUNDS|ERR_BUFFER_TOO_LARGE)/;

/**
 * Names in an archive after each entry was in fact inflated within a bound: what its directory says of sizes is not believed.
 * null when it is no sound archive, or a bomb.
 */
export const soundArchive = (bytes: Buffer): string[] | null => {
  try {
    return entriesWithin(bytes);
  } catch (error) {
    // Offsets outside of the file, data that does not inflate, or more of it than allowed.
    if (UNSOUND.test((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
};

const entriesWithin = (bytes: Buffer): string[] | null => {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end < bytes.length - TAIL || bytes.readUInt32LE(end) !== END) return null;
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) return null;
  const names: string[] = [];
  let left = MAX_INFLATED;
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) return null;
    const [method, packed] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [nameLength, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const local = bytes.readUInt32LE(at + 42);
    if (bytes.readUInt32LE(local) !== LOCAL) return null;
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    left -= method === DEFLATED ? inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).length : data.length;
    if (left <= 0) return null;
    names.push(bytes.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + extra + comment;
  }
  return names;
};
