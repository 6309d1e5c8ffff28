import { afterEach, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { boundConnections } from './connections.js';

let server: Server;
const open: Socket[] = [];
afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

const listening = async (trusted: readonly string[]): Promise<void> => {
  server = createServer((_, response) => response.end('ok'));
  boundConnections(server, trusted, 3);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
};
const ask = async (from = '127.0.0.1'): Promise<string> => {
  const socket = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', localAddress: from });
  open.push(socket);
  socket.on('error', () => undefined);
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  const said = await Promise.race([once(socket, 'data'), once(socket, 'close')]);
  return said[0] instanceof Buffer ? String(said[0]).slice(9, 12) : 'closed';
};

test('one address holds so many connections and no more, until one of them ends', async () => {
  await listening([]);
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual(['200', '200', '200', 'closed']);
  expect(await ask('127.0.0.2')).toBe('200');
  const [first] = open;
  first?.destroy();
  let next = 'closed';
  // the server hears of it in its own time
  for (let tries = 0; tries < 100 && next === 'closed'; tries += 1) next = await ask();
  expect(next).toBe('200');
});

test('a trusted proxy’s connections are everybody’s, and are not counted', async () => {
  await listening(['127.0.0.0/8']);
  expect([await ask(), await ask(), await ask(), await ask()]).toEqual(['200', '200', '200', '200']);
});
