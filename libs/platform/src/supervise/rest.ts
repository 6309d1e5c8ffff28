import { setTimeout as sleep } from 'node:timers/promises';

/** The pauses of a loop that a wake ends early: one that comes while the loop is at work ends the pause after it. */
export class Rest {
  private waking = new AbortController();

  readonly wake = (): void => this.waking.abort();

  /** Has `wake` been called since `begin`? */
  get woken(): boolean {
    return this.waking.signal.aborted;
  }

  /** The work begins: what wakes from here on may have come too late for it. */
  begin(): void {
    this.waking = new AbortController();
  }

  /** @param ms real ms, when nothing wakes it */
  async for(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.waking.signal }).catch(() => undefined);
  }
}
