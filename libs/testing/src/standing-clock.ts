import { addMs, DAY, type Instant } from '@duban/domain';
import type { Clock } from '@duban/platform';
import { T0 } from './people.js';

/** A clock that stands until the spec moves it, and remembers when it did. */
export class StandingClock implements Clock {
  private readonly moves: { from: Instant; realFrom: number }[];

  constructor(private stands: Instant = T0) {
    this.moves = [{ from: stands, realFrom: 0 }];
  }
  get at(): Instant {
    return this.stands;
  }
  set at(to: Instant) {
    this.stands = to;
    this.moves.push({ from: to, realFrom: Date.now() });
  }
  now = (): Instant => this.stands;
  realMsUntil = (until: Instant): number => Math.max(0, Date.parse(until) - Date.parse(this.stands));
  advanceDays(days: number): void {
    this.at = addMs(this.stands, days * DAY);
  }
  /** The end of the real time in which it stood there. */
  realAt(at: Instant): Instant {
    const next = this.moves.find((move) => move.from > at);
    return new Date((next?.realFrom ?? Date.now() + 1) - 1).toISOString();
  }
  shownAt(real: Instant): Instant {
    return this.moves.findLast((move) => move.realFrom <= Date.parse(real))?.from ?? this.stands;
  }
}
