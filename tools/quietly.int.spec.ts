import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const QUIETLY = fileURLToPath(new URL('quietly.mjs', import.meta.url));

interface Ended {
  code: unknown;
  said: string;
}
const quietly = (...command: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [QUIETLY, ...command], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, said: stdout + stderr }),
    );
  });
const node = (script: string): Promise<Ended> => quietly(process.execPath, '-e', script);

test('what goes well says nothing', async () => {
  expect(await node('console.log("compiled"); console.error("a warning")')).toEqual({ code: 0, said: '' });
});

test('what fails says all it had to say, and ends as it ended', async () => {
  const { code, said } = await node('console.log("-".repeat(300_000)); console.error("no such type"); process.exitCode = 7');
  expect(code).toBe(7);
  // its two streams may meet anywhere
  expect(said.replaceAll('-', '').trim()).toBe('no such type');
  expect(said).toHaveLength(300_000 + '\nno such type\n'.length);
});

test('a command that was killed, or is not there, has failed', async () => {
  expect(await node('process.kill(process.pid, "SIGTERM")')).toMatchObject({ code: 143 });
  expect(await quietly('no-such-command')).toMatchObject({ code: 127, said: expect.stringContaining('ENOENT') });
});
