import { execFile } from 'node:child_process';
import { access, chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheDirectory, workspaceRoot } from '../config/paths.js';
import { waitForFileLock } from '../supervise/file-lock.js';
import { findOnPath, reachable, type Progress } from './temporal-finders.js';
import { TEST_SERVER_VERSION } from './versions.js';

const run = promisify(execFile);
const MAVEN_MS = 10 * 60_000;

/** As `TestWorkflowEnvironment.createTimeSkipping({ server: { executable } })` takes it. */
export type TestServerExecutable = { type: 'existing-path'; path: string } | { type: 'cached-download'; downloadDir: string };

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

const hasJars = async (lib: string): Promise<boolean> =>
  (await exists(lib)) && (await readdir(lib)).some((name) => name === `temporal-test-server-${TEST_SERVER_VERSION}.jar`);

const copyJars = async (maven: string, lib: string): Promise<void> => {
  const lock = await waitForFileLock(`${lib}.lock`, MAVEN_MS, () => undefined);
  const unfinished = `${lib}.${process.pid}.tmp`;
  try {
    if (await hasJars(lib)) return;
    const pom = join(workspaceRoot(), 'docker', 'temporal-test-server', 'pom.xml');
    const args = ['--batch-mode', '--quiet', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${unfinished}`];
    await run(maven, args, { timeout: MAVEN_MS });
    await rm(lib, { recursive: true, force: true });
    await rename(unfinished, lib);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
    await lock.release();
  }
};

/** The SDK wants one program that takes a port. */
const writeWrapper = async (java: string, directory: string): Promise<string> => {
  const path = join(directory, 'temporal-test-server');
  const draft = `${path}.${process.pid}.tmp`;
  await writeFile(draft, `#!/bin/sh\nexec '${java}' -cp '${join(directory, 'lib')}/*' io.temporal.testserver.TestServer "$@"\n`);
  await chmod(draft, 0o755);
  await rename(draft, path);
  return path;
};

/**
 * Where the server with time skipping comes from, for specs: TEMPORAL_TEST_SERVER (a program), jars in the user's cache, the SDK's
 * own download, or Maven.
 * @throws Error with the ways to put it right when none works.
 */
export const resolveTestServer = async (
  given: string | undefined = process.env['TEMPORAL_TEST_SERVER'],
  progress: Progress = () => undefined,
): Promise<TestServerExecutable> => {
  if (given) return { type: 'existing-path', path: given };
  const directory = join(cacheDirectory(), 'temporal-test-server', TEST_SERVER_VERSION);
  const lib = join(directory, 'lib');
  const java = await findOnPath('java');
  if (java !== null && (await hasJars(lib))) return { type: 'existing-path', path: await writeWrapper(java, directory) };
  await mkdir(directory, { recursive: true });
  if (await reachable('https://temporal.download')) return { type: 'cached-download', downloadDir: directory };
  const maven = await findOnPath('mvn');
  if (java === null || maven === null) {
    throw new Error(
      'no time-skipping Temporal test server: set TEMPORAL_TEST_SERVER, allow https://temporal.download, or install Java 17 and Maven',
    );
  }
  progress(`fetching the Temporal test server ${TEST_SERVER_VERSION} with Maven`);
  await copyJars(maven, lib);
  return { type: 'existing-path', path: await writeWrapper(java, directory) };
};
