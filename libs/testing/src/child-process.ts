import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { workspaceRoot } from '@duban/platform';

/** A process of its own that runs a script from its source, once it has said its first word. It may be killed. */
export const startChild = async (script: URL, ...args: string[]): Promise<ChildProcess> => {
  const loader = ['--import', join(workspaceRoot(), 'tools/ts-register.mjs'), '--conditions=duban-source'];
  const child = spawn(process.execPath, [...loader, script.pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const died = once(child, 'exit').then(() => Promise.reject(new Error('the process did not start')));
  died.catch(() => undefined);
  await Promise.race([once(child.stdout ?? child, 'data'), died]);
  return child;
};

/** Resolves when nothing of it is left. */
export const killed = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
};
