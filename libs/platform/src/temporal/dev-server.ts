import { spawn } from 'node:child_process';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Connection } from '@temporalio/client';
import pRetry from 'p-retry';
import { childEnvironment } from '../config/paths.js';
import { requireFreePort } from '../supervise/ports.js';
import { commandOf, stopProcess } from '../supervise/process-identity.js';
import { watchedCommand } from '../supervise/watched-command.js';
import { ensureSearchAttributes } from './search-attributes.js';

export interface DevServerOptions {
  /** The `temporal` program. */
  binary: string;
  /** SQLite file that holds all histories; the next start on the same file resumes. Not given = in memory. */
  dbFile?: string;
  port: number;
  /** null = no web UI. */
  uiPort: number | null;
  namespace: string;
  logFile: string;
}

export interface DevServer {
  pid: number;
  /** `host:port` */
  address: string;
  uiUrl: string | null;
  /** Resolves with a line when the server ends, asked for or not. */
  ended: Promise<string>;
  /** Asks, waits 15 s, then forces. */
  stop(): Promise<void>;
}

const READY_MS = 45_000;
const LOOK_MS = 100;
const STOP_MS = 15_000;
const LOG_LINES = 5;
const HOST = '127.0.0.1';

const argumentsFor = (options: DevServerOptions): string[] => [
  'server',
  'start-dev',
  ...['--ip', HOST, '--port', String(options.port)],
  ...['--namespace', options.namespace],
  ...(options.uiPort === null ? ['--headless'] : ['--ui-ip', HOST, '--ui-port', String(options.uiPort)]),
  // the server sets no pragmas by itself; these keep durability at 1.4 to 3 times the throughput
  ...(options.dbFile === undefined
    ? []
    : ['--db-filename', options.dbFile, '--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=FULL']),
  ...['--log-level', 'warn', '--log-format', 'json'],
];

/** The command line reads these names too: a user's own settings must not lead ours astray. */
const cleanEnvironment = (): NodeJS.ProcessEnv =>
  childEnvironment(
    Object.fromEntries(Object.keys(process.env).flatMap((name) => (name.startsWith('TEMPORAL_') ? [[name, undefined]] : []))),
  );

/** Polls until the namespace answers, then registers the search attributes: workers may start afterwards. */
const untilReady = async (address: string, namespace: string, hasEnded: () => boolean): Promise<void> => {
  const connection = Connection.lazy({ address });
  const look = async (): Promise<void> => {
    await connection.withDeadline(Date.now() + 2_000, () => connection.workflowService.describeNamespace({ namespace }));
    await ensureSearchAttributes(connection, namespace);
  };
  try {
    await pRetry(look, { retries: Infinity, minTimeout: LOOK_MS, factor: 1, maxRetryTime: READY_MS, shouldRetry: () => !hasEnded() });
  } finally {
    await connection.close();
  }
};

/** What the program said last: in a temporary directory the log itself may be gone when the error is read. */
const lastLines = async (logFile: string): Promise<string> =>
  (await readFile(logFile, 'utf8').catch(() => '')).trimEnd().split('\n').slice(-LOG_LINES).join('\n');

const startOnce = async (options: DevServerOptions): Promise<DevServer> => {
  await mkdir(dirname(options.logFile), { recursive: true });
  if (options.dbFile !== undefined) await mkdir(dirname(options.dbFile), { recursive: true });
  const log = await open(options.logFile, 'a');
  const watched = watchedCommand(options.binary, argumentsFor(options));
  const child = spawn(watched.command, watched.args, { env: cleanEnvironment(), stdio: ['pipe', log.fd, log.fd], detached: true });
  let endLine: string | null = null;
  const ended = new Promise<string>((resolve) => {
    const finish = (line: string): void => {
      endLine = line;
      child.stdin?.destroy();
      resolve(line);
    };
    child.once('error', (error) => finish(`Temporal could not be started: ${error.message}`));
    child.once('close', (code, signal) => finish(`Temporal ended (${code ?? signal})`));
  });
  // the watcher may be gone before us; then there is nobody to tell
  child.stdin?.on('error', () => undefined);
  await log.close();
  const pid = child.pid ?? 0;
  const address = `${HOST}:${options.port}`;
  const stop = async (): Promise<void> => {
    if (endLine === null) await stopProcess(pid, STOP_MS);
    await ended;
  };
  try {
    await untilReady(address, options.namespace, () => endLine !== null);
  } catch (error) {
    await stop();
    const why = endLine === null ? '' : ` (${String(endLine)})`;
    throw new Error(`Temporal 未能启动 / did not start; see ${options.logFile}${why}\n${await lastLines(options.logFile)}`, {
      cause: error,
    });
  }
  return { pid, address, uiUrl: options.uiPort === null ? null : `http://${HOST}:${options.uiPort}`, ended, stop };
};

/**
 * Starts Temporal's development server as a child that ends with us, whatever ends us. It is tried twice: the program
 * looks for free ports for its inner services by itself, and hangs or ends when another process takes one first.
 * @throws Error naming the port when one is taken, or the log file when twice it does not become ready in 45 s.
 */
export const startDevServer = async (options: DevServerOptions): Promise<DevServer> => {
  for (const port of [options.port, options.uiPort]) if (port !== null) await requireFreePort(port);
  return pRetry(() => startOnce(options), { retries: 1, minTimeout: 0 });
};

/** Whether a process number left by an earlier start is still that Temporal server, on that file. */
export const isDevServerOn = async (pid: number, dbFile: string): Promise<boolean> => {
  const command = await commandOf(pid);
  return command !== null && command.includes('server start-dev') && command.includes(dbFile);
};
