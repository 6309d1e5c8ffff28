/** Connection, rollback, resources, not now, operator's intervention; and what the socket says before there is a session. */
const AWAY = /^(08|40|53|55|57)|^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE)$/;
/** pg gives these no code of any kind. */
const AWAY_IN_WORDS = /timeout|Connection terminated|not queryable/i;

/** A failure that says nothing about what was asked: PostgreSQL could not be reached, or gave up for reasons of its own. */
export const isServerAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return AWAY.test(code) || AWAY_IN_WORDS.test(error.message);
};
