import proxyAddr from '@fastify/proxy-addr';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Open at once from one address: a floor behind one address has a hundred browsers with six each. */
const MOST_OF_ONE_ADDRESS = 1_024;

const familiar = (address: string): string => address.replace(/^::ffff:/, '');

/**
 * Bounds the connections of one address: what is beyond is closed before a byte of it is read. A trusted proxy's are everybody's and are
 * not counted: it has to bound them itself.
 */
export const boundConnections = (server: Server, trustedProxies: readonly string[], most = MOST_OF_ONE_ADDRESS): void => {
  const isProxy = trustedProxies.length > 0 ? proxyAddr.compile([...trustedProxies]) : () => false;
  const open = new Map<string, number>();
  server.prependListener('connection', (socket: Socket) => {
    const address = familiar(socket.remoteAddress ?? '');
    if (address === '' || isProxy(address, 0)) return;
    const held = (open.get(address) ?? 0) + 1;
    if (held > most) {
      socket.destroy();
      return;
    }
    open.set(address, held);
    socket.once('close', () => {
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
};
