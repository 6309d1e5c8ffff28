import { transformFile } from '@swc/core';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, errorCode } from './process-identity.js';
import { SupervisedProcess, type ProcessSpec } from './supervised-process.js';

let home: string;
const running: SupervisedProcess[] = [];

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'duban-supervise-'));
});
afterEach(async () => {
  for (const supervised of running.splice(0)) await supervised.stop();
  await rm(home, { recursive: true, force: true });
});

const until = async <T>(what: string, look: () => Promise<T | null>): Promise<T> => {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline;) {
    const seen = await look();
    if (seen !== null) return seen;
    await sleep(20);
  }
  throw new Error(`waited in vain: ${what}`);
};

const textOf = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
const numberIn = (name: string): Promise<number | null> => textOf(join(home, name)).then((text) => (text ? Number(text) : null));
const isGone = async (pid: number): Promise<true | null> => ((await commandOf(pid)) === null ? true : null);

/** A child that writes its number, says that it serves, and ends as our processes do: on SIGTERM, or when its parent is gone. */
const CHILD = `
const fs = require('node:fs');
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => { fs.writeFileSync(__dirname + '/stopped', 'in order'); process.exit(0); });
setInterval(() => {}, 1000);
fs.writeFileSync(__dirname + '/pid', String(process.pid));
process.send({ ready: true });
`;

const specOf = async (code: string, changes: Partial<ProcessSpec> = {}): Promise<ProcessSpec> => {
  const main = join(home, 'child.cjs');
  await writeFile(main, code);
  return {
    name: 'child',
    main,
    env: { PATH: process.env['PATH'] },
    logFile: join(home, 'logs', 'child.log'),
    readyMs: 20_000,
    stopMs: 5_000,
    onRestart: () => undefined,
    ...changes,
  };
};

const start = async (spec: ProcessSpec): Promise<SupervisedProcess> => {
  const supervised = await SupervisedProcess.start(spec);
  running.push(supervised);
  return supervised;
};

test('a process is asked to stop and ends in order', async () => {
  const supervised = await start(await specOf(CHILD));
  const pid = Number(supervised.pid);
  await supervised.stop();
  expect(await commandOf(pid)).toBeNull();
  expect(await textOf(join(home, 'stopped'))).toBe('in order');
});

test('a process that does not listen is ended by force', async () => {
  const deaf = CHILD.replace(/process\.on\('SIGTERM'.*\n/, "process.on('SIGTERM', () => {});\n");
  const supervised = await start(await specOf(deaf, { stopMs: 200 }));
  const pid = Number(supervised.pid);
  await supervised.stop();
  expect(await commandOf(pid)).toBeNull();
});

test('a process that is killed is started again, and says so once', async () => {
  const told: string[] = [];
  const supervised = await start(await specOf(CHILD, { onRestart: (line) => told.push(line) }));
  const first = Number(supervised.pid);
  process.kill(first, 'SIGKILL');
  const second = await until('a new process', async () => {
    const pid = await numberIn('pid');
    return pid !== null && pid !== first ? pid : null;
  });
  expect(supervised.pid).toBe(second);
  expect(told).toEqual([expect.stringContaining('SIGKILL')]);
});

test('a process that fails on its first start is reported with the end of its log', async () => {
  const failing = await specOf("console.error('the table is missing'); process.exit(1);");
  await expect(SupervisedProcess.start(failing)).rejects.toThrow('the table is missing');
});

test('a process that is alive but never says that it serves is not taken for started', async () => {
  const silent = await specOf(CHILD.replace('process.send({ ready: true });', ''), { readyMs: 500 });
  await expect(SupervisedProcess.start(silent)).rejects.toThrow('is not ready');
  expect(await isGone(Number(await until('its number', () => numberIn('pid'))))).toBe(true);
});

/** Node has no loader for our sources: the supervisor of the next test runs on what the compiler makes of them. */
const compiled = async (...names: string[]): Promise<void> => {
  await writeFile(join(home, 'package.json'), '{"type":"module"}');
  for (const name of ['../explained/explained-error', ...names]) {
    const file = join(home, 'code', 'supervise', `${name}.js`);
    await mkdir(dirname(file), { recursive: true });
    const { code } = await transformFile(join(import.meta.dirname, `${name}.ts`), { module: { type: 'es6' }, swcrc: false });
    await writeFile(file, code);
  }
};

test('when the supervisor is killed with -9, its process and a watched program are gone', async () => {
  await compiled('supervised-process', 'child-word', 'process-identity', 'watched-command');
  const spec = await specOf(CHILD);
  await writeFile(
    join(home, 'supervisor.js'),
    `
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { SupervisedProcess } from './code/supervise/supervised-process.js';
import { watchedCommand } from './code/supervise/watched-command.js';
const spec = ${JSON.stringify(spec)};
await SupervisedProcess.start({ ...spec, onRestart: () => {} });
const { command, args } = watchedCommand('sleep', ['600']);
const watched = spawn(command, args, { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
writeFileSync(new URL('./watched', import.meta.url), String(watched.pid));
`,
  );
  const parent = fork(join(home, 'supervisor.js'), [], { stdio: 'ignore', execArgv: [] });
  const child = await until('the child', () => numberIn('pid'));
  const program = await until('the watched program', () => numberIn('watched'));
  await until('sleep runs', async () => ((await commandOf(program)) === 'sleep 600' ? true : null));
  parent.kill('SIGKILL');
  await once(parent, 'exit');
  expect(await until('the child is gone', () => isGone(child))).toBe(true);
  expect(await until('the watched program is gone', () => isGone(program))).toBe(true);
});

test('a restart for which no process can be made is said and tried again; the supervisor goes on', async () => {
  await compiled('supervised-process', 'child-word', 'process-identity');
  await writeFile(
    join(home, 'supervisor.js'),
    `
import { appendFileSync } from 'node:fs';
import { SupervisedProcess } from './code/supervise/supervised-process.js';
const node = process.execPath;
const onRestart = (line) => {
  appendFileSync(new URL('./told', import.meta.url), line + '\\n');
  process.execPath = line.includes('ENOENT') ? node : '/no/such/node';
};
const supervised = await SupervisedProcess.start({ ...${JSON.stringify(await specOf(CHILD))}, onRestart });
process.kill(supervised.pid, 'SIGKILL');
`,
  );
  const parent = fork(join(home, 'supervisor.js'), [], { stdio: 'ignore', execArgv: [] });
  const ended = once(parent, 'exit');
  const first = await until('the child', () => numberIn('pid'));
  const second = await until('another child', async () => {
    const pid = await numberIn('pid');
    return pid !== null && pid !== first ? pid : null;
  });
  const told = (await textOf(join(home, 'told'))) ?? '';
  expect(told.trimEnd().split('\n')).toEqual([expect.stringContaining('SIGKILL'), expect.stringContaining('ENOENT')]);
  parent.kill('SIGKILL');
  await ended;
  expect(await until('the child is gone', () => isGone(second))).toBe(true);
});
