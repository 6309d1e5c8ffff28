import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { jobWorkflowId, type JobStep, type JobStepInput } from '@duban/protocol';
import { temporalStartJob } from '@duban/gateway';
import { createTimeSkippingEnvironment, startJobWorker, type RunningWorker } from '@duban/testing';
import { ApplicationFailure } from '@temporalio/common';
import type { TestWorkflowEnvironment } from '@temporalio/testing';

let environment: TestWorkflowEnvironment;
let running: RunningWorker;
let steps: (JobStepInput & { atMs: number })[];
/** What the activity answers to its nth call, from 0. */
let answer: (n: number) => JobStep;
let ordinal = 0;
let jobId = '';

beforeAll(async () => {
  environment = await createTimeSkippingEnvironment();
  running = await startJobWorker(environment, {
    runJobStep: async (input) => {
      steps.push({ ...input, atMs: await environment.currentTimeMs() });
      return answer(steps.length - 1);
    },
  });
});
afterAll(async () => {
  await running.stop();
  await environment.teardown();
});
beforeEach(() => {
  ordinal += 1;
  jobId = `j${ordinal}`;
  steps = [];
});

const ended: JobStep = { ended: true };
const goOn = (from: number, waitMs = 0): JobStep => ({ ended: false, cursor: { from }, waitMs });
const run = async (): Promise<void> => {
  await temporalStartJob(environment.client.workflow)(jobId);
  await environment.client.workflow.getHandle(jobWorkflowId(jobId)).result();
};
const cursors = () => steps.map(({ cursor }) => cursor?.['from'] ?? null);

test('a run asks for step after step, each from where the last one left off, until the record says that the job has ended', async () => {
  answer = (n) => (n < 3 ? goOn((n + 1) * 100) : ended);
  await run();
  expect(steps.map((step) => step.jobId)).toEqual([jobId, jobId, jobId, jobId]);
  expect(cursors()).toEqual([null, 100, 200, 300]);
});

test('a step that fails is asked for again from the same cursor, for as long as it takes', async () => {
  answer = (n) => {
    if (n >= 1 && n < 12) throw ApplicationFailure.create({ message: 'the database is away' });
    return n < 12 ? goOn(100) : ended;
  };
  await run();
  expect(cursors()).toEqual([null, ...Array.from({ length: 12 }, () => 100)]);
});

test('what nobody has an answer for yet is waited for', async () => {
  answer = (n) => (n === 0 ? goOn(0, 60_000) : ended);
  await run();
  const [first, second] = steps.map(({ atMs }) => atMs);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(60_000);
});

test('a long job continues as new, from its cursor', async () => {
  answer = (n) => (n < 200 ? goOn(n + 1) : ended);
  await run();
  expect(cursors()).toEqual([null, ...Array.from({ length: 200 }, (_, n) => n + 1)]);
  const { events } = await environment.client.workflow.getHandle(jobWorkflowId(jobId)).fetchHistory();
  expect(events?.length).toBeLessThan(500);
});

test('a job that is started while it runs keeps the run it has', async () => {
  let again: Promise<void> | undefined;
  answer = (n) => {
    again ??= temporalStartJob(environment.client.workflow)(jobId);
    return n < 3 ? goOn(n + 1) : ended;
  };
  await run();
  await again;
  expect(cursors()).toEqual([null, 1, 2, 3]);
});
