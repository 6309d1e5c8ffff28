import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { childEnvironment, type Config } from '@duban/platform';

/** What a program came to. */
export interface Ran {
  code: number;
  said: string;
}

export const node = (args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, args, { env }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, said: `${stdout}${stderr}` });
    });
  });

export const lastLine = ({ said }: Ran): string => said.trim().split('\n').at(-1) ?? '';

/** `duban verify` on the record of a story, while it runs. */
export const verifyRecord = ({ checkpoints, home }: Config): Promise<Ran> =>
  node(
    [fileURLToPath(new URL('../../cli/bin/duban.mjs', import.meta.url)), 'verify', '--witness', checkpoints.witnessFile ?? '', '--json'],
    childEnvironment({ DUBAN_HOME: home, LOG_LEVEL: 'warn' }),
  );
