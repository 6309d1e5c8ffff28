import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DIRECTIVE_QUERIES, directiveWorkflowId } from '@duban/contracts';
import { DirectiveGateway, temporalSubmit } from '@duban/gateway';
import { createTimeSkippingEnvironment, startDirectiveWorker, type RunningWorker } from '@duban/testing';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { aCommand, FakeDirectives } from './fake-directives.spec-support.js';

const DAY_MS = 86_400_000;

let environment: TestWorkflowEnvironment;
let running: RunningWorker;
let fake: FakeDirectives;
let gateway: DirectiveGateway;
let ordinal = 0;
let id = '';

beforeAll(async () => {
  environment = await createTimeSkippingEnvironment();
});
afterAll(() => environment.teardown());

beforeEach(async () => {
  ordinal += 1;
  id = `d${ordinal}`;
  fake = new FakeDirectives();
  fake.nowMs = () => environment.currentTimeMs();
  running = await startDirectiveWorker(environment, fake);
  gateway = new DirectiveGateway(temporalSubmit(environment.client.workflow));
});
afterEach(async () => {
  gateway.close();
  await running.stop();
});

const handleOf = (directiveId = id) => environment.client.workflow.getHandle(directiveWorkflowId(directiveId));
const historyOf = async (directiveId = id) => (await handleOf(directiveId).fetchHistory()).events ?? [];

describe('a directive', () => {
  test('starts with its first command and answers it', async () => {
    const outcome = await gateway.submit(id, aCommand('c1'));
    expect(outcome).toEqual({ commandId: 'c1', accepted: true, fromVersion: 1, toVersion: 1, result: { directiveId: id } });
    expect(await handleOf().query(DIRECTIVE_QUERIES.version)).toBe(1);
    expect(await handleOf().query(DIRECTIVE_QUERIES.state)).toMatchObject({ status: 'IN_PROGRESS', number: '督〔2020〕1号' });
  });

  test('wakes at its next due time, weeks later, and needs one timer for it', async () => {
    fake.apply = (stream, _command, nowMs) => (stream.dueAtMs = nowMs + 45 * DAY_MS);
    await gateway.submit(id, aCommand('c1'));
    await environment.sleep('46 days');
    expect(fake.stream(id).ticks).toBe(1);
    const timers = (await historyOf()).filter((event) => event.timerStartedEventAttributes);
    // capped at 30 days, then the rest
    expect(timers).toHaveLength(2);
  });

  test('ends itself 60 s after it began when nothing was ever written', async () => {
    await gateway.wake(id);
    await environment.sleep('61 s');
    expect((await handleOf().describe()).status.name).toBe('COMPLETED');
  });

  test('ends when it is closed', async () => {
    fake.apply = (stream) => (stream.closed = true);
    await gateway.submit(id, aCommand('c1'));
    await handleOf().result();
    expect((await handleOf().describe()).status.name).toBe('COMPLETED');
  });
});
