import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import pRetry from 'p-retry';
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

const LOOK_MS = 250;

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

/** Tokens of the locks that this process holds: its own number in a file may also stem from an earlier life of the machine. */
const held = new Set<string>();

const isAlive = async (holder: LockHolder): Promise<boolean> =>
  holder.pid === process.pid ? held.has(holder.token) : (await commandOf(holder.pid)) === holder.command;

/** @returns false when there is a file already. */
const linkedAs = async (from: string, to: string): Promise<boolean> => {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Moves the lock aside before removing it: another process may have taken it over since we looked, and gets it back then. */
const removeStale = async (path: string, seen: LockHolder | null, aside: string): Promise<void> => {
  try {
    await rename(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = await readHolder(aside);
  if (moved && moved.token !== seen?.token) await linkedAs(aside, path);
  await rm(aside, { force: true });
};

/**
 * Takes a lock file for this process. A lock whose holder is dead (or whose pid belongs to another program now) is taken over.
 * @throws LockedError when a living process holds it.
 */
export const acquireFileLock = async (path: string): Promise<FileLock> => {
  await mkdir(dirname(path), { recursive: true });
  const mine: LockHolder = { pid: process.pid, command: (await commandOf(process.pid)) ?? '', token: randomUUID() };
  const draft = `${path}.${mine.token}`;
  // Written first and linked into place: nobody ever reads half a lock.
  await writeFile(draft, JSON.stringify(mine));
  try {
    while (!(await linkedAs(draft, path))) {
      const holder = await readHolder(path);
      if (holder && (await isAlive(holder))) throw new LockedError(path, holder);
      await removeStale(path, holder, `${draft}.stale`);
    }
  } finally {
    await rm(draft, { force: true });
  }
  held.add(mine.token);
  return {
    path,
    release: async () => {
      held.delete(mine.token);
      if ((await readHolder(path))?.token === mine.token) await rm(path, { force: true });
    },
  };
};

/** Waits for the lock instead of failing. @throws LockedError after `timeoutMs`. */
export const waitForFileLock = (path: string, timeoutMs: number, onWait: (holder: LockHolder) => void): Promise<FileLock> =>
  pRetry(() => acquireFileLock(path), {
    ...{ retries: Infinity, minTimeout: LOOK_MS, factor: 1, maxRetryTime: timeoutMs },
    onFailedAttempt: ({ error }) => {
      if (!(error instanceof LockedError)) throw error;
      onWait(error.holder);
    },
  });
