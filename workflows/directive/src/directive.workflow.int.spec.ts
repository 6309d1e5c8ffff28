import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DIRECTIVE_QUERIES, directiveWorkflowId, SUBMIT_UPDATE, type TaskSummary } from '@duban/protocol';
import { CommandPending, DirectiveGateway, temporalSubmit } from '@duban/gateway';
import { createTimeSkippingEnvironment, startDirectiveWorker, type RunningWorker } from '@duban/testing';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { ApplicationFailure } from '@temporalio/common';
import { decodeSearchAttributes } from '@temporalio/common/lib/converter/payload-search-attributes.js';
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
  // one for all: this server never takes a run back from the sticky queue of a worker that has gone
  running = await startDirectiveWorker(environment, { handle: (input) => fake.handle(input) });
});
afterAll(async () => {
  await running.stop();
  await environment.teardown();
});

beforeEach(async () => {
  ordinal += 1;
  id = `d${ordinal}`;
  fake = new FakeDirectives();
  fake.nowMs = () => environment.currentTimeMs();
  gateway = new DirectiveGateway(temporalSubmit(environment.client.workflow));
});
afterEach(() => gateway.close());

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

  test('a due time that moves earlier sets the timer anew, one that moves later does not', async () => {
    fake.apply = (stream, command, nowMs) => (stream.dueAtMs = nowMs + Number(command.meta.id.split('/')[0]) * DAY_MS);
    await gateway.submit(id, aCommand('10/a'));
    await gateway.submit(id, aCommand('20/b'));
    const countOf = async (): Promise<number> => (await historyOf()).filter((event) => event.timerStartedEventAttributes).length;
    expect(await countOf()).toBe(1);
    await gateway.submit(id, aCommand('5/c'));
    expect(await countOf()).toBe(2);
    await environment.sleep('6 days');
    expect(fake.stream(id).ticks).toBe(1);
  });

  test('tells its search attributes only when they change', async () => {
    fake.apply = (stream) => (stream.dueAtMs = 4_102_444_800_000);
    for (const command of ['c1', 'c2', 'c3']) await gateway.submit(id, aCommand(command));
    const upserts = (await historyOf()).filter((event) => event.upsertWorkflowSearchAttributesEventAttributes);
    expect(upserts).toHaveLength(1);
    const names = Object.keys(upserts[0]?.upsertWorkflowSearchAttributesEventAttributes?.searchAttributes?.indexedFields ?? {});
    expect(names.sort()).toEqual(['DubanDepartments', 'DubanNextDue', 'DubanNumber', 'DubanOpenTasks', 'DubanStatus']);
  });

  test('that has ended is revived by its next command, whoever reached it before', async () => {
    fake.apply = (stream, command) => (stream.closed = command.meta.id === 'last');
    await gateway.submit(id, aCommand('c1'));
    await gateway.submit(id, aCommand('last'));
    await handleOf().result();
    expect(await gateway.submit(id, aCommand('again'))).toMatchObject({ accepted: true, toVersion: 3 });
    expect((await handleOf().describe()).status.name).toBe('RUNNING');
  });

  test('ends when it is closed', async () => {
    fake.apply = (stream) => (stream.closed = true);
    await gateway.submit(id, aCommand('c1'));
    await handleOf().result();
    expect((await handleOf().describe()).status.name).toBe('COMPLETED');
  });
});

