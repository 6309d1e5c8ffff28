import { expect, test } from '@jest/globals';
import { KeptServer, type Endable } from './kept-server.js';

/** A server that ends when told to, or when `fall` is called. */
class Falling implements Endable {
  fall: (line: string) => void = () => undefined;
  readonly ended = new Promise<string>((resolve) => (this.fall = resolve));

  async stop(): Promise<void> {
    this.fall('asked');
  }
}

const keeping = async (starts: () => Promise<Falling>) => {
  const lines: string[] = [];
  let tell = (): void => undefined;
  const told = new Promise<void>((resolve) => (tell = resolve));
  const kept = await KeptServer.start({
    name: 'Server',
    start: starts,
    onRestart: (line) => {
      lines.push(line);
      tell();
    },
  });
  return { kept, lines, told };
};

test('a server that ends by itself is started again, until a start succeeds; asked to stop, it is not', async () => {
  const servers: Falling[] = [];
  let starts = 0;
  let began = (): void => undefined;
  const again = new Promise<void>((resolve) => (began = resolve));
  const { kept, lines } = await keeping(async () => {
    starts += 1;
    if (starts === 2) throw new Error('not yet');
    servers.push(new Falling());
    if (starts === 3) began();
    return servers.at(-1) as Falling;
  });
  servers[0]?.fall('fell');
  await again;
  await kept.stop();
  expect([starts, kept.current === servers[1]]).toEqual([3, true]);
  expect(lines).toEqual([
    'Server 意外退出，500 ms 后重启 / ended, restarting: fell',
    'Server 意外退出，1000 ms 后重启 / ended, restarting: Error: not yet',
  ]);
});

test('a stop ends the pause before a restart at once', async () => {
  const server = new Falling();
  let starts = 0;
  const { kept, told } = await keeping(async () => {
    starts += 1;
    return server;
  });
  server.fall('fell');
  await told;
  await kept.stop();
  expect(starts).toBe(1);
});
