import { isLaterState } from '@duban/platform';

/** Try again later: nothing is wrong with the batch (lost connection, time-out, a port that cannot be reached). */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/** The directive cannot be loaded from its events: nothing is wrong with the batch, and it may be decided once the record is mended. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** The five characters of an error that PostgreSQL itself reported; null for anything else. */
export const sqlStateOf = (error: unknown): string | null => {
  if (!(error instanceof Error) || !('code' in error) || !('severity' in error)) return null;
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : null;
};

/** Whether the same batch may succeed later as it stands. Everything else is the fault of something in the batch. */
export const isRetryable = (error: unknown): boolean => {
  if (error instanceof Unavailable || error instanceof Unreadable) return true;
  const state = sqlStateOf(error);
  return state !== null && isLaterState(state);
};

/** Marks failures of a port as "later": they say nothing about the batch. */
export const orUnavailable = async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof Unavailable ? error : new Unavailable(`${what}: ${String(error)}`, { cause: error });
  }
};
