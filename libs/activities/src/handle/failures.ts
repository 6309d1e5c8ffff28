/** Try again later: nothing is wrong with the batch (lost connection, time-out, a port that cannot be reached). */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/** The directive cannot be loaded from its events: nothing is wrong with the batch, and it may be decided once the record is mended. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/** Connection, rollback of ours or by a deadlock, resources, not now, operator's intervention. */
const RETRYABLE_CLASSES = new Set(['08', '40', '53', '55', '57']);

/** The five characters of an error that PostgreSQL itself reported; null for anything else. */
export const sqlStateOf = (error: unknown): string | null => {
  if (!(error instanceof Error) || !('code' in error) || !('severity' in error)) return null;
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : null;
};

/** Whether the same batch may succeed later as it stands. Everything else is the fault of something in the batch. */
export const isRetryable = (error: unknown): boolean => {
  if (error instanceof Unavailable || error instanceof Unreadable) return true;
  const state = sqlStateOf(error);
  return state !== null && RETRYABLE_CLASSES.has(state.slice(0, 2));
};

/** Marks failures of a port as "later": they say nothing about the batch. */
export const orUnavailable = async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    throw error instanceof Unavailable ? error : new Unavailable(`${what}: ${String(error)}`, { cause: error });
  }
};
