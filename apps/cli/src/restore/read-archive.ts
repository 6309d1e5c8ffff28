import { pipeline } from 'node:stream/promises';
import { Writable, type Readable } from 'node:stream';
import { BrokenZip, eachEntry, Meter } from '@duban/files';
import { filePart, MANIFEST, manifestSchema, NamesDigest, type Manifest, type TablePart } from '../backup/archive.js';

/** The archive is not what was written: broken off, changed, or none of ours. */
export class BadArchive extends Error {
  constructor(
    readonly part: string,
    readonly reason: string,
  ) {
    super(`备份不可用 / not a usable backup: ${part}: ${reason}`);
    this.name = 'BadArchive';
  }
}

/** A good part that its receiver did not take: the database refused a row, the disk is full. */
export class PartRefused extends Error {
  constructor(
    readonly part: string,
    override readonly cause: unknown,
  ) {
    super(`未能写入 / could not be written: ${part}: ${reasonOf(cause)}`);
    this.name = 'PartRefused';
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const FILE = /^files\/([0-9a-f]{64})$/;
const MOST_MANIFEST_BYTES = 4 * 1024 * 1024;

/** Reads a part to its end into `sink`. @throws BadArchive when it cannot be read, or is not these bytes */
const readPart = async (
  name: string,
  open: () => Promise<Readable>,
  sink: Writable,
  expected: { sha256: string; bytes?: number },
): Promise<void> => {
  const meter = new Meter();
  let source: Readable;
  try {
    source = await open();
  } catch (error) {
    throw new BadArchive(name, reasonOf(error));
  }
  // whichever breaks takes the other with it, by the same error: the first one is at fault
  let first: 'source' | 'sink' | null = null;
  source.once('error', () => (first ??= 'source'));
  sink.once('error', () => (first ??= 'sink'));
  try {
    await pipeline(source, meter, sink);
  } catch (error) {
    throw (first as 'source' | 'sink' | null) === 'sink' ? new PartRefused(name, error) : new BadArchive(name, reasonOf(error));
  }
  if (expected.bytes !== undefined && meter.bytes !== expected.bytes)
    throw new BadArchive(name, `${meter.bytes} bytes, not ${expected.bytes}`);
  if (meter.digest() !== expected.sha256) throw new BadArchive(name, '哈希不符 / its hash differs');
};

const nothing = async (): Promise<void> => undefined;
const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** @throws BadArchive when the file is no zip that can be read */
const eachPart: typeof eachEntry = async (path, visit) => {
  try {
    await eachEntry(path, visit);
  } catch (error) {
    throw error instanceof BrokenZip ? new BadArchive(path, error.message) : error;
  }
};

const readManifest = async (path: string): Promise<Manifest> => {
  let text: string | null = null;
  await eachPart(path, async (entry, open) => {
    if (entry.fileName !== MANIFEST) return;
    if (entry.uncompressedSize > MOST_MANIFEST_BYTES) throw new BadArchive(MANIFEST, 'too large');
    const chunks: Buffer[] = [];
    for await (const chunk of await open()) chunks.push(chunk as Buffer);
    text = Buffer.concat(chunks).toString('utf8');
  });
  if (text === null) throw new BadArchive(MANIFEST, '缺失 / missing');
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new BadArchive(MANIFEST, reasonOf(error));
  }
  const parsed = manifestSchema.safeParse(read);
  if (!parsed.success)
    throw new BadArchive(MANIFEST, parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; '));
  return parsed.data;
};

export interface FileSink {
  sink: Writable;
  /** After the last byte, when they were the right ones. */
  keep(): Promise<void>;
  drop(): Promise<void>;
}

/** Where the parts of an archive go. */
export interface PartSinks {
  table(part: TablePart): Writable;
  /** null = not wanted. */
  file(sha256: string): Promise<FileSink | null>;
}

const readFile = async (sha256: string, open: () => Promise<Readable>, { sink, keep, drop }: FileSink): Promise<void> => {
  try {
    await readPart(filePart(sha256), open, sink, { sha256 });
  } catch (error) {
    await drop();
    throw error;
  }
  await keep();
};

/** A backup whose every part was read and found to be what its manifest says. */
export class BackupArchive {
  private constructor(
    private readonly path: string,
    readonly manifest: Manifest,
  ) {}

  /** Reads the archive from end to end. @throws BadArchive naming the part */
  static async open(path: string): Promise<BackupArchive> {
    const archive = new BackupArchive(path, await readManifest(path));
    await archive.copyTo({ table: nowhere, file: async () => ({ sink: nowhere(), keep: nothing, drop: nothing }) });
    return archive;
  }

  /**
   * Reads the parts into their sinks, in the order in which they were written. Hashes are compared at the end of
   * each: the receiver must be able to take it all back. @throws BadArchive naming the part
   */
  async copyTo(sinks: PartSinks): Promise<void> {
    const left = new Map(this.manifest.tables.map((part) => [part.part, part]));
    const names = new NamesDigest();
    let files = 0;
    await eachPart(this.path, async (entry, open) => {
      const name = entry.fileName;
      if (name === MANIFEST) return;
      const table = left.get(name);
      const sha256 = FILE.exec(name)?.[1];
      if (table) {
        left.delete(name);
        await readPart(name, open, sinks.table(table), table);
      } else if (sha256 !== undefined) {
        names.add(sha256);
        files += 1;
        const file = await sinks.file(sha256);
        if (file) await readFile(sha256, open, file);
      } else throw new BadArchive(name, '不在清单内 / is not in the manifest');
    });
    const [missing] = left.keys();
    if (missing !== undefined) throw new BadArchive(missing, '缺失 / missing');
    if (files !== this.manifest.files.count || names.digest() !== this.manifest.files.sha256) {
      throw new BadArchive('files', `${files} 个文件，与清单不符 / files, not those of the manifest`);
    }
  }
}
