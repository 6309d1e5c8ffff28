export interface Clock {
  now(): number;
  later(ms: number, run: () => void): () => void;
}

/** A burst is one round. */
const BURST_MS = 100;
const LEAST_MS = 1_000;
const MOST_MS = 5_000;
/** After so long without a round it is quiet again. */
const QUIET_MS = 10_000;

/**
 * Many changes are one round of reading: the first at once, then further and further apart while they go on coming. No round begins before
 * the last has ended, or a slow connection would never see one through.
 */
export class Coalesced<T> {
  private waiting: T[] = [];
  private timer: (() => void) | null = null;
  private running = false;
  private gap = LEAST_MS;
  private last = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly run: (all: T[]) => Promise<unknown>,
    private readonly clock: Clock,
  ) {}

  add(one: T): void {
    this.waiting.push(one);
    this.plan();
  }

  stop(): void {
    this.waiting = [];
    this.timer?.();
    this.timer = null;
  }

  private plan(): void {
    if (this.timer !== null || this.running || this.waiting.length === 0) return;
    const since = this.clock.now() - this.last;
    if (since > QUIET_MS) this.gap = LEAST_MS;
    this.timer = this.clock.later(Math.max(BURST_MS, this.gap - since), () => void this.round());
  }

  private async round(): Promise<void> {
    const all = this.waiting;
    this.waiting = [];
    this.timer = null;
    this.running = true;
    if (this.clock.now() - this.last <= QUIET_MS) this.gap = Math.min(MOST_MS, this.gap * 2);
    try {
      await this.run(all);
    } finally {
      this.running = false;
      this.last = this.clock.now();
      this.plan();
    }
  }
}
