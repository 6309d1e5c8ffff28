import type { Instant } from '@duban/domain';

export const iso = (at: Date): Instant => at.toISOString();
export const isoOrNull = (at: Date | null): Instant | null => (at === null ? null : at.toISOString());
