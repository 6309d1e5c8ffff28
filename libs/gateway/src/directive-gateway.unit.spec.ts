import { afterEach, expect, test } from '@jest/globals';
import { MAX_BATCH_BYTES, MAX_BATCH_COMMANDS, type Batch, type BatchResult, type CommandOutcome } from '@duban/protocol';
import { type DirectiveCommand } from '@duban/domain';
import { commandAs } from '@duban/testing/directive-city';
import { OFFICER } from '@duban/testing/people';
import { FEWEST } from './gate.js';
import { CommandPending, CommandTooLarge, DirectiveGateway, UpdateFailed } from './index.js';

const command = (id: string, text = ''): DirectiveCommand => commandAs(id, 'NudgeTask', { taskId: 't1', text }, OFFICER);
const accepted = (commandId: string): CommandOutcome => ({
  commandId,
  accepted: true,
  fromVersion: 1,
  toVersion: 1,
  result: { directiveId: 'd1' },
});
const answerTo = (batch: Batch): BatchResult => ({ outcomes: batch.commands.map((each) => accepted(each.meta.id)), version: 1 });
const idsOf = (batch: Batch): string[] => batch.commands.map((each) => each.meta.id);

/** A workflow whose answers the spec gives one at a time. */
class Line {
  readonly sent: Batch[] = [];
  private readonly held: { resolve: (result: BatchResult) => void; reject: (error: unknown) => void }[] = [];
  private arrivals: (() => void)[] = [];

  port = (_directiveId: string, batch: Batch): Promise<BatchResult> =>
    new Promise((resolve, reject) => {
      this.sent.push(batch);
      this.held.push({ resolve, reject });
      for (const arrived of this.arrivals.splice(0)) arrived();
    });

  async next(count: number): Promise<Batch> {
    while (this.sent.length < count) await new Promise<void>((resolve) => this.arrivals.push(resolve));
    const batch = this.sent[count - 1];
    if (!batch) throw new Error('nothing was sent');
    return batch;
  }
  answer(nth: number): void {
    const batch = this.sent[nth - 1];
    if (batch) this.held[nth - 1]?.resolve(answerTo(batch));
  }
  fail(nth: number, error: unknown): void {
    this.held[nth - 1]?.reject(error);
  }
}

const gateways: DirectiveGateway[] = [];
const over = (port: Line['port'], options = {}): DirectiveGateway => {
  const gateway = new DirectiveGateway(port, options);
  gateways.push(gateway);
  return gateway;
};
afterEach(() => {
  for (const gateway of gateways.splice(0)) gateway.close();
});

test('what waits for one directive travels together, one batch in flight at a time', async () => {
  const line = new Line();
  const gateway = over(line.port);
  const first = gateway.submit('d1', command('a'));
  await line.next(1);
  const rest = Promise.all([gateway.submit('d1', command('b')), gateway.submit('d1', command('c'))]);
  expect(line.sent).toHaveLength(1);
  line.answer(1);
  expect(await first).toEqual(accepted('a'));
  expect(idsOf(await line.next(2))).toEqual(['b', 'c']);
  line.answer(2);
  expect(await rest).toEqual([accepted('b'), accepted('c')]);
});

test('directives do not wait for each other', async () => {
  const line = new Line();
  const gateway = over(line.port);
  const both = Promise.all([gateway.submit('d1', command('a')), gateway.submit('d2', command('b'))]);
  await line.next(2);
  line.answer(1);
  line.answer(2);
  expect(await both).toHaveLength(2);
});

test('with as many batches under way as are let in, what comes for a directive until its turn travels together', async () => {
  const line = new Line();
  const gateway = over(line.port);
  const places = Array.from({ length: FEWEST }, (_, n) => `d${n}`);
  const first = places.map((directive) => gateway.submit(directive, command(directive)));
  await line.next(places.length);
  const waited = [gateway.submit('another', command('a'))];
  await new Promise((resolve) => setImmediate(resolve));
  waited.push(gateway.submit('another', command('b')));
  line.answer(1);
  expect(idsOf(await line.next(places.length + 1))).toEqual(['a', 'b']);
  for (let nth = 2; nth <= places.length + 1; nth += 1) line.answer(nth);
  expect(await Promise.all([...first, ...waited])).toHaveLength(places.length + 2);
});

test('whatever is not an answer is asked again with the identical batch and id; newcomers wait', async () => {
  const line = new Line();
  const gateway = over(line.port);
  const first = gateway.submit('d1', command('a'));
  const sent = await line.next(1);
  const second = gateway.submit('d1', command('b'));
  line.fail(1, new Error('deadline exceeded'));
  expect(await line.next(2)).toBe(sent);
  line.answer(2);
  await first;
  expect(idsOf(await line.next(3))).toEqual(['b']);
  expect(line.sent[2]?.id).not.toBe(sent.id);
  line.answer(3);
  await second;
});

