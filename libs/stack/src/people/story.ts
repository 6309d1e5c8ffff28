import { setTimeout as pause } from 'node:timers/promises';
import { toMs, type Instant } from '@duban/domain';
import type { Clock } from '@duban/platform';

const POLL_MS = 40;
/** Real time that a busy machine is given before something counts as never seen. */
const PATIENCE_MS = 30_000;

/** The story's time, and waiting in it. Dates are printed as people in Shanghai read them. */
export class Story {
  constructor(private readonly clock: Clock) {}

  now(): Instant {
    return this.clock.now();
  }

  /** Waits until the story has reached an instant. */
  async reach(at: Instant): Promise<void> {
    const ms = this.clock.realMsUntil(at);
    if (ms > 0) await pause(ms);
  }

  /**
   * Polls until `look` gives something.
   * @throws when the story has passed `deadline` and real patience has run out as well.
   */
  async eventually<T>(what: string, deadline: Instant, look: () => Promise<T | null | undefined | false>): Promise<T> {
    const real = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = await look();
      if (found) return found;
      if (this.now() > deadline && Date.now() > real) throw new Error(`never observed: ${what} (until ${shanghai(deadline)})`);
      await pause(POLL_MS);
    }
  }
}

/** `2020-02-17 09:00`, in Asia/Shanghai. */
export const shanghai = (at: Instant): string => new Date(toMs(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
/** 24:00 of a day in Asia/Shanghai. */
export const endOf = (date: string): Instant => `${date}T16:00:00.000Z`;
/** So many days after an instant, at a clock time in Asia/Shanghai. */
export const daysAfter = (at: Instant, days: number, hour = 10): Instant => {
  const day = new Date(toMs(at) + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  return new Date(toMs(`${day}T00:00:00.000Z`) + (hour - 8) * 3_600_000).toISOString();
};
/** The date of an instant in Asia/Shanghai. */
export const dateOf = (at: Instant): string => shanghai(at).slice(0, 10);
