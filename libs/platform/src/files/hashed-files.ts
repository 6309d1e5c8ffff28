import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

export class FileTooLarge extends Error {
  readonly code = 'file_too_large';
  constructor(readonly maxBytes: number) {
    super(`more than ${maxBytes} bytes`);
    this.name = 'FileTooLarge';
  }
}

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

  async open(sha256: string): Promise<ReadStream | null> {
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
