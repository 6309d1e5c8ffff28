import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import {
  atLeast,
  findBinaries,
  findOnPath,
  reachable,
  resolveTestServer,
  serverVersionOf,
  systemFinders,
  workspaceRoot,
  type Config,
} from '@duban/platform';
import { missing, note, ok, type Check } from './finding.js';

const run = promisify(execFile);
const OLDEST_NODE = '20.19.0';
const WANTED_BYTES = 2 * 1024 ** 3;

const firstLine = async (program: string, args: string[]): Promise<string> => {
  const { stdout, stderr } = await run(program, args, { timeout: 20_000 });
  return (stdout || stderr).split('\n')[0] ?? '';
};

export const checkNode: Check = async () => {
  const { version, platform, arch } = process;
  const detail = `${version} ${platform}-${arch}`;
  if (atLeast(version.slice(1), OLDEST_NODE)) return ok('Node.js', detail);
  return missing('Node.js', detail, `安装 Node.js ${OLDEST_NODE} 或更新 / install Node.js ${OLDEST_NODE} or newer`);
};

export const checkBuild: Check = async () => {
  const mains = ['api', 'worker'].map((app) => join(workspaceRoot(), 'apps', app, 'dist', 'main.js'));
  const absent = [...mains, join(workspaceRoot(), 'workflows', 'directive', 'dist', 'bundle.js')].filter((path) => !existsSync(path));
  return absent.length === 0 ? ok('build', workspaceRoot()) : missing('build', absent.join(', '), 'npm run build');
};

/** The embedded PostgreSQL's programs; not looked at when a server is given. */
export const checkPostgresPrograms =
  (config: Config): Check =>
  async () => {
    if (config.database.url !== null) return [];
    try {
      const { postgres } = await findBinaries();
      return ok('PostgreSQL', await firstLine(postgres, ['--version']));
    } catch (error) {
      return missing('PostgreSQL', error instanceof Error ? error.message : String(error), 'npm ci，或设置 / or set DATABASE_URL');
    }
  };

/** Every way in which a Temporal server could be had, in the order in which they are tried. */
export const checkTemporalProgram =
  (config: Config): Check =>
  async () => {
    if (config.temporal.address !== null) return [];
    const finders = systemFinders(() => undefined);
    const path = (await finders.onPath()) ?? (await finders.cached());
    if (path !== null) return ok('Temporal', `${path} (server ${(await serverVersionOf(path)) ?? '?'})`);
    if (await reachable('https://temporal.download')) return note('Temporal', '首次启动时下载 / downloaded on the first start');
    const go = await findOnPath('go');
    if (go !== null) return note('Temporal', `首次启动时构建 / built on the first start with ${await firstLine(go, ['version'])}`);
    return missing(
      'Temporal',
      '没有 temporal，无法下载，也没有 Go / no program, no download, no Go',
      'TEMPORAL_ADDRESS | PATH: temporal | https://temporal.download | Go 1.26',
    );
  };

/** Only specs need it. */
export const checkTestServer: Check = async () => {
  const java = await findOnPath('java');
  if (java === null) return note('Java', '未找到（仅测试需要）/ not found, only specs need it');
  const maven = await findOnPath('mvn');
  const executable = maven === null ? null : await resolveTestServer();
  const server = executable?.type === 'existing-path' ? executable.path : 'SDK download';
  return ok('Java', `${await firstLine(java, ['-version'])}; test server ${server}`);
};

export const checkDisk =
  (config: Config): Check =>
  async () => {
    let directory = config.home;
    while (!existsSync(directory)) directory = dirname(directory);
    const { bavail, bsize } = await statfs(directory);
    const free = bavail * bsize;
    const detail = `${config.home}, ${(free / 1024 ** 3).toFixed(1)} GB 可用 / free`;
    return free >= WANTED_BYTES ? ok('DUBAN_HOME', detail) : note('DUBAN_HOME', detail, '至少需要约 2 GB / about 2 GB are wanted');
  };
