import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** `code` of a system error, whichever realm made it. */
export const errorCode = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

const isMissing = (error: unknown): boolean => ['ENOENT', 'ESRCH', 1].some((code) => code === errorCode(error));

/**
 * The command line of a living process, its arguments separated by single spaces.
 * A number in a pid file may belong to somebody else by now: compare this before signalling it.
 * @returns null when no such process is alive (a zombie counts as dead).
 */
export const commandOf = async (pid: number): Promise<string | null> => {
  try {
    if (process.platform === 'linux') {
      const raw = await readFile(`/proc/${pid}/cmdline`, 'utf8');
      return raw.split('\0').join(' ').trim() || null;
    }
    const { stdout } = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]);
    return stdout.trim() || null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

/** Sends a signal; @returns false when the process (or group) is gone. */
export const signal = (pid: number, name: NodeJS.Signals): boolean => {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
};

/** Waits until the process is gone. @returns false when it is still there after `timeoutMs`. */
export const waitUntilGone = async (pid: number, timeoutMs: number): Promise<boolean> => {
  const deadline = performance.now() + timeoutMs;
  while ((await commandOf(pid)) !== null) {
    if (performance.now() > deadline) return false;
    await sleep(50);
  }
  return true;
};

/** Asks a process to stop, and ends it by force when it has not within `graceMs`. */
export const stopProcess = async (pid: number, graceMs: number, ask: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
  if (!signal(pid, ask) || (await waitUntilGone(pid, graceMs))) return;
  signal(pid, 'SIGKILL');
  await waitUntilGone(pid, 5_000);
};
