import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Pool } from 'pg';
import { CALL_COUNTS } from '@duban/identity';

export interface SharedLimitOptions {
  /** Tells keys of one limit from those of another. */
  name: string;
  /** Calls a minute of one key, over all processes. */
  calls: number;
  pool: Pool;
  /** The others could not be told; this process goes on by itself. */
  onAway: (error: unknown) => void;
}

const MINUTE_SECONDS = 60;
/** Of the allowance: after each such part a process tells the others, so that calls cost next to nothing and all of them are counted. */
const PARTS = 20;
/** A call does not wait longer for what the others say. */
const PATIENCE_MS = 500;
/** After a fault of the database it is left alone for so long. */
const PAUSE_MS = 5_000;

/** What is thrown: so long until the next call. */
export class OverLimit extends Error {
  constructor(readonly waitMs: number) {
    super(`over the limit for ${waitMs} ms`);
  }
}

/** What `work` comes to; null when it takes too long. */
const inTime = async <T>(work: Promise<T | null>, onLate: () => void): Promise<T | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      onLate();
      resolve(null);
    }, PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/**
 * A limit over all processes. Each counts for itself, and tells the others in PostgreSQL each time that a key has used up a twentieth of its
 * allowance here: one round trip for many calls. Whoever is over it in sum is blocked by each process as it tells; until then `n`
 * processes may let through `n` twentieths more. While PostgreSQL is away each process holds the limit by itself.
 */
export class SharedLimit {
  private readonly here: RateLimiterMemory;
  private readonly everywhere: RateLimiterPostgres;
  private readonly part: number;
  private awayUntil = 0;

  constructor(private readonly options: SharedLimitOptions) {
    const { name, calls, pool } = options;
    const limit = { keyPrefix: name, points: calls, duration: MINUTE_SECONDS };
    this.part = Math.max(1, Math.floor(calls / PARTS));
    this.here = new RateLimiterMemory(limit);
    this.everywhere = new RateLimiterPostgres({
      ...{ ...limit, ...CALL_COUNTS },
      ...{ storeClient: pool, storeType: 'pool', tableCreated: true, clearExpiredByTimeout: false },
    });
  }

  /** Counts one call. @throws OverLimit */
  async take(key: string): Promise<void> {
    try {
      const { consumedPoints } = await this.here.consume(key);
      if (consumedPoints % this.part !== 0 || Date.now() < this.awayUntil) return;
      const over = await inTime(this.tell(key), () => this.leaveAlone(new Error(`no answer for ${PATIENCE_MS} ms`)));
      if (over) throw over;
    } catch (error) {
      throw error instanceof RateLimiterRes ? new OverLimit(error.msBeforeNext) : error;
    }
  }

  /** @returns why the key is over the limit in sum, also after nobody waits for it any more: it is blocked here */
  private async tell(key: string): Promise<RateLimiterRes | null> {
    try {
      await this.everywhere.consume(key, this.part);
      return null;
    } catch (answer) {
      if (answer instanceof RateLimiterRes) {
        await this.here.block(key, Math.max(1, answer.msBeforeNext / 1_000));
        return answer;
      }
      this.leaveAlone(answer);
      return null;
    }
  }

  private leaveAlone(reason: unknown): void {
    this.awayUntil = Date.now() + PAUSE_MS;
    this.options.onAway(reason);
  }
}
