import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addSearchAttributes, resolveTemporal, resolveTestServer, startDevServer, systemFinders } from '@duban/platform';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import getPort from 'get-port';
import { quietRuntime } from './quiet-runtime.js';

/** A Temporal that skips time, with the directive's search attributes. Specs call `teardown()`. Schedules and lists are not in it. */
export const createTimeSkippingEnvironment = async (): Promise<TestWorkflowEnvironment> => {
  quietRuntime();
  const executable = await resolveTestServer();
  const start = () => TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
  // The SDK gives the Java server 5 s to start, which a busy machine may miss: asked again, not waited for longer.
  const environment = await start().catch(start).catch(start);
  await addSearchAttributes(environment.connection, environment.namespace ?? 'default');
  return environment;
};

export interface DevServerEnvironment {
  environment: TestWorkflowEnvironment;
  address: string;
  namespace: string;
  pid: number;
  /** Ends the server and removes its file. */
  teardown(): Promise<void>;
}

/** A full Temporal server in real time, as `duban start` runs it: file database, search attributes. */
export const createDevServerEnvironment = async (): Promise<DevServerEnvironment> => {
  const source = await resolveTemporal(
    null,
    systemFinders(() => undefined),
  );
  if (source.kind !== 'binary') throw new Error('specs run a server of their own');
  const directory = await mkdtemp(join(tmpdir(), 'duban-temporal-'));
  const namespace = 'default';
  const server = await startDevServer({
    binary: source.path,
    dbFile: join(directory, 'temporal.db'),
    port: await getPort(),
    uiPort: null,
    namespace,
    logFile: join(directory, 'temporal.log'),
  });
  quietRuntime();
  const environment = await TestWorkflowEnvironment.createFromExistingServer({ address: server.address, namespace });
  return {
    environment,
    address: server.address,
    namespace,
    pid: server.pid,
    teardown: async () => {
      await environment.teardown();
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
};
