import { eventSchemas, systemMeta, type Instant } from '@duban/domain';
import {
  appendFacts,
  behindOthers,
  bufferedLog,
  firstShapes,
  STREAMS,
  type BufferedLog,
  type StreamKind,
  type Waiting,
} from '@duban/event-store';
import type pg from 'pg';

/** Somebody was turned away: who as far as known, what they asked for, and why not. No content of the request. */
export interface RefusedAttempt {
  at: Instant;
  /** What was answered; 404 also stands for "exists, but is not theirs to see". */
  status: number;
  code: string;
  method: string;
  /** The path's pattern, never the path as sent. */
  route: string;
  /** null = nobody known signed in. */
  personId: string | null;
  /** Network of the caller (/24 or /48): a record that is never erased keeps no address of a person. */
  network: string | null;
  directiveId: string | null;
}

/** One event for all attempts of a kind within a few seconds. */
export interface AttemptRefused extends Omit<RefusedAttempt, 'at'> {
  count: number;
  firstAt: Instant;
  lastAt: Instant;
}

/** Attempts beyond what is written one by one. */
export interface AttemptsOmitted {
  count: number;
  firstAt: Instant;
  lastAt: Instant;
}

export type AttemptLog = BufferedLog<RefusedAttempt>;

export interface AttemptLogDeps {
  pool: pg.Pool;
  onError: (error: unknown) => void;
  /** Real ms between two writings; default 5 s. */
  everyMs?: number;
  /** Kinds of attempts written one by one in one go; the rest is only counted. Default 20. */
  maxKinds?: number;
}

type AttemptEvent = { type: 'AttemptRefused'; data: AttemptRefused } | { type: 'AttemptsOmitted'; data: AttemptsOmitted };

/** By day: several API processes write the same one. */
export const REFUSED_ATTEMPTS: StreamKind<AttemptEvent> = {
  ...STREAMS.refusedAttempts,
  events: eventSchemas<AttemptEvent>(firstShapes('AttemptRefused', 'AttemptsOmitted')),
};

const joined = <T extends AttemptsOmitted>(entry: T, other: AttemptsOmitted): T => ({
  ...entry,
  count: entry.count + other.count,
  firstAt: entry.firstAt < other.firstAt ? entry.firstAt : other.firstAt,
  lastAt: entry.lastAt > other.lastAt ? entry.lastAt : other.lastAt,
});

/** What is alike is one, with a count; beyond so many kinds there is only a number. */
const kindsOf = (most: number): Waiting<AttemptEvent> => {
  const kinds = new Map<string, AttemptRefused>();
  let omitted: AttemptsOmitted | null = null;

  const omit = ({ count, firstAt, lastAt }: AttemptsOmitted): void => {
    omitted = omitted ? joined(omitted, { count, firstAt, lastAt }) : { count, firstAt, lastAt };
  };
  const add = (event: AttemptEvent): void => {
    if (event.type === 'AttemptsOmitted') return omit(event.data);
    const { count: _count, firstAt: _first, lastAt: _last, ...kind } = event.data;
    const key = JSON.stringify(kind);
    const known = kinds.get(key);
    if (known) kinds.set(key, joined(known, event.data));
    else if (kinds.size < most) kinds.set(key, event.data);
    else omit(event.data);
  };
  return {
    add,
    take: () => {
      const refused = [...kinds.values()].map((data) => ({ type: 'AttemptRefused', data }) as const);
      const beyond = omitted ? [{ type: 'AttemptsOmitted', data: omitted } as const] : [];
      kinds.clear();
      omitted = null;
      return [...refused, ...beyond];
    },
    putBack: (events) => events.forEach(add),
  };
};

const write = async (pool: pg.Pool, events: readonly AttemptEvent[]): Promise<void> => {
  const last = events.map(({ data }) => data.lastAt).reduce((one, other) => (one > other ? one : other));
  const day = last.slice(0, 10);
  await behindOthers(pool, (tx) =>
    appendFacts(tx, REFUSED_ATTEMPTS, day, ({ streamId, version }) => {
      const meta = systemMeta(`${streamId}/${version}`, last, { role: 'administrator', correlationId: streamId });
      return { facts: events.map((event) => ({ ...event, meta })) };
    }),
  );
};

/**
 * Refused attempts and failed sign-ins on their way to the record. An attacker cannot flood it: what is alike becomes one event with a
 * count, and of many kinds only so many are written, the rest as one number. What cannot be written now is kept within the same bound.
 */
export const createAttemptLog = ({ pool, onError, everyMs = 5_000, maxKinds = 20 }: AttemptLogDeps): AttemptLog => {
  const log = bufferedLog({ everyMs, onError, waiting: kindsOf(maxKinds), write: (events) => write(pool, events) });
  return {
    ...log,
    note: ({ at, ...attempt }) => log.note({ type: 'AttemptRefused', data: { ...attempt, count: 1, firstAt: at, lastAt: at } }),
  };
};
