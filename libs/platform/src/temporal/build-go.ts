import { spawn } from 'node:child_process';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { childEnvironment } from '../config/paths.js';
import { waitForFileLock } from '../supervise/file-lock.js';

export interface GoBuild {
  /** Path of the `go` program. */
  go: string;
  /** Directory of the module that pins it. */
  module: string;
  /** Import path of the program. */
  program: string;
  /** What is said when it begins. */
  told: string;
  /** Path of the binary to be made. */
  target: string;
  progress: (line: string) => void;
}

const REPORT_MS = 15_000;
const BUILD_MS = 30 * 60_000;
const KEPT_LINES = 15;

/** Runs `go`, counting the packages that it names. @throws with its last lines when it fails. */
const runGo = (build: GoBuild, args: string[], label: string): Promise<void> =>
  new Promise((done, fail) => {
    const startedAt = performance.now();
    const child = spawn(build.go, args, {
      cwd: build.module,
      env: childEnvironment({ CGO_ENABLED: '0', GOFLAGS: '-mod=readonly -buildvcs=false' }),
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: BUILD_MS,
    });
    let packages = 0;
    const last: string[] = [];
    createInterface(child.stderr).on('line', (line) => {
      packages += 1;
      last.push(line);
      if (last.length > KEPT_LINES) last.shift();
    });
    const reporter = setInterval(() => {
      build.progress(`${label}: ${Math.round((performance.now() - startedAt) / 1000)} s, ${packages} 个包 / packages`);
    }, REPORT_MS);
    child.once('error', (error) => {
      clearInterval(reporter);
      fail(error);
    });
    child.once('close', (code) => {
      clearInterval(reporter);
      if (code === 0) done();
      else fail(new Error(`go ${args[0]} failed:\n${last.join('\n')}`));
    });
  });

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/**
 * Builds a Go program from a pinned module. Two builders wait for each other; nobody ever sees half a binary.
 * @returns the path of the binary.
 */
export const buildGoProgram = async (build: GoBuild): Promise<string> => {
  await mkdir(dirname(build.target), { recursive: true });
  let told = false;
  const lock = await waitForFileLock(`${build.target}.lock`, BUILD_MS, (holder) => {
    if (!told) build.progress(`等待另一个构建 / waiting for the build of process ${holder.pid}`);
    told = true;
  });
  const unfinished = `${build.target}.${process.pid}.tmp`;
  try {
    if (await exists(build.target)) return build.target;
    build.progress(build.told);
    await runGo(build, ['mod', 'download', '-x'], '下载模块 / modules');
    await runGo(build, ['build', '-v', '-trimpath', '-o', unfinished, build.program], '编译 / compiling');
    await rename(unfinished, build.target);
    return build.target;
  } finally {
    await rm(unfinished, { force: true });
    await lock.release();
  }
};
