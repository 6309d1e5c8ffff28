import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import getPort, { clearLockedPorts } from 'get-port';
import { faultLine } from './child-word.js';
import { waitForFileLock } from './file-lock.js';

export interface PortChoice {
  wanted: number;
  chosen: number;
}

const TRIES = 50;
/** Ten apart: the ports of a second stack stay recognisable beside those of the first. */
const STEP = 10;
const HOST = '127.0.0.1';
const WAIT_MS = 120_000;

/** The wanted port, or the next free one of its series. */
const nextFree = async (wanted: number, taken: ReadonlySet<number>): Promise<number> => {
  const candidates = Array.from({ length: TRIES }, (_, turn) => wanted + turn * STEP).filter((port) => !taken.has(port));
  return getPort({ port: candidates, host: HOST, exclude: [...taken] });
};

/**
 * For a foreign server that is found by its address: whoever answers there already would be taken for it.
 * @throws Error naming the port when it is taken on loopback
 */
export const requireFreePort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => reject(new Error(faultLine(error), { cause: error })));
    probe.listen(port, HOST, () => probe.close(() => resolve()));
  });

/** The library keeps what it has handed out for a while: its own reservation must not turn away those who bind the port by way of it. */
export const forgetReservedPorts = (): void => clearLockedPorts();

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
    forgetReservedPorts();
    return await work(Object.fromEntries(choices) as Record<Name, PortChoice>);
  } finally {
    await lock.release();
  }
};
