import { directiveStreamId, type CommandResultData } from '@duban/protocol';
import { type Queryable, type StatementParts } from '@duban/platform';
import type { DirectiveCommand, EventMeta, StampedEvent, StoredPayload } from '@duban/domain';
import {
  allocateNumbers,
  appendToStream,
  commandFingerprint,
  loadSnapshot,
  lockStream,
  readStream,
  readStreamForWrite,
  snapshotPart,
  VersionConflict,
  withConnection,
  type AcceptedCommand,
  type Connection,
  type RecordedCommand,
  type StreamHead,
} from '@duban/event-store';
import type pg from 'pg';
import type { Loaded } from './decide.js';
import { sqlStateOf, Unavailable } from '../failures.js';
import type { Append, DirectiveRecord, OpenStream, RecordedAnswer, StreamWriter } from './record.js';

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

/** With the mark by which the append knows that nobody has touched the row since, and the fingerprints of what came. */
type ReadHead = StreamHead & { asRead: string | null; fingerprints: ReadonlyMap<DirectiveCommand, string> };

/** What `work` throws passes as it is; what is around it (connecting, begin, commit) says nothing about the batch. */
const around = async <A, T>(run: (work: (given: A) => Promise<T>) => Promise<T>, work: (given: A) => Promise<T>): Promise<T> => {
  let ours = false;
  try {
    return await run(async (given) => {
      try {
        return await work(given);
      } catch (error) {
        ours = true;
        throw error;
      }
    });
  } catch (error) {
    if (ours) throw error;
    return await reachable(() => Promise.reject(error));
  }
};

/** The record of directives in PostgreSQL. `appended` hears of every batch, to wake who reads the record. */
export const directiveRecord = (pool: pg.Pool, options: RecordOptions, appended: () => void = () => undefined): DirectiveRecord => ({
  open: async (directiveId, commands, work) => {
    const fingerprints = new Map(commands.map((command) => [command, commandFingerprint(command)]));
    const asked = [...fingerprints].map(([command, fingerprint]) => ({ id: command.meta.id, fingerprint }));
    try {
      const done = await around(
        (inside) => withConnection(pool, inside),
        async (connection: Connection) => {
          const db = reaching(connection);
          const { head: found, recorded, asRead } = await readStreamForWrite(db, directiveStreamId(directiveId), asked);
          const head: ReadHead = { ...found, asRead, fingerprints };
          return work({
            version: head.version,
            nextDue: head.nextDue,
            closed: head.closed,
            recorded: new Map([...recorded].map(([id, command]) => [id, answerOf(command, head.version)])),
            ...readerOf(db, head, options),
            writing: (how, write) => (how === 'single' ? write(singly(db, head, options)) : numbering(connection, head, options, write)),
          });
        },
      );
      appended();
      return done;
    } catch (error) {
      // another writer was first: what is there now is read and decided anew
      throw error instanceof VersionConflict ? new Unavailable(error.message, { cause: error }) : error;
    }
  },
});

const reaching = (db: Queryable): Queryable => ({ query: (text, values) => reachable(() => db.query(text, values)) });

const readerOf = (
  db: Queryable,
  { streamId, version }: StreamHead,
  options: RecordOptions,
): Pick<OpenStream, 'snapshot' | 'eventsAfter'> => ({
  snapshot: async () => {
    const kept = await loadSnapshot<Omit<Loaded, 'version'>>(db, { streamId, stateSchema: options.stateSchema, atMost: version });
    return kept === null ? null : { ...kept.state, version: kept.version };
  },
  eventsAfter: async (after) => {
    const events = await readStream(db, streamId, { fromVersion: after + 1, toVersion: version });
    return events.map(({ type, schemaVersion, data, meta }) => options.upcast({ type, schemaVersion, data: data as StoredPayload, meta }));
  },
});

const singly = (db: Queryable, head: ReadHead, options: RecordOptions): StreamWriter => ({
  takeNumbers: () => Promise.reject(new Error('numbers are given in a transaction')),
  append: (append) => write(db, head, append, options),
});

/** The stream's row first, then the counters: one order for everybody. What moved since it was read is found by the append. */
const numbering = <T>(
  connection: Connection,
  head: ReadHead,
  options: RecordOptions,
  work: (writer: StreamWriter) => Promise<T>,
): Promise<T> => {
  const db = reaching(connection);
  return around(
    (inside) => connection.transaction(() => inside(undefined)),
    async () => {
      await lockStream(db, head.streamId);
      return work({
        takeNumbers: (series, year, count) => allocateNumbers(db, series, year, count),
        append: (append) => write(db, head, append, options),
      });
    },
  );
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

const write = async (tx: Queryable, { asRead, fingerprints, ...head }: ReadHead, append: Append, options: RecordOptions): Promise<void> => {
  const events = append.slices.flatMap((slice) => slice.events);
  const commands = append.slices.flatMap(({ command, events: written }) => {
    const outcome = command === null ? undefined : append.accepted.get(command.meta.id);
    return command === null || outcome === undefined ? [] : [keptCommand(command, fingerprints, outcome, written.length > 0)];
  });
  const same = head.nextDue === append.nextDue && head.closed === append.closed;
  if (events.length + commands.length + append.outbox.length === 0 && (same || head.category === null)) return;
  await appendToStream(tx, {
    streamId: head.streamId,
    category: 'directive',
    expectedVersion: head.version,
    head,
    asRead,
    events: events.map(({ type, data, meta }) => ({ type, schemaVersion: options.schemaVersionOf(type), data, meta })),
    commands,
    nextDue: append.nextDue,
    closed: append.closed,
    outbox: append.outbox.map(({ id, kind, payload }) => ({ kind, topic: head.streamId, dedupeKey: id, payload })),
    parts: [
      ...(append.rows === null ? [] : [append.rows]),
      ...(append.snapshot === null ? [] : [snapshotOf(head, append.snapshot, options)]),
    ],
    quiet: true,
  });
};

const snapshotOf = (head: StreamHead, { state, lastAt, version }: Loaded, { stateSchema }: RecordOptions): StatementParts =>
  snapshotPart({ streamId: head.streamId, version, stateSchema, recordedAt: head.recordedAt, state: { state, lastAt } });

const keptCommand = (
  command: DirectiveCommand,
  fingerprints: ReadHead['fingerprints'],
  outcome: Extract<RecordedAnswer, { accepted: true }>,
  wrote: boolean,
): AcceptedCommand => ({
  id: command.meta.id,
  type: command.type,
  fingerprint: fingerprints.get(command) ?? commandFingerprint(command),
  body: command,
  fromVersion: wrote ? outcome.fromVersion : null,
  toVersion: wrote ? outcome.toVersion : null,
  result: outcome.result,
});
