import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { onceWhileMarked } from './housekeeping.js';

let folder: string;
let mark: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duban-mark-'));
  mark = join(folder, 'wake-all');
});
beforeEach(() => writeFile(mark, 'now'));
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what was asked for by a file is done, and a process started again finds nothing to do', async () => {
  let done = 0;
  await onceWhileMarked('wake', mark, async () => void (done += 1)).once(new AbortController().signal);
  expect([done, existsSync(mark)]).toEqual([1, false]);
});

test('what failed, or was stopped in the middle, is asked for again by the next start', async () => {
  const failing = onceWhileMarked('wake', mark, async () => Promise.reject(new Error('no database')));
  await expect(failing.once(new AbortController().signal)).rejects.toThrow('no database');
  expect(existsSync(mark)).toBe(true);
  const stopping = new AbortController();
  await onceWhileMarked('wake', mark, async () => stopping.abort()).once(stopping.signal);
  expect(existsSync(mark)).toBe(true);
});
