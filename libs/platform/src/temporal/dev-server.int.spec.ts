import { DIRECTIVE_SEARCH_ATTRIBUTES } from '@duban/protocol';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import getPort from 'get-port';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandOf } from '../supervise/process-identity.js';
import { isDevServerOn, startDevServer, type DevServer } from './dev-server.js';
import { resolveTemporal } from './resolve-temporal.js';
import { ensureSearchAttributes } from './search-attributes.js';
import { systemFinders } from './temporal-finders.js';

let home: string;
let binary: string;
const running: DevServer[] = [];

const start = async (): Promise<DevServer> => {
  const server = await startDevServer({
    binary,
    dbFile: join(home, 'temporal.db'),
    port: await getPort(),
    uiPort: await getPort(),
    namespace: 'default',
    logFile: join(home, 'temporal.log'),
  });
  running.push(server);
  return server;
};

const connected = async <T>(server: DevServer, work: (connection: Connection) => Promise<T>): Promise<T> => {
  const connection = await Connection.connect({ address: server.address });
  return work(connection).finally(() => connection.close());
};

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'duban-dev-server-'));
  const source = await resolveTemporal(
    null,
    systemFinders(() => undefined),
  );
  if (source.kind !== 'binary') throw new Error('expected a binary');
  binary = source.path;
});

afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()));
  await rm(home, { recursive: true, force: true });
});

test('a port on which somebody else listens is named, and whoever answers there is not taken for ours', async () => {
  const stranger = createServer();
  const port = await getPort();
  await new Promise<void>((resolve) => stranger.listen(port, '127.0.0.1', resolve));
  const free = await getPort();
  const at = { binary, namespace: 'default', logFile: join(home, 'taken.log') };
  const taken = `port ${port} is taken by another process`;
  await expect(startDevServer({ ...at, port, uiPort: null })).rejects.toThrow(taken);
  await expect(startDevServer({ ...at, port: free, uiPort: port })).rejects.toThrow(taken);
  await new Promise((resolve) => stranger.close(resolve));
});

test('every search attribute of a directive is registered when the server is ready, and none is registered twice', async () => {
  const server = await start();
  const { listed, added } = await connected(server, async (connection) => ({
    listed: await connection.operatorService.listSearchAttributes({ namespace: 'default' }),
    added: await ensureSearchAttributes(connection, 'default'),
  }));
  expect(Object.keys(listed.customAttributes ?? {})).toEqual(expect.arrayContaining(Object.keys(DIRECTIVE_SEARCH_ATTRIBUTES)));
  expect(added).toEqual([]);
  expect(await isDevServerOn(server.pid, join(home, 'temporal.db'))).toBe(true);
  expect((await fetch(String(server.uiUrl))).status).toBe(200);
  await server.stop();
});

test('a run that waits is still there after the server was stopped and started again on the same file', async () => {
  const first = await start();
  await connected(first, (connection) =>
    new Client({ connection }).workflow.start('waits', { taskQueue: 'nobody', workflowId: 'directive/kept' }),
  );
  await first.stop();
  expect(await commandOf(first.pid)).toBeNull();

  const second = await start();
  const status = await connected(second, async (connection) => {
    const description = await new Client({ connection }).workflow.getHandle('directive/kept').describe();
    return description.status.name;
  });
  expect(status).toBe('RUNNING');
});

test('what was acknowledged before the server was killed with -9 is there on the next start', async () => {
  const first = running.at(-1);
  if (!first) throw new Error('no server');
  await connected(first, (connection) =>
    new Client({ connection }).workflow.start('waits', { taskQueue: 'nobody', workflowId: 'directive/killed' }),
  );
  process.kill(first.pid, 'SIGKILL');
  await first.ended;

  const next = await start();
  const status = await connected(next, async (connection) => {
    const description = await new Client({ connection }).workflow.getHandle('directive/killed').describe();
    return description.status.name;
  });
  expect(status).toBe('RUNNING');
});
