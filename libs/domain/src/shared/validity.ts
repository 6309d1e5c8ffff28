import type { Instant } from './time.js';

/** A time span, open at its end when `until` is null; `from` belongs to it, `until` does not. */
export interface Validity {
  from: Instant;
  until: Instant | null;
}

export const isValidAt = (span: Validity, at: Instant): boolean => span.from <= at && (span.until === null || at < span.until);
