import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Logger } from '@duban/platform';
import { Port, type RateLimits } from '../ports/ports.js';
import { Problem } from './problem.js';
import { OverLimit, SharedLimit } from './shared-limit.js';

/** 限流: a person by who they are, whoever is not known by where they come from; over all API processes. */
@Injectable()
export class Throttle {
  private readonly bySubject: SharedLimit;
  private readonly byAddress: SharedLimit;

  constructor(
    @Port('rateLimits') { perSubject, perAddress }: RateLimits,
    @Port('pool') pool: Pool,
    @Port('logger') private readonly logger: Logger,
  ) {
    const onAway = (err: unknown): void => this.logger.warn({ err }, 'calls are counted by this process alone');
    this.bySubject = new SharedLimit({ name: 'person', calls: perSubject, pool, onAway });
    this.byAddress = new SharedLimit({ name: 'address', calls: perAddress, pool, onAway });
  }

  /** @throws Problem `rate_limited` with the seconds to wait */
  subject(personId: string): Promise<void> {
    return taken(this.bySubject, personId);
  }

  /** @throws Problem `rate_limited` with the seconds to wait */
  address(ip: string): Promise<void> {
    return taken(this.byAddress, ip);
  }
}

const taken = async (limit: SharedLimit, key: string): Promise<void> => {
  try {
    await limit.take(key);
  } catch (error) {
    if (!(error instanceof OverLimit)) throw error;
    throw new Problem('rate_limited', {}, Math.max(1, Math.ceil(error.waitMs / 1000)));
  }
};
