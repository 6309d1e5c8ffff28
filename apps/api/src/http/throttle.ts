import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from './problem.js';

/** Requests a minute, counted by each API process for itself. */
export interface RateLimits {
  /** Of one person, with all their devices. */
  perSubject: number;
  /** Of one address, without a token that holds. */
  perAddress: number;
}

const MINUTE_SECONDS = 60;

/** 限流: a person by who they are, whoever is not known by where they come from. */
export class Throttle {
  private readonly bySubject: RateLimiterMemory;
  private readonly byAddress: RateLimiterMemory;

  constructor({ perSubject, perAddress }: RateLimits) {
    this.bySubject = new RateLimiterMemory({ points: perSubject, duration: MINUTE_SECONDS });
    this.byAddress = new RateLimiterMemory({ points: perAddress, duration: MINUTE_SECONDS });
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

const taken = async (limiter: RateLimiterMemory, key: string): Promise<void> => {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw new Problem('rate_limited', {}, Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
  }
};
