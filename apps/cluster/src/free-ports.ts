import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** Below those that the system gives out by itself; and Temporal keeps the ports of its members in 15 bits. */
const LOWEST = 18_000;
const HIGHEST = 32_000;

const isFree = async (port: number): Promise<boolean> => {
  const server = createServer().listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  await once(server.close(), 'close');
  return true;
};

/** Ports of loopback that nobody has, all different. */
export const freePorts = async (count: number): Promise<number[]> => {
  const found: number[] = [];
  // anywhere, so that two clusters that begin together do not find the same
  for (let port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST - 1_000)); found.length < count && port < HIGHEST; port += 1)
    if (await isFree(port)) found.push(port);
  if (found.length < count) throw new Error(`no ${count} free ports`);
  return found;
};

/** Whether somebody answers at a port of loopback. */
export const listens = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy() && true));
    socket.once('error', () => resolve(false));
  });