test('a refusal by the rules is an answer', async () => {
  const refused: CommandOutcome = { commandId: 'a', accepted: false, refusal: { code: 'nudge_open' } };
  const gateway = over(async () => ({ outcomes: [refused], version: 3 }));
  expect(await gateway.submit('d1', command('a'))).toEqual(refused);
});

test('a caller waits so long and no longer; the same command sent again joins the one under way', async () => {
  const line = new Line();
  const gateway = over(line.port, { waitMs: 20 });
  await expect(gateway.submit('d1', command('a'))).rejects.toThrow(CommandPending);
  const again = gateway.submit('d1', { ...command('a'), meta: { ...command('a').meta, receivedAt: '2020-02-18T01:00:00.000Z' } });
  line.answer(1);
  expect(await again).toEqual(accepted('a'));
  expect(line.sent).toHaveLength(1);
  expect(line.sent[0]?.commands[0]?.meta.receivedAt).toBe('2020-02-17T01:00:00.000Z');
});

test('a failure that the workflow recorded is given up after a few times, and the next batch gets its turn', async () => {
  let sent = 0;
  const gateway = over(async (_id, batch) => {
    sent += 1;
    if (idsOf(batch).includes('a')) throw new UpdateFailed('handle failed');
    return answerTo(batch);
  });
  await expect(gateway.submit('d1', command('a'))).rejects.toThrow(CommandPending);
  expect(sent).toBe(6);
  expect(await gateway.submit('d1', command('b'))).toEqual(accepted('b'));
});

test('an answer that leaves a command out is no answer for it', async () => {
  const gateway = over(async () => ({ outcomes: [], version: 1 }));
  await expect(gateway.submit('d1', command('a'))).rejects.toThrow(CommandPending);
});

test(`at most ${MAX_BATCH_COMMANDS} commands travel in a batch`, async () => {
  const line = new Line();
  const gateway = over(line.port);
  const all = Promise.all(Array.from({ length: MAX_BATCH_COMMANDS + 1 }, (_, n) => gateway.submit('d1', command(`c${n}`))));
  expect((await line.next(1)).commands).toHaveLength(MAX_BATCH_COMMANDS);
  line.answer(1);
  expect((await line.next(2)).commands).toHaveLength(1);
  line.answer(2);
  await all;
});

test(`at most ${MAX_BATCH_BYTES / 1024} KiB travel in a batch, and a command above that does not travel at all`, async () => {
  const line = new Line();
  const gateway = over(line.port);
  const half = '字'.repeat(MAX_BATCH_BYTES / 6);
  const both = Promise.all([gateway.submit('d1', command('a', half)), gateway.submit('d1', command('b', half))]);
  expect(idsOf(await line.next(1))).toEqual(['a']);
  line.answer(1);
  await line.next(2);
  line.answer(2);
  await both;
  await expect(gateway.submit('d1', command('c', half + half))).rejects.toThrow(CommandTooLarge);
});

test('more than may wait is pending at once', async () => {
  const line = new Line();
  const gateway = over(line.port, { maxWaiting: 1 });
  const first = gateway.submit('d1', command('a'));
  await expect(gateway.submit('d1', command('b'))).rejects.toThrow(CommandPending);
  await line.next(1);
  line.answer(1);
  await first;
});

test('a wake is an empty batch, or rides with the commands that are about to go', async () => {
  const line = new Line();
  const gateway = over(line.port);
  const alone = gateway.wake('d1');
  expect((await line.next(1)).commands).toEqual([]);
  const riding = Promise.all([gateway.wake('d1'), gateway.submit('d1', command('a'))]);
  line.answer(1);
  expect(await alone).toBe(true);
  expect(idsOf(await line.next(2))).toEqual(['a']);
  line.answer(2);
  expect((await riding)[0]).toBe(true);
  expect(line.sent).toHaveLength(2);
});

test('closing leaves nobody waiting', async () => {
  const line = new Line();
  const gateway = over(line.port);
  const waiting = gateway.submit('d1', command('a'));
  await line.next(1);
  const behind = gateway.submit('d1', command('b'));
  gateway.close();
  line.fail(1, new Error('aborted'));
  await expect(waiting).rejects.toThrow(CommandPending);
  await expect(behind).rejects.toThrow(CommandPending);
  await expect(gateway.submit('d1', command('c'))).rejects.toThrow(CommandPending);
});
