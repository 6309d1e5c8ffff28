import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DirectiveGateway, temporalSubmit } from '@duban/gateway';
import { temporalRetries } from '@duban/platform';
import { directiveWorkflowId, type DirectiveActivities } from '@duban/protocol';
import { createDevServerEnvironment, type DevServerEnvironment } from '@duban/testing';
import { receiveAs } from '@duban/testing/directive-city';
import { seen } from '@duban/testing/seen';
import { Client, Connection, makeGrpcRetryInterceptor } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { createDirectiveWorker } from './directive-worker.js';

const ROUNDS = 6;
const AT_ONCE = 6;
const PATIENCE_MS = 60_000;
/** Of Temporal's history. */
const START_TO_CLOSE = 1;

let temporal: DevServerEnvironment;
const gateways: DirectiveGateway[] = [];
const connections: Connection[] = [];
/** What callers were told to wait (ms), and why. */
const waits: { details: string; ms: number }[] = [];

/** Each of several API processes has a connection and a gateway of its own. */
const open = async (): Promise<void> => {
  const delayFunction: typeof temporalRetries.delayFunction = (attempt, status) => {
    const ms = temporalRetries.delayFunction(attempt, status);
    waits.push({ details: status.details, ms });
    return ms;
  };
  const interceptors = [makeGrpcRetryInterceptor({ ...temporalRetries, delayFunction })];
  const connection = await Connection.connect({ address: temporal.address, interceptors });
  connections.push(connection);
  const { workflow } = new Client({ connection, namespace: temporal.namespace });
  gateways.push(new DirectiveGateway(temporalSubmit(workflow), { waitMs: PATIENCE_MS }));
};

let version = 0;
const handle = (async ({ directiveId, batch }) => {
  const outcomes = batch.commands.map(({ meta }) => {
    version += 1;
    return { commandId: meta.id, accepted: true as const, fromVersion: version, toVersion: version, result: { directiveId } };
  });
  const summary = { number: null, status: 'IN_PROGRESS' as const, tasks: [], line: directiveId };
  return { outcomes, version, nextDue: null, sleepMs: null, closed: false, summary };
}) as DirectiveActivities['handle'];

/** A worker on a connection of its own, as a process has it. @returns how that process stops it */
const start = async (): Promise<() => Promise<void>> => {
  const connection = await NativeConnection.connect({ address: temporal.address });
  const activities = { handle } as DirectiveActivities;
  const { worker, letGo } = await createDirectiveWorker({ connection, namespace: temporal.namespace, activities, poolSize: 4 });
  const run = worker.run();
  return async () => {
    await letGo();
    worker.shutdown();
    await run;
    await connection.close();
  };
};

let sent = 0;
let answered = 0;
/** At each API somebody writes to each of these without a pause. @returns how they are told to stop */
const write = (ids: readonly string[]): (() => Promise<void>) => {
  let going = true;
  const caller = async (gateway: DirectiveGateway, id: string): Promise<void> => {
    while (going) {
      sent += 1;
      await gateway.submit(id, receiveAs(`c${sent}`, 't1', 'dept-a'));
      answered += 1;
    }
  };
  const calls = Promise.all(gateways.flatMap((gateway) => ids.map((id) => caller(gateway, id))));
  return async () => {
    going = false;
    await calls;
  };
};
const answersMore = (count: number): Promise<unknown> => {
  const wanted = answered + count;
  return seen(`${count} more answers`, PATIENCE_MS, async () => answered >= wanted);
};
const timedOut = async (id: string): Promise<unknown[]> => {
  const { workflow } = temporal.environment.client;
  const { events } = await workflow.getHandle(directiveWorkflowId(id)).fetchHistory();
  return (events ?? []).flatMap(({ workflowTaskTimedOutEventAttributes: late }) =>
    late?.timeoutType === START_TO_CLOSE ? [{ id, task: String(late.scheduledEventId) }] : [],
  );
};

beforeAll(async () => {
  temporal = await createDevServerEnvironment();
  await open();
  await open();
});
afterAll(async () => {
  for (const gateway of gateways) gateway.close();
  await Promise.all(connections.map((connection) => connection.close()));
  await temporal.teardown();
});

test('a worker that is stopped under load takes no task along: none waits until it times out', async () => {
  let stop = await start();
  const all: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // new ones each time: what the next worker reads again is short
    const ids = Array.from({ length: AT_ONCE }, (_, n) => `r${round}-${n}`);
    all.push(...ids);
    const rest = write(ids);
    await answersMore(5 * AT_ONCE);
    await stop();
    stop = await start();
    await answersMore(5 * AT_ONCE);
    await rest();
  }
  await stop();
  expect((await Promise.all(all.map(timedOut))).flat()).toEqual([]);
});

test('whoever writes while a run ends to continue as new asks the next one at once', async () => {
  const stop = await start();
  const rest = write(['long']);
  const [closing] = await seen('a run that was ending', 2 * PATIENCE_MS, async () => {
    const found = waits.filter(({ details }) => details.includes('workflow is closing'));
    return found.length > 0 && found;
  });
  await rest();
  await stop();
  expect(closing?.ms).toBeLessThan(100);
});
