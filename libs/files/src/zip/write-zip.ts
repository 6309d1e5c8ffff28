import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { Meter } from './meter.js';

export class FileExists extends Error {
  constructor(readonly path: string) {
    super(`${path} 已存在，不覆盖 / exists and is not written over`);
    this.name = 'FileExists';
  }
}

export interface ZipParts {
  /** One at a time, in order. @returns what went through. */
  stream(name: string, source: Readable): Promise<Meter>;
  text(name: string, content: string): void;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    },
  );

/**
 * Writes a zip aside, flushes it and gives it its name: what does not come to its end leaves no file that looks whole.
 * @throws FileExists before anything is read; whatever `fill` or the disk throws; the signal's reason
 */
export const writeZip = async <T>(
  out: string,
  signal: AbortSignal | undefined,
  fill: (parts: ZipParts, signal: AbortSignal) => Promise<T>,
): Promise<{ filled: T; bytes: number; sha256: string }> => {
  if (await exists(out)) throw new FileExists(out);
  const partial = `${out}.partial`;
  const failing = new AbortController();
  const stop = signal ? AbortSignal.any([signal, failing.signal]) : failing.signal;
  const zip = new ZipFile();
  const whole = new Meter();
  const broken = once(zip, 'error').then(([error]: unknown[]) => Promise.reject(error));
  const file = createWriteStream(partial, { mode: 0o600, flush: true });
  const closed = new Promise<void>((resolve) => file.once('close', () => resolve()));
  const writing = pipeline(zip.outputStream, whole, file, { signal: stop });
  const parts: ZipParts = {
    stream: async (name, source) => {
      const meter = new Meter();
      zip.addReadStream(meter, name);
      await pipeline(source, meter, { signal: stop });
      return meter;
    },
    text: (name, content) => zip.addBuffer(Buffer.from(content), name),
  };
  try {
    const endless = writing.then(() => Promise.reject(new Error('the archive ended before its parts')));
    const filled = await Promise.race([fill(parts, stop), broken, endless]);
    zip.end();
    await Promise.race([writing, broken]);
    signal?.throwIfAborted();
    await rename(partial, out);
    return { filled, bytes: whole.bytes, sha256: whole.digest() };
  } catch (error) {
    failing.abort();
    // the pipeline gives up at once, while the file may only just be being made
    await Promise.allSettled([writing, closed]);
    await rm(partial, { force: true });
    throw error;
  }
};