describe('a summary', () => {
  const task = (name: string, over: Partial<TaskSummary> = {}): TaskSummary => ({
    id: name,
    lead: `dept-${name}`,
    status: 'DISPATCHED',
    due: null,
    ...over,
  });
  const forms = (): string[] => fake.stream(id).told.map((told) => ('since' in told ? 'changes' : 'whole'));
  /** What operators see, by Query and in Temporal's own UI, against what the record says. */
  const expectShown = async (): Promise<void> => {
    const { version, dueAtMs } = fake.stream(id);
    const summary = fake.summaryOf(id);
    const nextDue = dueAtMs === null ? null : new Date(dueAtMs).toISOString();
    expect(await handleOf().query(DIRECTIVE_QUERIES.state)).toEqual(summary);
    expect(await handleOf().query(DIRECTIVE_QUERIES.openTasks)).toEqual(summary.tasks);
    expect(await handleOf().query(DIRECTIVE_QUERIES.nextDue)).toBe(nextDue);
    expect(await handleOf().query(DIRECTIVE_QUERIES.version)).toBe(version);
    const { currentDetails } = await handleOf().query<{ currentDetails: string }>('__temporal_workflow_metadata');
    expect(currentDetails.split('\n\n')).toEqual([
      summary.line,
      summary.next || '下一时点 next due —',
      `版本 version ${version}`,
      ...summary.tasks.map(({ id: name, lead, status, due, text }) => `- ${text ?? `${name} ${lead} ${status} ${due ?? ''}`}`),
    ]);
    const upserts = (await historyOf()).flatMap((event) => event.upsertWorkflowSearchAttributesEventAttributes?.searchAttributes ?? []);
    const attributes = Object.assign({}, ...upserts.map(({ indexedFields }) => decodeSearchAttributes(indexedFields)));
    expect(attributes).toMatchObject({
      DubanStatus: [summary.status],
      DubanOpenTasks: [summary.tasks.length],
      DubanDepartments: [...new Set(summary.tasks.map(({ lead }) => lead))].sort(),
    });
  };

  test('is told whole once, then by what has changed; what is shown is always the whole', async () => {
    const steps: ((stream: ReturnType<FakeDirectives['stream']>) => void)[] = [
      (stream) => (stream.tasks = ['a', 'b', 'c'].map((name) => task(name))),
      (stream) => (stream.tasks = [task('a'), task('b', { status: 'IN_PROGRESS', due: '2020-03-01T10:00:00.000Z' }), task('c')]),
      () => undefined,
      (stream) => (stream.tasks = [task('b'), task('c'), task('d'), task('e', { lead: 'dept-b' })]),
      (stream) => (stream.tasks = [task('c')]),
    ];
    fake.apply = (stream, { meta }) => void steps[Number(meta.id)]?.(stream);
    for (const n of steps.keys()) {
      await gateway.submit(id, aCommand(String(n)));
      await expectShown();
    }
    expect(forms()).toEqual(['whole', 'changes', 'changes', 'changes', 'changes']);
    expect(fake.stream(id).told[2]).toEqual({ since: 2 });
  });

  test('is told whole again after an answer that was lost', async () => {
    fake.apply = (stream, { meta }) => (stream.tasks = [...(stream.tasks ?? []), task(meta.id)]);
    for (const name of ['a', 'b']) await gateway.submit(id, aCommand(name));
    let lost = 0;
    fake.after = () => {
      lost += 1;
      if (lost === 1) throw new Error('crashed after the commit');
    };
    await gateway.submit(id, aCommand('c'));
    await expectShown();
    await gateway.submit(id, aCommand('d'));
    await expectShown();
    expect(forms()).toEqual(['whole', 'changes', 'whole', 'changes']);
  });

  test('is told whole once a record that could not be read can be read again', async () => {
    fake.apply = (stream, { meta }) => {
      stream.tasks = [task('a'), task('b')];
      stream.unreadable = meta.id === 'unreadable';
    };
    for (const command of ['first', 'unreadable']) await gateway.submit(id, aCommand(command));
    expect(await handleOf().query(DIRECTIVE_QUERIES.state)).toMatchObject({ status: 'NONE', line: 'unreadable', tasks: [] });
    await gateway.submit(id, aCommand('third'));
    await expectShown();
    expect(forms()).toEqual(['whole', 'whole', 'whole']);
  });
});

