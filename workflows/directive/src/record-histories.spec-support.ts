/**
 * Records the histories that every run of the suite replays. Run it when a new shape of the workflow is shipped, and keep the old files:
 * runs of that shape are still open for months.
 *
 *     node --import ./tools/ts-register.mjs --conditions=duban-source workflows/directive/src/record-histories.spec-support.ts v1
 */
import { fileURLToPath } from 'node:url';
import { directiveWorkflowId } from '@duban/protocol';
import { DirectiveGateway, temporalSubmit } from '@duban/gateway';
import { createDevServerEnvironment, saveHistory, startDirectiveWorker } from '@duban/testing';
import { seen } from '@duban/testing/seen';
import { ApplicationFailure } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { aCommand, FakeDirectives } from './fake-directives.spec-support.js';

const shape = process.argv[2];
if (!shape) throw new Error('say which shape of the workflow this is: v1, v2, …');
const folder = fileURLToPath(new URL('../histories/', import.meta.url));
const server = await createDevServerEnvironment();
const { environment } = server;
let fake = new FakeDirectives();
const worker = await startDirectiveWorker(environment, { handle: (input) => fake.handle(input) });
const gateway = new DirectiveGateway(temporalSubmit(environment.client.workflow));

const save = (name: string, json: string): Promise<void> => saveHistory(folder, name, json);
const historyOf = async (id: string, runId?: string): Promise<string> =>
  historyToJSON(await environment.client.workflow.getHandle(directiveWorkflowId(id), runId).fetchHistory());
const runOf = async (id: string): Promise<string> =>
  (await environment.client.workflow.getHandle(directiveWorkflowId(id)).describe()).runId;
const submit = (id: string, command: string) => gateway.submit(id, aCommand(command));
const empty = gateway.wake('empty').then(() => environment.client.workflow.getHandle(directiveWorkflowId('empty')).result());

// two timers, the second one earlier; a wake; a command beside it
fake.apply = (stream, { meta }, nowMs) => (stream.dueAtMs = nowMs + Number(meta.id.split('/')[0]));
await submit('timers', '60000/a');
await submit('timers', '500/b');
await seen('both timers', 90_000, async () => fake.stream('timers').ticks === 1);
await Promise.all(['90000/c', '90000/d', '90000/e'].map((command) => submit('timers', command)));
await save(`${shape}-timers.json`, await historyOf('timers'));

// twice as a local activity, then as an ordinary one; and one that fails for good
fake.apply = () => undefined;
const from = fake.calls.length;
fake.before = (call) => {
  if (call < from + 4) throw new Error('no database');
};
await submit('outage', 'a');
await submit('outage', 'b');
const outage = await historyOf('outage');
await save(`${shape}-outage.json`, outage);
await save(`must-fail/${shape}-another-activity.json`, outage.replaceAll(/("name": *)"handle"/g, '$1"handel"'));
const failing = fake.calls.length;
fake.before = (call) => {
  if (call < failing + 3) throw ApplicationFailure.create({ message: 'no way', nonRetryable: call === failing + 2 });
};
await submit('failed', 'a').catch(() => undefined);
await submit('failed', 'b');
await save(`${shape}-failed.json`, await historyOf('failed'));
fake.before = () => undefined;

// long enough to continue as new; tasks come, change and go
fake.apply = (stream, { meta }, nowMs) => {
  stream.dueAtMs ??= nowMs + 3_600_000;
  const n = Number(meta.id);
  stream.tasks = Array.from({ length: 5 }, (_, at) => ({
    id: `t${Math.floor(n / 10) + at}`,
    lead: `dept-${at}`,
    status: n % 5 === at ? 'IN_PROGRESS' : 'DISPATCHED',
    due: null,
  }));
};
await submit('long', '0');
const firstRun = await runOf('long');
for (let n = 1; n < 100; n += 1) await submit('long', String(n));
await save(`${shape}-continued.json`, await historyOf('long', firstRun));
await save(`${shape}-carried.json`, await historyOf('long'));

fake.apply = (stream) => (stream.closed = true);
await submit('closed', 'a');
await environment.client.workflow.getHandle(directiveWorkflowId('closed')).result();
await save(`${shape}-closed.json`, await historyOf('closed'));

await empty;
await save(`${shape}-empty.json`, await historyOf('empty'));
fake = new FakeDirectives();
gateway.close();
await worker.stop();
await server.teardown();
