import type { Cutting, Instant } from '@duban/domain';

/** A look at the record as of an instant. */
export interface Look {
  /** On the clock in use; lights and lateness are judged as of it. */
  at: Instant;
  by: Cutting;
  /** The same moment on the database's clock, inclusive; null = now, with everything that is recorded. */
  recordedAt: Instant | null;
}
