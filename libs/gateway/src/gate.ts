/** The time of a gate; a spec gives its own. */
export interface GateClock {
  /** Real ms, of any zero. */
  now(): number;
  /** Calls back once after so many ms, unless it is called off. */
  after(ms: number, call: () => void): () => void;
}

const realClock: GateClock = {
  now: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** Below this the waits for the disk are not filled: with 2, 8 callers on 40 directives were answered half as often as with 4. */
export const FEWEST = 4;
const MOST = 64;
/**
 * Nobody waits longer for their turn (real ms) than this, or than so many times what an answer takes of late, up to `LONGEST_HOLD_MS`:
 * with a fixed bound alone the gate stood open on a busy machine, just when it was needed.
 */
export const LONGEST_WAIT_MS = 100;
const WAIT_IN_ANSWERS = 4;
/** An answer that takes longer (real ms) says that something is away, not that there is too much to do: it holds no place. */
export const LONGEST_HOLD_MS = 1_000;
/** How much longer than the quickest of its size a batch may take before fewer are let in. */
const TOLERANCE = 1.5;
const STEP = 0.2;
const QUICKEST_KEPT_MS = 60_000;

/** The quickest answers of late, by the size of the batch: a large one takes longer for its own reasons. */
class Quickest {
  private now = new Map<number, number>();
  private before = new Map<number, number>();
  private since = 0;

  note(size: number, ms: number, atMs: number): number {
    if (atMs - this.since > QUICKEST_KEPT_MS) {
      this.before = this.now;
      this.now = new Map();
      this.since = atMs;
    }
    const sizeClass = Math.floor(Math.log2(Math.max(1, size)));
    this.now.set(sizeClass, Math.min(ms, this.now.get(sizeClass) ?? ms));
    return Math.min(this.now.get(sizeClass) ?? ms, this.before.get(sizeClass) ?? ms);
  }
}

/**
 * How many batches of one process are under way at once, over all directives. Where the server is the bottleneck, more at once are not
 * answered sooner; held back, what comes meanwhile travels with them, and a batch costs little more than a command. So the number
 * follows the answers: as long as they come as quickly as ever more are let in, and fewer when they slow down. Who meets no one in
 * the gate does not wait. (2 cores, 32 callers on
 * 8 directives: a command took 1.3 to 1.4 times the server time of a bare Update without it, 0.8 to 1.05 times with it.)
 * By hand: p-queue lets its number be changed, but bounds no wait, and what runs keeps its place to the end.
 */
export class Gate {
  private inFlight = 0;
  private limit = FEWEST;
  private answerMs = 0;
  private readonly quickest = new Quickest();
  private readonly waiting = new Set<() => void>();

  constructor(private readonly clock: GateClock = realClock) {}

  /** Runs `work` in its turn, first come first served. It answers with the number of commands that it has sent. */
  async pass(work: () => Promise<number>): Promise<void> {
    if (this.inFlight < Math.floor(this.limit)) this.inFlight += 1;
    else await this.turn();
    const startedAt = this.clock.now();
    const wasFull = this.inFlight >= Math.floor(this.limit);
    let holds = true;
    const leave = (): void => {
      if (holds) this.inFlight -= 1;
      holds = false;
      this.letIn();
    };
    const callOff = this.clock.after(LONGEST_HOLD_MS, leave);
    try {
      const size = await work();
      if (holds) this.learn(size, startedAt, wasFull);
    } finally {
      callOff();
      leave();
    }
  }

  private learn(size: number, startedAt: number, wasFull: boolean): void {
    const now = this.clock.now();
    const ms = Math.max(now - startedAt, 0.1);
    const quickest = this.quickest.note(size, ms, now);
    this.answerMs += STEP * (ms - this.answerMs);
    // with room left the number of places has not shown yet whether it is too small or too large
    if (!wasFull) return;
    const wanted = this.limit * Math.min(1, (TOLERANCE * quickest) / ms) + 1;
    this.limit = Math.min(MOST, Math.max(FEWEST, this.limit + STEP * (wanted - this.limit)));
  }

  private letIn(): void {
    for (const enter of this.waiting) {
      if (this.inFlight >= Math.floor(this.limit)) return;
      enter();
    }
  }

  private turn(): Promise<void> {
    return new Promise((resolve) => {
      const enter = (): void => {
        callOff();
        this.waiting.delete(enter);
        this.inFlight += 1;
        resolve();
      };
      const callOff = this.clock.after(Math.min(Math.max(LONGEST_WAIT_MS, WAIT_IN_ANSWERS * this.answerMs), LONGEST_HOLD_MS), enter);
      this.waiting.add(enter);
    });
  }
}
