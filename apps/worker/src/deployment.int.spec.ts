import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DirectiveGateway, temporalSubmit } from '@duban/gateway';
import type { DirectiveActivities } from '@duban/protocol';
import { createDevServerEnvironment, type DevServerEnvironment } from '@duban/testing';
import { receiveAs } from '@duban/testing/directive-city';
import { seen } from '@duban/testing/seen';
import type { Worker } from '@temporalio/worker';
import { DEPLOYMENT } from './deployment.js';
import { createDirectiveWorker } from './directive-worker.js';

let temporal: DevServerEnvironment;
let gateway: DirectiveGateway;
const running: { worker: Worker; run: Promise<void> }[] = [];
const handledBy: string[] = [];
let sent = 0;

beforeAll(async () => {
  temporal = await createDevServerEnvironment();
  gateway = new DirectiveGateway(temporalSubmit(temporal.environment.client.workflow));
});
afterAll(async () => {
  gateway.close();
  for (const { worker } of running) worker.shutdown();
  await Promise.all(running.map(({ run }) => run));
  await temporal.teardown();
});

/** A record of numbers, and who wrote them. */
const handleAs =
  (build: string): DirectiveActivities['handle'] =>
  async ({ directiveId, batch }) => {
    const outcomes = batch.commands.map(({ meta }) => {
      handledBy.push(build);
      const version = handledBy.length;
      return { commandId: meta.id, accepted: true as const, fromVersion: version, toVersion: version, result: { directiveId } };
    });
    const summary = { number: null, status: 'IN_PROGRESS' as const, tasks: [], line: build };
    return { outcomes, version: handledBy.length, nextDue: null, sleepMs: null, closed: false, summary };
  };
const start = async (buildId: string): Promise<void> => {
  const { nativeConnection: connection } = temporal.environment;
  const activities = { handle: handleAs(buildId) } as DirectiveActivities;
  const { worker } = await createDirectiveWorker({ connection, namespace: temporal.namespace, activities, poolSize: 2, buildId });
  running.push({ worker, run: worker.run() });
};
/** As `temporal worker deployment set-current-version` does. A version that has not come up yet is not there to be chosen. */
const makeCurrent = (buildId: string): Promise<unknown> =>
  seen(`${buildId} is current`, 30_000, () => {
    const { connection } = temporal.environment;
    const version = { namespace: temporal.namespace, deploymentName: DEPLOYMENT, buildId, identity: 'spec' };
    return connection.workflowService.setWorkerDeploymentCurrentVersion(version);
  });
/** It has come up, and asks for tasks. */
const isThere = (buildId: string): Promise<unknown> =>
  seen(`${buildId} has come up`, 30_000, async () => {
    const { connection } = temporal.environment;
    const { workerDeploymentInfo } = await connection.workflowService.describeWorkerDeployment({
      namespace: temporal.namespace,
      deploymentName: DEPLOYMENT,
    });
    return workerDeploymentInfo?.versionSummaries?.some(({ deploymentVersion }) => deploymentVersion?.buildId === buildId) === true;
  });
/** Who takes the next command of the one directive. */
const next = async (): Promise<string | undefined> => {
  sent += 1;
  await gateway.submit('d1', receiveAs(`c${sent}`, 't1', 'dept-a'));
  return handledBy.at(-1);
};
const isTakenBy = (build: string): Promise<unknown> => seen(`a command is taken by ${build}`, 30_000, async () => (await next()) === build);

test('a version gets nothing before it is made current; an open run goes over to it, and back again', async () => {
  await start('r1');
  await makeCurrent('r1');
  await isTakenBy('r1');
  await start('r2');
  await isThere('r2');
  for (let n = 0; n < 5; n += 1) expect(await next()).toBe('r1');
  await makeCurrent('r2');
  await isTakenBy('r2');
  for (let n = 0; n < 5; n += 1) expect(await next()).toBe('r2');
  await makeCurrent('r1');
  await isTakenBy('r1');
});
