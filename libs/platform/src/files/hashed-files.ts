import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';

export class FileTooLarge extends Error {
  readonly code = 'file_too_large';
  constructor(readonly maxBytes: number) {
    super(`more than ${maxBytes} bytes`);
    this.name = 'FileTooLarge';
  }
}

/** What lies under a name is not what the name promises: somebody, or the disk, changed it. It is never handed out. */
export class FileAltered extends Error {
  readonly code = 'file_altered';
  constructor(readonly sha256: string) {
    super(`the file ${sha256} was changed on disk`);
    this.name = 'FileAltered';
  }
}

/** The last part is held back until all of it is known to be what the name promises: a reader never gets an altered file whole. */
async function* checked(source: AsyncIterable<Buffer>, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | null = null;
  for await (const part of source) {
    hash.update(part);
    if (held !== null) yield held;
    held = part;
  }
  if (hash.digest('hex') !== sha256) throw new FileAltered(sha256);
  if (held !== null) yield held;
}

const consumed = async (source: AsyncIterator<unknown>): Promise<void> => {
  while (!(await source.next()).done);
};

const absent = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};

/** Files on disk, named by their SHA-256: written aside, flushed, then renamed, so that a name never stands for half a file. */
export class HashedFiles {
  constructor(private readonly root: string) {}

  /**
   * `look` is shown where the content lies aside and may throw: it comes in only after that, so that what is refused never touches the same
   * content which somebody else keeps here.
   * @throws FileTooLarge, or what `look` throws; then nothing of it is kept
   */
  async put(
    source: AsyncIterable<Uint8Array>,
    maxBytes: number,
    look?: (aside: string) => Promise<void>,
  ): Promise<{ sha256: string; bytes: number }> {
    await mkdir(join(this.root, 'incoming'), { recursive: true });
    const aside = join(this.root, 'incoming', randomUUID());
    const hash = createHash('sha256');
    let bytes = 0;
    const file = await open(aside, 'wx', 0o600);
    try {
      for await (const chunk of source) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes) throw new FileTooLarge(maxBytes);
        hash.update(chunk);
        await file.write(chunk);
      }
      await file.sync();
      await look?.(aside);
    } catch (error) {
      await file.close();
      await rm(aside, { force: true });
      throw error;
    }
    await file.close();
    const sha256 = hash.digest('hex');
    await this.moveIn(aside, sha256);
    return { sha256, bytes };
  }

  /** Takes over a file whose hash is known, on the same disk; one that was taken over before is left as it is. */
  async adopt(path: string, sha256: string): Promise<void> {
    if ((await this.size(sha256)) === null) await this.moveIn(path, sha256);
  }

  /** In bytes; null = no such file. */
  async size(sha256: string): Promise<number | null> {
    return (await stat(this.path(sha256)).catch(absent))?.size ?? null;
  }

  /**
   * What lies there, once it is known to be what its name says: hashed before anything of it is handed out.
   * @returns null = no such file
   * @throws FileAltered when it was changed on disk
   */
  async open(sha256: string): Promise<Readable | null> {
    const file = await open(this.path(sha256), 'r').catch(absent);
    if (file === null) return null;
    try {
      await consumed(checked(file.createReadStream({ start: 0, autoClose: false }), sha256));
    } catch (error) {
      await file.close();
      throw error;
    }
    // the same opened file, looked at once more: it may be written over meanwhile
    return Readable.from(checked(file.createReadStream({ start: 0 }), sha256), { objectMode: false });
  }

  /** Whatever lies there, for whoever looks at it with suspicion; null = no such file. */
  async openAsItIs(sha256: string): Promise<Readable | null> {
    return (await this.size(sha256)) === null ? null : createReadStream(this.path(sha256));
  }

  remove(sha256: string): Promise<void> {
    return rm(this.path(sha256), { force: true });
  }

  private async moveIn(path: string, sha256: string): Promise<void> {
    await mkdir(this.folder(sha256), { recursive: true });
    await rename(path, this.path(sha256));
  }

  private folder(sha256: string): string {
    return join(this.root, sha256.slice(0, 2));
  }

  /** Where it lies, or would; for reading only. */
  path(sha256: string): string {
    return join(this.folder(sha256), sha256);
  }
}
