/**
 * Records the histories that every run of the suite replays. Run it when a new shape of the workflow is shipped, and keep the old files
 * for as long as runs of that shape may be open.
 *
 *     node --import ./tools/ts-register.mjs --conditions=duban-source workflows/jobs/src/record-histories.spec-support.ts v1
 */
import { fileURLToPath } from 'node:url';
import { jobWorkflowId, type JobStep } from '@duban/protocol';
import { temporalStartJob } from '@duban/gateway';
import { createDevServerEnvironment, saveHistory, startJobWorker } from '@duban/testing';
import { ApplicationFailure } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';

const shape = process.argv[2];
if (!shape) throw new Error('say which shape of the workflow this is: v1, v2, …');
const folder = fileURLToPath(new URL('../histories/', import.meta.url));
const server = await createDevServerEnvironment();
const { client } = server.environment;
let calls = 0;
let answer: (n: number) => JobStep = () => ({ ended: true });
const worker = await startJobWorker(server.environment, { runJobStep: async () => answer(calls++) });

const save = (name: string, json: string): Promise<void> => saveHistory(folder, name, json);
const run = async (jobId: string, answers: typeof answer): Promise<{ first: string; last: string }> => {
  calls = 0;
  answer = answers;
  await temporalStartJob(client.workflow)(jobId);
  const { runId } = await client.workflow.getHandle(jobWorkflowId(jobId)).describe();
  await client.workflow.getHandle(jobWorkflowId(jobId)).result();
  const history = async (of?: string) => historyToJSON(await client.workflow.getHandle(jobWorkflowId(jobId), of).fetchHistory());
  return { first: await history(runId), last: await history() };
};
const goOn = (from: number, waitMs = 0): JobStep => ({ ended: false, cursor: { from }, waitMs });

// a page, a wait, a step that fails once, and the end
const { first: plain } = await run('plain', (n) => {
  if (n === 2) throw ApplicationFailure.create({ message: 'no database' });
  return n < 3 ? goOn(n + 1, n === 1 ? 1_000 : 0) : { ended: true };
});
await save(`${shape}-plain.json`, plain);
await save(`must-fail/${shape}-another-activity.json`, plain.replaceAll(/("name": *)"runJobStep"/g, '$1"runJobStride"'));
const long = await run('long', (n) => (n < 90 ? goOn(n + 1) : { ended: true }));
await save(`${shape}-continued.json`, long.first);
await save(`${shape}-carried.json`, long.last);
await worker.stop();
await server.teardown();
