/** Connection, rollback of ours or by a deadlock, resources, not now, operator's intervention. */
const LATER_CLASSES = new Set(['08', '40', '53', '55', '57']);
/** What the socket says before there is a session. */
const SOCKET = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)$/;
/** pg gives these no code of any kind. */
const AWAY_IN_WORDS = /timeout|Connection terminated|not queryable/i;

/** Whether a SQLSTATE says that the same may succeed later as it stands. */
export const isLaterState = (sqlState: string): boolean => LATER_CLASSES.has(sqlState.slice(0, 2));

/** A failure that says nothing about what was asked: PostgreSQL could not be reached, or gave up for reasons of its own. */
export const isServerAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return isLaterState(code) || SOCKET.test(code) || AWAY_IN_WORDS.test(error.message);
};
