import { execFile } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Each of the three in its turn: a process lives long enough between two kills to count as recovered. */
const EVERY_MS = 25_000;
const FROZEN_MS = 3_000;

/** Process numbers of our own children of this kind, as they are now: one that was killed has been started again under another. */
const children = async (name: 'api' | 'worker'): Promise<number[]> => {
  const { stdout } = await run('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)]);
  return stdout.split('\n').flatMap((line) => (line.includes(`apps/${name}/dist/main.js`) ? [Number.parseInt(line, 10)] : []));
};

/** Kills the API and the worker, and freezes Temporal, by turns, until `signal`. @returns how often each */
export const breakThings = async (temporalPid: number | null, signal: AbortSignal): Promise<string> => {
  const counts = { api: 0, worker: 0, temporal: 0 };
  const strikes = [
    async () => {
      for (const pid of await children('worker')) process.kill(pid, 'SIGKILL');
      counts.worker += 1;
    },
    async () => {
      for (const pid of await children('api')) process.kill(pid, 'SIGKILL');
      counts.api += 1;
    },
    async () => {
      if (temporalPid === null) return;
      process.kill(temporalPid, 'SIGSTOP');
      await pause(FROZEN_MS);
      process.kill(temporalPid, 'SIGCONT');
      counts.temporal += 1;
    },
  ];
  for (let n = 0; !signal.aborted; n += 1) {
    await pause(EVERY_MS, undefined, { signal }).catch(() => undefined);
    if (!signal.aborted) await strikes[n % strikes.length]?.();
  }
  return `worker killed ${counts.worker} times, API ${counts.api}, Temporal frozen ${counts.temporal}`;
};
