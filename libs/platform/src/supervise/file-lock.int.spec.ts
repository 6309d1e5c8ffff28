import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acquireFileLock, LockedError, waitForFileLock } from './file-lock.js';
import { commandOf } from './process-identity.js';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'duban-lock-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

/** A lock as a process that is running now would have left it. */
const heldBy = async (name: string, pid: number, command: string): Promise<string> => {
  const path = join(directory, name);
  await writeFile(path, JSON.stringify({ pid, command, token: 'theirs' }));
  return path;
};

test('a lock is free again after its release', async () => {
  const path = join(directory, 'released');
  await (await acquireFileLock(path)).release();
  const again = await acquireFileLock(path);
  await again.release();
  expect(again.path).toBe(path);
});

test('a lock held by a living process is refused and names it; once that is dead it is taken over', async () => {
  const other = spawn('sleep', ['600']);
  await once(other, 'spawn');
  const pid = Number(other.pid);
  const path = await heldBy('living', pid, 'sleep 600');
  await expect(acquireFileLock(path)).rejects.toMatchObject({ holder: { pid } });

  const taken = waitForFileLock(path, 20_000, () => other.kill('SIGKILL'));
  await (await taken).release();
  expect(await commandOf(pid)).toBeNull();
});

test('a number that belongs to another program by now holds nothing', async () => {
  const other = spawn('sleep', ['600']);
  await once(other, 'spawn');
  try {
    const path = await heldBy('reused', Number(other.pid), 'node duban start');
    await (await acquireFileLock(path)).release();
  } finally {
    other.kill('SIGKILL');
  }
  expect(other.killed).toBe(true);
});

test('a lock file written half holds nothing', async () => {
  const path = join(directory, 'half');
  await writeFile(path, '{"pid":');
  const lock = await acquireFileLock(path);
  await expect(acquireFileLock(path)).rejects.toBeInstanceOf(LockedError);
  await lock.release();
});
