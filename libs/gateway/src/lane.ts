import { setTimeout as sleep } from 'node:timers/promises';
import { randomUUID } from 'node:crypto';
import { MAX_BATCH_BYTES, MAX_BATCH_COMMANDS, type Batch, type BatchResult, type CommandOutcome } from '@duban/protocol';
import type { DirectiveCommand } from '@duban/domain';
import type { Gate } from './gate.js';
import { UpdateFailed, type SubmitPort } from './submit-port.js';

/** What one caller gets: an answer by our rules, or `unknown` with why. */
export type LaneAnswer = { known: true; outcome: CommandOutcome } | { known: false; cause: unknown };

interface Waiting {
  command: DirectiveCommand;
  bytes: number;
  answer: Promise<LaneAnswer>;
  settle: (answer: LaneAnswer) => void;
}

type Sent = { known: true; result: BatchResult } | { known: false; cause: unknown };

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;
/** A failure that the workflow itself recorded comes back for the same id: ask a few times (the run may be ending), then give it up. */
const MAX_RECORDED_FAILURES = 6;

/** Everything that waits for one directive in this process: one batch in flight, the rest in order behind it. */
export class Lane {
  private readonly waiting = new Map<string, Waiting>();
  private inFlight = new Map<string, Waiting>();
  private wakes: ((woken: boolean) => void)[] = [];
  private running = false;

  constructor(
    private readonly directiveId: string,
    private readonly submit: SubmitPort,
    private readonly gate: Gate,
    private readonly stop: AbortSignal,
    private readonly onIdle: () => void,
  ) {}

  get size(): number {
    return this.waiting.size + this.inFlight.size;
  }

  has(commandId: string): boolean {
    return this.inFlight.has(commandId) || this.waiting.has(commandId);
  }

  /** A command that is already here is joined, not sent twice: it keeps the time at which it was first received. */
  add(command: DirectiveCommand, bytes: number): Promise<LaneAnswer> {
    const id = command.meta.id;
    const known = this.inFlight.get(id) ?? this.waiting.get(id);
    if (known) return known.answer;
    let settle: Waiting['settle'] = () => undefined;
    const answer = new Promise<LaneAnswer>((resolve) => (settle = resolve));
    this.waiting.set(id, { command, bytes, answer, settle });
    this.start();
    return answer;
  }

  /** Any batch that is sent from now on is a wake too. */
  wake(): Promise<boolean> {
    return new Promise((resolve) => {
      this.wakes.push(resolve);
      this.start();
    });
  }

  private start(): void {
    if (this.running) return;
    this.running = true;
    // callers of the same turn of the event loop travel together
    setImmediate(() => void this.run());
  }

  private async run(): Promise<void> {
    while ((this.waiting.size > 0 || this.wakes.length > 0) && !this.stop.aborted) {
      // what comes while it waits for its turn travels with it
      await this.gate.pass(() => this.sendNext());
    }
    this.running = false;
    for (const entry of this.waiting.values()) entry.settle({ known: false, cause: this.stop.reason });
    for (const resolve of this.wakes.splice(0)) resolve(false);
    this.waiting.clear();
    this.onIdle();
  }

  /** @returns how many commands it sent. */
  private async sendNext(): Promise<number> {
    if (this.stop.aborted) return 0;
    this.inFlight = this.nextBatch();
    const wakes = this.wakes.splice(0);
    const entries = [...this.inFlight.values()];
    const sent = await this.send({ id: randomUUID(), commands: entries.map((entry) => entry.command) });
    for (const entry of entries) entry.settle(answerOf(sent, entry.command.meta.id));
    for (const resolve of wakes) resolve(sent.known);
    this.inFlight = new Map();
    return entries.length;
  }

  private nextBatch(): Map<string, Waiting> {
    const batch = new Map<string, Waiting>();
    let bytes = 0;
    for (const [id, entry] of this.waiting) {
      bytes += entry.bytes;
      if (batch.size >= MAX_BATCH_COMMANDS || (batch.size > 0 && bytes > MAX_BATCH_BYTES)) break;
      batch.set(id, entry);
      this.waiting.delete(id);
    }
    return batch;
  }

  /**
   * Sends the identical batch under the same id until there is an answer; newcomers wait for the next batch. By hand: p-retry gives up at a
   * TypeError, and drops an answer that comes while we stop.
   */
  private async send(batch: Batch): Promise<Sent> {
    let failures = 0;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      try {
        // a signal of its own for each attempt: what listens to it goes with it
        return { known: true, result: await this.submit(this.directiveId, batch, AbortSignal.any([this.stop])) };
      } catch (cause) {
        if (cause instanceof UpdateFailed) failures += 1;
        if (failures >= MAX_RECORDED_FAILURES || this.stop.aborted) return { known: false, cause };
      }
      await sleep(pauseMs, undefined, { signal: this.stop }).catch(() => undefined);
    }
  }
}

const answerOf = (sent: Sent, commandId: string): LaneAnswer => {
  if (!sent.known) return sent;
  const outcome = sent.result.outcomes.find((each) => each.commandId === commandId);
  return outcome ? { known: true, outcome } : { known: false, cause: new Error('the answer does not name the command') };
};
