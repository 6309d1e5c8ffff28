import { execFile } from 'node:child_process';
import { access, cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  buildGoProgram,
  cacheDirectory,
  ExplainedError,
  findOnPath,
  loadStackConfig,
  TEMPORAL_CLI_VERSION,
  workspaceRoot,
  type Progress,
} from '@duban/platform';
import { resolveTemporalBinary } from '@duban/stack';

const run = promisify(execFile);
const SERVER = 'go.temporal.io/server/cmd/server';
const SQL_TOOL = 'go.temporal.io/server/cmd/tools/sql';

/** What the services' images bring, found or made on this machine. */
export interface Programs {
  /** A directory with `temporal`, `temporal-server` and `temporal-sql-tool`. */
  temporal: string;
  /** Of a Keycloak that was unpacked; never started there. */
  keycloak: string;
  nginx: string;
}

const there = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const onPath = async (program: string, packages: string): Promise<string> => {
  const path = (await findOnPath(program)) ?? ((await there(`/usr/sbin/${program}`)) ? `/usr/sbin/${program}` : null);
  if (path === null) throw new ExplainedError(`没有 / there is no ${program}：apt install ${packages}`);
  return path;
};

/** The server and its schema tool, built once from the module that pins the development server too: two minutes after that one. */
const provideTemporal = async (progress: Progress): Promise<string> => {
  const directory = join(cacheDirectory(), 'temporal', TEMPORAL_CLI_VERSION);
  const go = await findOnPath('go');
  for (const [name, program] of [
    ['temporal-server', SERVER],
    ['temporal-sql-tool', SQL_TOOL],
  ] as const) {
    const target = join(directory, name);
    if (await there(target)) continue;
    if (go === null) throw new ExplainedError('没有 Go / there is no `go`: https://go.dev/dl');
    const told = `构建 ${name}（仅首次）/ building ${name}, once`;
    await buildGoProgram({ go, module: join(workspaceRoot(), 'docker', 'temporal'), program, target, told, progress });
  }
  // the command line: found or built as `duban start` does
  const found = await resolveTemporalBinary(loadStackConfig({}), progress);
  if (found === null) throw new ExplainedError('TEMPORAL_ADDRESS 已给定 / is given: the cluster has a server of its own');
  const bin = join(directory, 'bin');
  await mkdir(bin, { recursive: true });
  for (const [name, path] of [
    ['temporal', found],
    ['temporal-server', join(directory, 'temporal-server')],
    ['temporal-sql-tool', join(directory, 'temporal-sql-tool')],
  ] as const) {
    await rm(join(bin, name), { force: true });
    await run('ln', ['-s', path, join(bin, name)]);
  }
  return bin;
};

/** As it is published for those who run it without containers. */
const provideKeycloak = async (version: string, progress: Progress): Promise<string> => {
  const directory = join(cacheDirectory(), 'keycloak', version);
  if (await there(join(directory, 'bin', 'kc.sh'))) return directory;
  const mvn = await onPath('mvn', 'maven default-jre-headless');
  progress(`下载 Keycloak ${version}（仅首次，160 MB）/ fetching, once`);
  const half = `${directory}.${process.pid}.tmp`;
  await mkdir(half, { recursive: true });
  try {
    const artifact = `org.keycloak:keycloak-quarkus-dist:${version}:zip`;
    const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack';
    await run(mvn, ['-q', '-B', plugin, `-Dartifact=${artifact}`, `-DoutputDirectory=${half}`], { cwd: half, timeout: 600_000 });
    await run('chmod', ['+x', join(half, `keycloak-${version}`, 'bin', 'kc.sh')]);
    await rename(join(half, `keycloak-${version}`), directory);
  } finally {
    await rm(half, { recursive: true, force: true });
  }
  return directory;
};

/** Finds or makes all of them. @throws ExplainedError what is missing and how it comes */
export const providePrograms = async (keycloak: string, progress: Progress): Promise<Programs> => ({
  nginx: await onPath('nginx', 'nginx'),
  temporal: (await onPath('psql', 'postgresql-client'), await provideTemporal(progress)),
  keycloak: await provideKeycloak(keycloak, progress),
});

/** A Keycloak of its own for a cluster: it writes into its directory. */
export const copyKeycloak = async (from: string, to: string): Promise<void> => {
  if (!(await there(to))) await cp(from, to, { recursive: true });
};
