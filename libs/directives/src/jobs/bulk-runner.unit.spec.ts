import { expect, test } from '@jest/globals';
import type { CommandOutcome } from '@duban/protocol';
import { SYSTEM_ACTOR, type BulkItem, type DirectiveCommand, type SettledItem } from '@duban/domain';
import { itemCommand } from './item-command.js';
import { bulkRunner, type BulkRunnerDeps } from './bulk-runner.js';
import type { JobOf } from './job-runner.js';

const ground = { actor: SYSTEM_ACTOR, accountable: { kind: 'role', role: 'system' }, authority: { kind: 'system' } } as const;
const job = (directives: number, tasks = 1, settled: number[] = []): JobOf<'commands'> => ({
  kind: 'commands',
  id: 'j-1',
  request: {
    command: 'NudgeTask',
    shared: { text: '请反馈' },
    grounds: [ground],
    items: Array.from({ length: directives * tasks }, (_, n): BulkItem => ({
      directiveId: `d${Math.floor(n / tasks)}`,
      taskId: `t${(n % tasks) + 1}`,
      ground: 0,
    })),
  },
  requestedBy: SYSTEM_ACTOR,
  requestedAt: '2020-02-17T01:00:00.000Z',
  total: directives * tasks,
  settled: new Map(settled.map((n) => [n, { outcome: { status: 'done', version: 1 }, at: '2020-02-17T01:00:01.000Z' }])),
  startedAt: null,
  progress: null,
  cancellation: null,
  finished: null,
});

const accepted = async (directiveId: string, { meta }: DirectiveCommand): Promise<CommandOutcome> => ({
  ...{ commandId: meta.id, accepted: true, fromVersion: 7, toVersion: 7, result: { directiveId } },
});
const stepOf = (on: JobOf<'commands'>, more: Partial<BulkRunnerDeps> & { submit?: typeof accepted }, given = {}) =>
  bulkRunner({ gateway: { submit: more.submit ?? accepted }, isPending: (error) => error === 'pending', ...more }).step(on, {
    cursor: null,
    signal: new AbortController().signal,
    report: async () => undefined,
    ...given,
  });
const settledBy = ({ facts }: Awaited<ReturnType<typeof stepOf>>): number[] =>
  facts.flatMap((fact) => (fact.type === 'SettleItems' ? fact.data.items : [])).map(({ n }: SettledItem) => n);

test('an item’s command is the same however often it is made, and no other item’s', () => {
  const one = job(2, 2);
  const ids = one.request.items.map((item) => itemCommand(one, item)?.meta.id);
  expect(ids).toEqual(one.request.items.map((item) => itemCommand(one, item)?.meta.id));
  expect(new Set([...ids, ...one.request.items.map((item) => itemCommand({ ...one, id: 'j-2' }, item)?.meta.id)]).size).toBe(8);
});

test('those of one directive are sent together, in order; a few directives are asked at once', async () => {
  const sent: string[] = [];
  let open = 0;
  let most = 0;
  const turn = await stepOf(job(6, 3), {
    width: 2,
    submit: async (directiveId, command) => {
      sent.push(`${directiveId}/${'taskId' in command.data ? command.data.taskId : ''}`);
      most = Math.max(most, (open += 1));
      await new Promise((done) => setImmediate(done));
      open -= 1;
      return accepted(directiveId, command);
    },
  });
  expect(most).toBe(2 * 3);
  expect(sent.slice(0, 3)).toEqual(['d0/t1', 'd0/t2', 'd0/t3']);
  expect(settledBy(turn)).toEqual(Array.from({ length: 18 }, (_, n) => n));
});

test('an item of a directive that cannot be read now is not refused for good: it is asked again', async () => {
  const unreadable = async (_: string, { meta }: DirectiveCommand): Promise<CommandOutcome> => ({
    ...{ commandId: meta.id, accepted: false, refusal: { code: 'directive_unreadable' } },
  });
  const submit: typeof accepted = (directiveId, command) => (directiveId === 'd1' ? unreadable : accepted)(directiveId, command);
  const turn = await stepOf(job(3), { submit });
  expect(settledBy(turn)).toEqual([0, 2]);
  expect(turn.next).toEqual({ cursor: { from: 0, round: 1 }, waitMs: 2_000 });
});

test('a step takes what is not settled, a page from its cursor on', async () => {
  const turn = await stepOf(job(6, 1, [1, 2]), { pageItems: 2 }, { cursor: { from: 1, round: 0 } });
  expect(settledBy(turn)).toEqual([3, 4]);
  expect(turn.next).toEqual({ cursor: { from: 5, round: 0 }, waitMs: 0 });
});

test('told to stop, it begins no further directive, records what it has, and goes on from where it was', async () => {
  const stop = new AbortController();
  const submit: typeof accepted = async (directiveId, command) => {
    stop.abort();
    return accepted(directiveId, command);
  };
  const turn = await stepOf(job(6, 2), { submit, width: 1 }, { signal: stop.signal });
  expect(settledBy(turn)).toEqual([0, 1]);
  expect(turn.next).toEqual({ cursor: null, waitMs: 0 });
});

test('what has no answer yet comes again after the others, later each time and never more than a minute later', async () => {
  const silent = async (): Promise<CommandOutcome> => Promise.reject('pending');
  const waits: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    const { facts, next } = await stepOf(job(2), { submit: silent }, { cursor: { from: 0, round } });
    expect([facts, next?.cursor]).toEqual([[], { from: 0, round: round + 1 }]);
    waits.push(next?.waitMs ?? 0);
  }
  expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  await expect(stepOf(job(1), { submit: async () => Promise.reject(new TypeError('a fault')) })).rejects.toThrow('a fault');
});
