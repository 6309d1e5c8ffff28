import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import getPort, { clearLockedPorts } from 'get-port';
import { waitForFileLock } from './file-lock.js';

export interface PortChoice {
  wanted: number;
  chosen: number;
}

const SPAN = 50;
const HOST = '127.0.0.1';
const WAIT_MS = 120_000;

/** The wanted port, or the next free one after it. */
const nextFree = async (wanted: number, taken: ReadonlySet<number>): Promise<number> => {
  const candidates = Array.from({ length: SPAN }, (_, step) => wanted + step).filter((port) => !taken.has(port));
  return getPort({ port: candidates, host: HOST, exclude: [...taken] });
};

/**
 * Chooses free ports and keeps every other stack of this user from choosing until `work`, in which they are bound, has ended:
 * two stacks started at the same moment get different ones.
 */
export const withFreePorts = async <Name extends string, T>(
  wanted: Record<Name, number>,
  work: (ports: Record<Name, PortChoice>) => Promise<T>,
): Promise<T> => {
  const lock = await waitForFileLock(join(tmpdir(), `duban-ports-${userInfo().uid}.lock`), WAIT_MS, () => undefined);
  try {
    const taken = new Set<number>();
    const choices: [string, PortChoice][] = [];
    for (const [name, port] of Object.entries<number>(wanted)) {
      const chosen = await nextFree(port, taken);
      taken.add(chosen);
      choices.push([name, { wanted: port, chosen }]);
    }
    // our own reservation must not turn away those who bind the chosen ports by way of the same library
    clearLockedPorts();
    return await work(Object.fromEntries(choices) as Record<Name, PortChoice>);
  } finally {
    await lock.release();
  }
};