describe('one effect for each command', () => {
  const effectsOf = (directiveId = id): string[] => [...fake.stream(directiveId).recorded.keys()];

  test('a command sent again gets its recorded answer', async () => {
    const first = await gateway.submit(id, aCommand('c1'));
    await gateway.submit(id, aCommand('c2'));
    expect(await gateway.submit(id, aCommand('c1'))).toEqual(first);
    expect(fake.stream(id).version).toBe(2);
  });

  test('commands of several processes at once: every one is answered, each has one version', async () => {
    const gateways = Array.from({ length: 4 }, () => new DirectiveGateway(temporalSubmit(environment.client.workflow)));
    const sent = Array.from({ length: 40 }, (_, n) => gateways[n % 4]?.submit(id, aCommand(`c${n}`)));
    const versions = (await Promise.all(sent)).map((outcome) => (outcome?.accepted ? outcome.toVersion : null));
    expect([...versions].sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    expect(fake.calls.length).toBeLessThan(40);
    for (const each of gateways) each.close();
  });

  test('a crash between append and completion: the second try finds the record', async () => {
    let crashes = 0;
    fake.after = () => {
      crashes += 1;
      if (crashes === 1) throw new Error('crashed after the commit');
    };
    expect(await gateway.submit(id, aCommand('c1'))).toMatchObject({ accepted: true, toVersion: 1 });
    expect(fake.calls).toHaveLength(2);
    expect(effectsOf()).toEqual(['c1']);
  });

  test('an outage is waited out by an ordinary activity, and everything sent meanwhile is answered', async () => {
    fake.before = (call) => {
      if (call < 5) throw new Error('no database');
    };
    const outcomes = await Promise.all(['c1', 'c2', 'c3'].map((command) => gateway.submit(id, aCommand(command))));
    expect(outcomes.every((outcome) => outcome.accepted)).toBe(true);
    const scheduled = (await historyOf()).filter((event) => event.activityTaskScheduledEventAttributes);
    expect(scheduled).toHaveLength(1);
    expect((await historyOf()).some((event) => event.workflowTaskFailedEventAttributes)).toBe(false);
  });

  test('a handle that fails for good fails the Update, never the workflow task; the next command is handled', async () => {
    fake.before = (call) => {
      // twice as a local activity, once as an ordinary one
      if (call < 3) throw ApplicationFailure.create({ message: 'no way', nonRetryable: call === 2 });
    };
    const once = new DirectiveGateway(temporalSubmit(environment.client.workflow), { waitMs: 2_000 });
    await expect(once.submit(id, aCommand('c1'))).rejects.toThrow(CommandPending);
    expect(await gateway.submit(id, aCommand('c2'))).toMatchObject({ accepted: true, toVersion: 1 });
    expect((await historyOf()).some((event) => event.workflowTaskFailedEventAttributes)).toBe(false);
    once.close();
  });
});

describe('stack traces', () => {
  test('are not taken; a failure keeps its message and its causes', async () => {
    await gateway.submit(id, aCommand('c1'));
    fake.before = (call) => {
      throw ApplicationFailure.create({ message: `no way ${call}`, nonRetryable: true });
    };
    const failed = handleOf().executeUpdate(SUBMIT_UPDATE, { args: [{ id: 'b2', commands: [aCommand('c2')] }] });
    await expect(failed).rejects.toMatchObject({ cause: { name: 'ActivityFailure', cause: { message: 'no way 2' } } });
    expect(await handleOf().query('__stack_trace')).toMatch(/^(Error\s*)*$/);
  });
});

describe('a long life', () => {
  test('continues as new in the middle: versions, answers and the timer go on', async () => {
    fake.apply = (stream, _command, nowMs) => (stream.dueAtMs ??= nowMs + 40 * DAY_MS);
    const first = (await gateway.submit(id, aCommand('c0'))).accepted;
    const firstRun = (await handleOf().describe()).runId;
    for (let n = 1; n < 100; n += 1) {
      const outcome = await gateway.submit(id, aCommand(`c${n}`));
      expect(outcome).toMatchObject({ accepted: true, toVersion: n + 1 });
    }
    expect(first).toBe(true);
    // a run is told it whole once, whatever the one before it carried over
    expect(fake.stream(id).told.filter((told) => !('since' in told))).toHaveLength(2);
    expect(await handleOf().query(DIRECTIVE_QUERIES.state)).toEqual(fake.summaryOf(id));
    expect((await handleOf().describe()).runId).not.toBe(firstRun);
    expect(await handleOf().query(DIRECTIVE_QUERIES.version)).toBe(100);
    expect(await gateway.submit(id, aCommand('c0'))).toMatchObject({ toVersion: 1 });
    await environment.sleep('41 days');
    expect(fake.stream(id).ticks).toBe(1);
  });
});
