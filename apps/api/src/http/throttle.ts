import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Port, type RateLimits } from '../ports/ports.js';
import { Problem } from './problem.js';

const MINUTE_SECONDS = 60;

/** 限流: a person by who they are, whoever is not known by where they come from. */
@Injectable()
export class Throttle {
  private readonly bySubject: RateLimiterMemory;
  private readonly byAddress: RateLimiterMemory;

  constructor(@Port('rateLimits') { perSubject, perAddress }: RateLimits) {
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
