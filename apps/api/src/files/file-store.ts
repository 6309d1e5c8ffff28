import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../http/problem.js';
import type { FileStore } from '../ports.js';

/** Files on disk, named by their SHA-256: written aside, flushed, then renamed, so that a name never stands for half a file. */
export class DiskFileStore implements FileStore {
  constructor(private readonly root: string) {}

  async put(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<{ sha256: string; bytes: number }> {
    await mkdir(join(this.root, 'incoming'), { recursive: true });
    const aside = join(this.root, 'incoming', randomUUID());
    const hash = createHash('sha256');
    let bytes = 0;
    const file = await open(aside, 'wx', 0o600);
    try {
      for await (const chunk of source) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes) throw new Problem('file_too_large', { params: { maxBytes } });
        hash.update(chunk);
        await file.write(chunk);
      }
      await file.sync();
    } catch (error) {
      await file.close();
      await rm(aside, { force: true });
      throw error;
    }
    await file.close();
    const sha256 = hash.digest('hex');
    await mkdir(this.folder(sha256), { recursive: true });
    await rename(aside, this.path(sha256));
    return { sha256, bytes };
  }

  async open(sha256: string): Promise<NodeJS.ReadableStream | null> {
    const found = await stat(this.path(sha256)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return found ? createReadStream(this.path(sha256)) : null;
  }

  private folder(sha256: string): string {
    return join(this.root, sha256.slice(0, 2));
  }

  private path(sha256: string): string {
    return join(this.folder(sha256), sha256);
  }
}
