import { setMaxListeners } from 'node:events';
import type { CommandOutcome } from '@duban/protocol';
import { MAX_BATCH_BYTES } from '@duban/protocol';
import type { DirectiveCommand, DirectiveId } from '@duban/domain';
import { CommandPending, CommandTooLarge } from './command-pending.js';
import { Gate } from './gate.js';
import { Lane } from './lane.js';
import type { SubmitPort } from './submit-port.js';

export interface GatewayOptions {
  /** Real ms a caller waits for an answer; default 15 s. */
  waitMs?: number;
  /** Commands that may wait for one directive in this process; default 1,000. */
  maxWaiting?: number;
}

/** The only way to a directive's workflow. One per process: it keeps at most one batch in flight for each directive. */
export class DirectiveGateway {
  private readonly lanes = new Map<DirectiveId, Lane>();
  private readonly gate = new Gate();
  private readonly stopping = new AbortController();
  private readonly waitMs: number;
  private readonly maxWaiting: number;

  constructor(
    private readonly port: SubmitPort,
    options: GatewayOptions = {},
  ) {
    // one listener for each directive that waits for its next attempt
    setMaxListeners(0, this.stopping.signal);
    this.waitMs = options.waitMs ?? 15_000;
    this.maxWaiting = options.maxWaiting ?? 1_000;
  }

  /**
   * @returns what the rules said: accepted with its versions, or refused.
   * @throws CommandPending when no answer came in time: retry with the same id. @throws CommandTooLarge
   */
  async submit(directiveId: DirectiveId, command: DirectiveCommand): Promise<CommandOutcome> {
    const id = command.meta.id;
    const bytes = Buffer.byteLength(JSON.stringify(command));
    if (bytes > MAX_BATCH_BYTES) throw new CommandTooLarge(id, bytes);
    if (this.stopping.signal.aborted) throw new CommandPending(directiveId, id, 'this process is stopping');
    const lane = this.lane(directiveId);
    if (lane.size >= this.maxWaiting && !lane.has(id))
      throw new CommandPending(directiveId, id, 'too many commands wait for this directive');
    const answer = await this.within(lane.add(command, bytes));
    if (answer === null) throw new CommandPending(directiveId, id, `no answer within ${this.waitMs} ms`);
    if (!answer.known) throw new CommandPending(directiveId, id, 'no usable answer', { cause: answer.cause });
    return answer.outcome;
  }

  /** Lets the directive look at its clocks now; creates its run when there is none. Idempotent. @returns false when no answer came in time. */
  async wake(directiveId: DirectiveId): Promise<boolean> {
    if (this.stopping.signal.aborted) return false;
    const done = await this.within(this.lane(directiveId).wake());
    return done ?? false;
  }

  /** Ends what is under way: callers still waiting get CommandPending. */
  close(): void {
    this.stopping.abort(new Error('this process is stopping'));
  }

  private lane(directiveId: DirectiveId): Lane {
    let lane = this.lanes.get(directiveId);
    if (!lane) {
      lane = new Lane(directiveId, this.port, this.gate, this.stopping.signal, () => this.lanes.delete(directiveId));
      this.lanes.set(directiveId, lane);
    }
    return lane;
  }

  private async within<T>(answer: Promise<T>): Promise<T | null> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), this.waitMs)));
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
