import { SYSTEM_ACTOR, type EventMeta, type Instant } from '@duban/domain';
import { appendToStream, readStreamHead, VersionConflict, withTransaction } from '@duban/event-store';
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

export interface AttemptLog {
  /** Takes note; never waits, never throws. */
  note(attempt: RefusedAttempt): void;
  flush(): Promise<void>;
  /** Writes what is left. */
  close(): Promise<void>;
}

export interface AttemptLogDeps {
  pool: pg.Pool;
  onError: (error: unknown) => void;
  /** Real ms between two writings; default 5 s. */
  everyMs?: number;
  /** Kinds of attempts written one by one in one go; the rest is only counted. Default 20. */
  maxKinds?: number;
}

/** Streams of one day each: compare-and-set lets several API processes write the same one. */
export const ATTEMPT_STREAMS = 'refusal/attempts/';
const TRIES = 5;

const joined = <T extends AttemptsOmitted>(entry: T, other: AttemptsOmitted): T => ({
  ...entry,
  count: entry.count + other.count,
  firstAt: entry.firstAt < other.firstAt ? entry.firstAt : other.firstAt,
  lastAt: entry.lastAt > other.lastAt ? entry.lastAt : other.lastAt,
});

/**
 * Refused attempts and failed sign-ins on their way to the record. An attacker cannot flood it: what is alike becomes one event with a
 * count, and of many kinds only so many are written, the rest as one number. What cannot be written now is kept within the same bound.
 */
export const createAttemptLog = ({ pool, onError, everyMs = 5_000, maxKinds = 20 }: AttemptLogDeps): AttemptLog => {
  const kinds = new Map<string, AttemptRefused>();
  let omitted: AttemptsOmitted | null = null;
  let writing: Promise<void> = Promise.resolve();

  const omit = ({ count, firstAt, lastAt }: AttemptsOmitted): void => {
    omitted = omitted ? joined(omitted, { count, firstAt, lastAt }) : { count, firstAt, lastAt };
  };
  const take = (key: string, given: AttemptRefused): void => {
    const entry = kinds.get(key);
    if (entry) kinds.set(key, joined(entry, given));
    else if (kinds.size < maxKinds) kinds.set(key, given);
    else omit(given);
  };
  const write = async (): Promise<void> => {
    const last = [...kinds.values(), ...(omitted ? [omitted] : [])]
      .map((entry) => entry.lastAt)
      .sort()
      .at(-1);
    if (last === undefined) return;
    const written = [...kinds.entries()];
    const events = [
      ...written.map(([, data]) => ({ type: 'AttemptRefused', data })),
      ...(omitted ? [{ type: 'AttemptsOmitted', data: omitted }] : []),
    ];
    const beyond = omitted;
    kinds.clear();
    omitted = null;
    try {
      await append(pool, events, last);
    } catch (error) {
      onError(error);
      for (const [key, entry] of written) take(key, entry);
      if (beyond) omit(beyond);
    }
  };
  const flush = (): Promise<void> => {
    writing = writing.then(write);
    return writing;
  };
  const timer = setInterval(() => void flush(), everyMs).unref();
  return {
    note: ({ at, ...attempt }) => take(JSON.stringify(attempt), { ...attempt, count: 1, firstAt: at, lastAt: at }),
    flush,
    close: () => {
      clearInterval(timer);
      return flush();
    },
  };
};

const append = async (pool: pg.Pool, events: { type: string; data: object }[], at: Instant): Promise<void> => {
  const streamId = `${ATTEMPT_STREAMS}${at.slice(0, 10)}`;
  for (let tries = 1; ; tries += 1) {
    const { version } = await readStreamHead(pool, streamId);
    const meta: EventMeta = {
      occurredAt: at,
      actor: SYSTEM_ACTOR,
      accountable: { kind: 'role', role: 'administrator' },
      authority: { kind: 'system' },
      causationId: `${streamId}/${version}`,
      correlationId: streamId,
      policyVersion: '',
      calendarVersion: '',
    };
    try {
      await withTransaction(pool, (tx) =>
        appendToStream(tx, {
          streamId,
          category: 'refusal',
          expectedVersion: version,
          events: events.map(({ type, data }) => ({ type, schemaVersion: 1, data, meta })),
          nextDue: null,
          closed: false,
        }),
      );
      return;
    } catch (error) {
      if (!(error instanceof VersionConflict) || tries >= TRIES) throw error;
    }
  }
};
