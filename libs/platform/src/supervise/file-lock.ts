import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { commandOf, errorCode } from './process-identity.js';

const holderSchema = z.object({ pid: z.number().int().positive(), command: z.string(), token: z.string() });
const lockText = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch (error) {
      context.addIssue(String(error));
      return z.NEVER;
    }
  })
  .pipe(holderSchema);
export type LockHolder = z.infer<typeof holderSchema>;

export interface FileLock {
  path: string;
  release(): Promise<void>;
}

/** Someone alive holds the lock. */
export class LockedError extends Error {
  constructor(
    readonly path: string,
    readonly holder: LockHolder,
  ) {
    super(`${path} is held by process ${holder.pid}`);
    this.name = 'LockedError';
  }
}

const readHolder = async (path: string): Promise<LockHolder | null> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
  // A lock written half (its maker died while writing) has no holder either.
  const parsed = lockText.safeParse(text);
  return parsed.success ? parsed.data : null;
};

const isAlive = async (holder: LockHolder): Promise<boolean> => (await commandOf(holder.pid)) === holder.command;

/**
 * Takes a lock file for this process. A lock whose holder is dead (or whose pid belongs to another program now) is taken over.
 * @throws LockedError when a living process holds it.
 */
export const acquireFileLock = async (path: string): Promise<FileLock> => {
  await mkdir(dirname(path), { recursive: true });
  const mine: LockHolder = { pid: process.pid, command: (await commandOf(process.pid)) ?? '', token: randomUUID() };
  const draft = `${path}.${mine.token}`;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await writeFile(path, JSON.stringify(mine), { flag: 'wx' });
      const now = await readHolder(path);
      if (now?.token === mine.token) break;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
      const holder = await readHolder(path);
      if (holder && (holder.pid !== process.pid || attempt > 2) && (await isAlive(holder))) throw new LockedError(path, holder);
      // Moved aside first: of two processes that find a dead holder, only one moves the same file.
      await rename(path, draft).catch((moved: unknown) => {
        if (errorCode(moved) !== 'ENOENT') throw moved;
      });
      await rm(draft, { force: true });
    }
  }
  return {
    path,
    release: async () => {
      if ((await readHolder(path))?.token === mine.token) await rm(path, { force: true });
    },
  };
};

/** Waits for the lock instead of failing. @throws LockedError after `timeoutMs`. */
export const waitForFileLock = async (path: string, timeoutMs: number, onWait: (holder: LockHolder) => void): Promise<FileLock> => {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await acquireFileLock(path);
    } catch (error) {
      if (!(error instanceof LockedError) || performance.now() > deadline) throw error;
      onWait(error.holder);
      await new Promise((wake) => setTimeout(wake, 250));
    }
  }
};
