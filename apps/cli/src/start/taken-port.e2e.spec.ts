import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspaceRoot } from '@duban/platform';

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'duban-port-'));
});
afterAll(() => rm(home, { recursive: true, force: true }));

/** Somebody else's server, which answers everything with a success. */
const stranger = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((_, response) => response.end('{}')).once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

test('a port that is taken between its choice and its use ends the start with a line that names it; whoever answers there is not taken for ours', async () => {
  const probe = await stranger(0);
  const { port } = probe.address() as AddressInfo;
  await closed(probe);
  const child = spawn(process.execPath, [join(workspaceRoot(), 'apps/cli/dist/main.js'), 'start', '--empty'], {
    env: { ...process.env, NODE_OPTIONS: '', DUBAN_HOME: home, PORT: String(port), LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let taken: Promise<Server> | null = null;
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    // the ports are chosen by now, the API comes last
    if (said.includes('PostgreSQL …')) taken ??= stranger(port);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const code = await new Promise((resolve) => child.once('close', resolve));
  const server = await (taken as Promise<Server> | null);
  if (server) await closed(server);

  expect(code).toBe(1);
  expect(said).toContain(`api 未能启动 / did not start: 端口 ${port} 已被其他进程占用 / port ${port} is taken by another process`);
  expect(said).not.toContain('Duban is running');
  expect(existsSync(join(home, 'stack.json'))).toBe(false);
});
