import { directiveStreamId, type CommandResultData, type Queryable } from '@duban/contracts';
import type { DirectiveCommand, EventMeta, StampedEvent, StoredPayload } from '@duban/domain';
import {
  allocateNumbers,
  appendToStream,
  commandFingerprint,
  findCommandResults,
  loadSnapshot,
  lockStream,
  readStream,
  saveSnapshot,
  VersionConflict,
  withTransaction,
  type AcceptedCommand,
  type RecordedCommand,
  type StreamHead,
} from '@duban/event-store';
import type pg from 'pg';
import type { Loaded } from './decide-batch.js';
import { sqlStateOf, Unavailable } from './failures.js';
import type { Append, DirectiveRecord, LockedStream, RecordedAnswer } from './record.js';

export interface RecordOptions {
  /** Schema of the directive's state: a snapshot of another one is as good as none. */
  stateSchema: number;
  /** Schema version of the payloads written now. */
  schemaVersionOf: (type: StampedEvent['type']) => number;
  /** Old payloads in today's shape. */
  upcast: (event: { type: string; schemaVersion: number; data: StoredPayload; meta: EventMeta }) => StampedEvent;
}

/** What PostgreSQL did not say itself (lost connection, query time-out, exhausted pool) says nothing about the batch. */
const reachable = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    if (sqlStateOf(error) !== null || error instanceof Unavailable) throw error;
    throw new Unavailable(`database: ${String(error)}`, { cause: error });
  }
};

/** The record of directives in PostgreSQL. */
export const directiveRecord = (pool: pg.Pool, options: RecordOptions): DirectiveRecord => ({
  locked: async (directiveId, work) => {
    let ours: { error: unknown } | null = null;
    try {
      return await withTransaction(pool, async (db) => {
        const tx: Queryable = { query: (text, values) => reachable(() => db.query(text, values)) };
        try {
          return await work(lockedStream(tx, await lockStream(tx, directiveStreamId(directiveId)), options));
        } catch (error) {
          ours = { error };
          throw error;
        }
      });
    } catch (error) {
      // another creator was first: what is there now is read and decided anew
      if (error instanceof VersionConflict) throw new Unavailable(error.message, { cause: error });
      if (ours !== null) throw error;
      return await reachable(() => Promise.reject(error));
    }
  },
});

const lockedStream = (tx: Queryable, head: StreamHead, options: RecordOptions): LockedStream => {
  const { streamId, version } = head;
  return {
    tx,
    version,
    nextDue: head.nextDue,
    closed: head.closed,
    recorded: async (commands) => {
      const asked = commands.map((command) => ({ id: command.meta.id, fingerprint: commandFingerprint(command) }));
      const found = await findCommandResults(tx, streamId, asked);
      return new Map([...found].map(([id, command]) => [id, answerOf(command, version)]));
    },
    snapshot: async () => {
      const kept = await loadSnapshot<Omit<Loaded, 'version'>>(tx, { streamId, stateSchema: options.stateSchema, atMost: version });
      return kept === null ? null : { ...kept.state, version: kept.version };
    },
    eventsAfter: async (after) => {
      const events = await readStream(tx, streamId, { fromVersion: after + 1, toVersion: version });
      return events.map(({ type, schemaVersion, data, meta }) =>
        options.upcast({ type, schemaVersion, data: data as StoredPayload, meta }),
      );
    },
    takeNumbers: (series, year, count) => allocateNumbers(tx, series, year, count),
    append: (append) => write(tx, head, append, options),
    saveSnapshot: ({ state, lastAt, version: at }) =>
      saveSnapshot(tx, { streamId, version: at, stateSchema: options.stateSchema, recordedAt: head.recordedAt, state: { state, lastAt } }),
  };
};

const answerOf = (command: RecordedCommand, version: number): RecordedAnswer => {
  if (command.conflict !== null) return { commandId: command.id, accepted: false, refusal: { code: command.conflict } };
  return {
    commandId: command.id,
    accepted: true,
    fromVersion: command.fromVersion ?? version,
    toVersion: command.toVersion ?? version,
    result: command.result as CommandResultData,
  };
};

const write = async (tx: Queryable, head: StreamHead, append: Append, options: RecordOptions): Promise<void> => {
  const events = append.slices.flatMap((slice) => slice.events);
  const commands = append.slices.flatMap(({ command, events: written }) => {
    const outcome = command === null ? undefined : append.accepted.get(command.meta.id);
    return command === null || outcome === undefined ? [] : [keptCommand(command, outcome, written.length > 0)];
  });
  const same = head.nextDue === append.nextDue && head.closed === append.closed;
  if (events.length + commands.length + append.outbox.length === 0 && (same || head.category === null)) return;
  await appendToStream(tx, {
    streamId: head.streamId,
    category: 'directive',
    expectedVersion: head.version,
    head,
    events: events.map(({ type, data, meta }) => ({ type, schemaVersion: options.schemaVersionOf(type), data, meta })),
    commands,
    nextDue: append.nextDue,
    closed: append.closed,
    outbox: append.outbox.map(({ id, kind, payload }) => ({ kind, topic: head.streamId, dedupeKey: id, payload })),
  });
};

const keptCommand = (command: DirectiveCommand, outcome: Extract<RecordedAnswer, { accepted: true }>, wrote: boolean): AcceptedCommand => ({
  id: command.meta.id,
  type: command.type,
  fingerprint: commandFingerprint(command),
  body: command,
  fromVersion: wrote ? outcome.fromVersion : null,
  toVersion: wrote ? outcome.toVersion : null,
  result: outcome.result,
});
