import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheDirectory, searchPath, workspaceRoot } from '../config/paths.js';
import { buildGoProgram } from './build-go.js';
import type { TemporalFinders } from './resolve-temporal.js';
import { atLeast, OLDEST_SERVER, TEMPORAL_CLI_VERSION } from './versions.js';

const run = promisify(execFile);
const DOWNLOAD_SITE = 'https://temporal.download';
const CLI_PROGRAM = 'github.com/temporalio/cli/cmd/temporal';
const PROBE_MS = 2_000;
const DOWNLOAD_MS = 150_000;

/** Receives lines for the person who waits. */
export type Progress = (line: string) => void;

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

export const findOnPath = async (program: string): Promise<string | null> => {
  for (const directory of searchPath()) {
    const path = join(directory, program);
    if (await isExecutable(path)) return path;
  }
  return null;
};

/** `1.31.2` out of `temporal version 1.8.2 (Server 1.31.2, UI 2.50.1)`. @returns null when the program says something else. */
export const serverVersionOf = async (binary: string): Promise<string | null> => {
  const { stdout } = await run(binary, ['--version'], { timeout: 20_000 });
  return /Server (\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? null;
};

const usableOnPath = async (progress: Progress): Promise<string | null> => {
  const path = await findOnPath('temporal');
  if (path === null) return null;
  const version = await serverVersionOf(path);
  if (version !== null && atLeast(version, OLDEST_SERVER)) return path;
  progress(`${path}: 版本过旧 / too old (server ${version ?? 'unknown'}, needs ${OLDEST_SERVER})`);
  return null;
};

export const reachable = (site: string): Promise<boolean> =>
  fetch(site, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) }).then(
    () => true,
    () => false,
  );

/** The SDK names its download after the version asked for. */
const downloadedPath = (directory: string): string => join(directory, `temporal-v${TEMPORAL_CLI_VERSION}`);

const withDeadline = async <T>(work: Promise<T>, ms: number, what: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

const downloadWithSdk = async (directory: string, progress: Progress): Promise<string | null> => {
  if (!(await reachable(DOWNLOAD_SITE))) return null;
  progress(`下载 Temporal ${TEMPORAL_CLI_VERSION} / downloading`);
  const { TestWorkflowEnvironment } = await import('@temporalio/testing');
  const executable = { type: 'cached-download', downloadDir: directory, version: `v${TEMPORAL_CLI_VERSION}`, ttl: '3650 days' } as const;
  // The SDK downloads only while it starts a server; that one is not needed.
  const started = TestWorkflowEnvironment.createLocal({ server: { executable } });
  const environment = await withDeadline(started, DOWNLOAD_MS, 'the download');
  await environment.teardown();
  const path = downloadedPath(directory);
  return (await isExecutable(path)) ? path : null;
};

/** The real ways, on this machine. `cache` and `goModule` are directories. */
export const systemFinders = (
  progress: Progress,
  cache = join(cacheDirectory(), 'temporal', TEMPORAL_CLI_VERSION),
  goModule = join(workspaceRoot(), 'docker', 'temporal'),
): TemporalFinders => ({
  onPath: () => usableOnPath(progress),
  cached: async () => {
    for (const path of [join(cache, 'temporal'), downloadedPath(cache)]) if (await isExecutable(path)) return path;
    return null;
  },
  download: () => downloadWithSdk(cache, progress),
  build: async () => {
    const go = await findOnPath('go');
    if (go === null) return null;
    const told = '构建 Temporal（仅首次，约 3 至 10 分钟）/ building Temporal, once, 3 to 10 minutes';
    return buildGoProgram({ go, module: goModule, program: CLI_PROGRAM, target: join(cache, 'temporal'), told, progress });
  },
});
