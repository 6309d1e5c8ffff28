import pg from 'pg';
import type { HashAlgorithm } from '../config/config.js';

const INT8 = 20;

/** int8 as a number; beyond 2^53 it stays text, so that no value is ever silently another one. */
const parseInt8 = (text: string): number | string => {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
};

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === INT8 && format !== 'binary' ? parseInt8 : pg.types.getTypeParser(oid, format as 'text')) as typeof pg.types.getTypeParser,
};

/** Startup option of a connection whose appends are to be hashed with this algorithm. */
export const hashSetting = (algorithm: HashAlgorithm): string => `-c duban.hash_algorithm=${algorithm}`;

export interface PoolOptions {
  url: string;
  /** Shown in pg_stat_activity. */
  applicationName: string;
  max?: number;
  /** ms; below the local activity's 3 s: a frozen server never fires a timeout of its own. Default 2 s. */
  queryTimeoutMs?: number;
  /** ms; a transaction left open stalls the sequencer for everybody. Default 10 s. */
  transactionTimeoutMs?: number;
  /** What events written through it are hashed with: the append reads it from its connection. Default SHA-256. */
  hashAlgorithm?: HashAlgorithm;
  /**
   * Its statements find rows by their keys alone: none may read a table whole. A plan is made once for each connection and statement, on
   * a young database before there is anything to count, and would be kept while the tables grow.
   */
  byKey?: boolean;
  onError?: (error: Error) => void;
}

/** Connections for processes (role `duban_app`). */
export const createPool = (given: PoolOptions): pg.Pool => {
  const queryTimeout = given.queryTimeoutMs ?? 2_000;
  const transactionTimeout = given.transactionTimeoutMs ?? 10_000;
  const pool = new pg.Pool({
    connectionString: given.url,
    application_name: given.applicationName,
    max: given.max ?? 10,
    connectionTimeoutMillis: 2_000,
    query_timeout: queryTimeout,
    statement_timeout: queryTimeout,
    idle_in_transaction_session_timeout: transactionTimeout,
    options: [
      `-c transaction_timeout=${transactionTimeout} -c timezone=UTC`,
      hashSetting(given.hashAlgorithm ?? 'sha256'),
      ...(given.byKey ? ['-c enable_seqscan=off'] : []),
    ].join(' '),
    keepAlive: true,
    types,
  });
  // An idle connection lost with its server is replaced by the next query; unheard, the event would end the process.
  pool.on('error', given.onError ?? (() => undefined));
  return pool;
};
