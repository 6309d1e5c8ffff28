import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

test('each page of the console loads the words that it says', async () => {
  const checked = promisify(execFile)(process.execPath, [fileURLToPath(new URL('check-web-words.mjs', import.meta.url))]);
  await expect(checked).resolves.toEqual({ stdout: '', stderr: '' });
});
