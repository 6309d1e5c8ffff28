import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestDatabase } from '@duban/testing/database';
import { storeDatabase } from '@duban/testing/record';
import { filesProblems } from './files-setup.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await storeDatabase();
  folder = await mkdtemp(join(tmpdir(), 'duban-files-'));
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const found = async (name: string): Promise<string[]> =>
  (await filesProblems(database.pool, join(folder, name))).map(({ subject, detail, remedy }) => `${subject}: ${detail} → ${remedy}`);

test('processes that start at once in one directory agree; one with another directory is refused and leaves nothing in it', async () => {
  expect(await Promise.all(['shared', 'shared', 'shared', 'shared'].map(found))).toEqual([[], [], [], []]);
  expect(await found('shared')).toEqual([]);
  expect(await found('elsewhere')).toEqual([expect.stringMatching(/^FILES_DIR: .*elsewhere.*has no mark.*one directory/)]);
  expect(await readdir(join(folder, 'elsewhere'))).toEqual([]);
});

test('a directory of another installation is refused; the remedy that is said lets a moved one in', async () => {
  await writeFile(join(folder, 'elsewhere', '.installation'), 'another\n');
  const [said] = await found('elsewhere');
  expect(said).toMatch(/another installation/);
  const [, mark, path] = /write (\S+) into (\S+)$/.exec(said ?? '') ?? [];
  await writeFile(path ?? '', mark ?? '');
  expect(await found('elsewhere')).toEqual([]);
});

test('what stands where a directory should be is said', async () => {
  await writeFile(join(folder, 'file'), '');
  expect(await found('file')).toEqual([expect.stringMatching(/^FILES_DIR: .*file: E\w+ .*can be written/)]);
});
