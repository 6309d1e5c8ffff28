import type { CommandOutcome } from '@duban/protocol';
import { addMs, currentSchemaVersion, DIRECTIVE_STATE_SCHEMA, HOUR, type Instant } from '@duban/domain';
import {
  allocateNumbers,
  appendToStream,
  causedCommandRows,
  commandFingerprint,
  lockStream,
  snapshotPart,
  VersionConflict,
  type AcceptedCommand,
  type AppendInput,
} from '@duban/event-store';
import type { Queryable, StatementParts } from '@duban/platform';
import { Unavailable } from '../failures.js';
import { CAUSING_EVENTS, followUpsOf, type VersionedEvent } from '../follow-ups/follow-ups.js';
import { incidentEntry } from '../incidents/incident-notice.js';
import type { Database } from '../load/database.js';
import { movedOn, type Loaded } from '../load/load.js';
import { giveNumbers, wantsNumbers } from '../numbers/numbers.js';
import { resultOf } from './command-result.js';
import type { BatchDecision, Slice } from './decide.js';
import type { HandlerPorts, OutboxEntry } from './ports.js';
import type { StreamRead } from './read.js';

export type Accepted = Extract<CommandOutcome, { accepted: true }>;

/** What is to be written, and on what. */
export interface Writing extends BatchDecision {
  directiveId: string;
  stream: StreamRead;
  before: Loaded;
}

export interface Written {
  after: Loaded;
  /** By command id. */
  accepted: ReadonlyMap<string, Accepted>;
  nextDue: Instant | null;
  closed: boolean;
}

type WritePorts = Pick<HandlerPorts, 'clock' | 'rules' | 'project' | 'outbox' | 'snapshotEvery'>;

/** A fault of the clocks is looked at again only after this long, in the directive's own time. */
const CLOCK_FAULT_PAUSE_MS = HOUR;

/**
 * Writes a decision: one statement that commits itself, or, when numbers are to be given, a transaction: the stream's row first, then
 * the counters, in one order for everybody. All or nothing, and only on the stream as it was read.
 * @throws Unavailable when another writer was first: what is there now is read and decided anew
 */
export const write = (db: Database, ports: WritePorts, writing: Writing): Promise<Written> => {
  if (!wantsNumbers(writing.slices)) return append(db, ports, writing);
  return db.transaction(async () => {
    await lockStream(db, writing.stream.head.streamId);
    return append(db, ports, await numbered(db, ports, writing));
  });
};

const numbered = async (db: Queryable, { rules }: WritePorts, writing: Writing): Promise<Writing> => {
  const utcOffset = writing.ctx?.calendar.utcOffsetMinutes ?? 0;
  const slices = await giveNumbers(writing.slices, utcOffset, (series, year, count) => allocateNumbers(db, series, year, count));
  const events = slices.flatMap((slice) => slice.events);
  return { ...writing, slices, after: movedOn(rules, writing.before, events) };
};

const append = async (db: Queryable, ports: WritePorts, writing: Writing): Promise<Written> => {
  const { directiveId, before, after, slices, faults } = writing;
  const events = versioned(before.version, slices);
  const accepted = acceptedOf(directiveId, before.version, slices);
  const written = { after, accepted, nextDue: dueAfter(ports, writing), closed: ports.rules.isClosed(after.state) };
  const outbox: OutboxEntry[] = [
    ...faults.map((fault) => incidentEntry(directiveId, after.version, fault)),
    ...causedCommands(ports, writing, events),
    ...(ports.outbox?.(after.state, events) ?? []),
  ];
  const rows = events.length > 0 ? await ports.project(before.state, after.state, events) : null;
  await appendTo(db, writing.stream, {
    rules: ports.rules.number,
    events: events.map(({ type, data, meta }) => ({ type, schemaVersion: currentSchemaVersion(type), data, meta })),
    commands: keptCommands(writing, accepted),
    nextDue: written.nextDue,
    closed: written.closed,
    outbox,
    parts: [...(rows === null ? [] : [rows]), ...snapshotOf(ports, writing)],
  });
  return written;
};

/** References to what the events cause: each is derived again, from the record, when it is sent. */
const causedCommands = (
  { rules }: Pick<WritePorts, 'rules'>,
  { directiveId, before, stream: { head } }: Writing,
  events: readonly VersionedEvent[],
): OutboxEntry[] => {
  if (!events.some(({ type }) => CAUSING_EVENTS.includes(type))) return [];
  let { state } = before;
  return events.flatMap((event) => {
    state = rules.fold([event], state);
    const { length } = followUpsOf(directiveId, state, event);
    return causedCommandRows(head.streamId, event.version, length).map(({ dedupeKey, kind, payload }) => ({
      id: dedupeKey,
      kind,
      payload,
    }));
  });
};

interface Append extends Pick<AppendInput, 'events' | 'nextDue' | 'closed' | 'rules'>, Required<Pick<AppendInput, 'commands' | 'parts'>> {
  outbox: readonly OutboxEntry[];
}

/** Writes nothing where there is nothing new to say. */
export const appendTo = async (db: Queryable, { head, asRead }: StreamRead, { outbox, ...append }: Append): Promise<void> => {
  const { streamId, category, version } = head;
  const same = head.nextDue === append.nextDue && head.closed === append.closed;
  if (append.events.length + append.commands.length + outbox.length === 0 && (same || category === null)) return;
  await appendToStream(db, {
    ...append,
    streamId,
    category: 'directive',
    expectedVersion: version,
    head,
    asRead,
    outbox: outbox.map(({ id, kind, payload }) => ({ kind, topic: streamId, dedupeKey: id, payload })),
    quiet: true,
  }).catch((error: unknown) => {
    throw error instanceof VersionConflict ? new Unavailable(error.message, { cause: error }) : error;
  });
};

export const clocksAtFault = ({ faults }: Pick<BatchDecision, 'faults'>): boolean => faults.some((fault) => fault.command === null);

const dueAfter = ({ rules, clock }: WritePorts, { after: { state }, ctx, faults }: BatchDecision): Instant | null => {
  if (state === null) return null;
  const due = ctx === null ? null : rules.nextDue(state, ctx);
  if (!clocksAtFault({ faults })) return due;
  const pause = addMs(clock.now(), CLOCK_FAULT_PAUSE_MS);
  return due !== null && due > pause ? due : pause;
};

const versioned = (from: number, slices: readonly Slice[]): VersionedEvent[] =>
  slices.flatMap((slice) => slice.events).map((event, index) => ({ ...event, version: from + index + 1 }));

const acceptedOf = (directiveId: string, from: number, slices: readonly Slice[]): Map<string, Accepted> => {
  const accepted = new Map<string, Accepted>();
  let version = from;
  for (const { command, events, refusal } of slices) {
    const fromVersion = events.length > 0 ? version + 1 : version;
    version += events.length;
    if (command === null || refusal !== null) continue;
    const commandId = command.meta.id;
    accepted.set(commandId, { commandId, accepted: true, fromVersion, toVersion: version, result: resultOf(directiveId, events) });
  }
  return accepted;
};

const keptCommands = ({ slices, stream }: Writing, accepted: ReadonlyMap<string, Accepted>): AcceptedCommand[] =>
  slices.flatMap(({ command, events }) => {
    const answer = command && accepted.get(command.meta.id);
    if (!answer) return [];
    const { fromVersion, toVersion, result } = answer;
    const versions = events.length > 0 ? { fromVersion, toVersion } : { fromVersion: null, toVersion: null };
    const fingerprint = stream.fingerprints.get(command) ?? commandFingerprint(command);
    return [{ id: command.meta.id, type: command.type, fingerprint, body: command, ...versions, result }];
  });

/** When the batch passes the version at which one is due. */
const snapshotOf = ({ snapshotEvery }: WritePorts, { before, after, stream: { head } }: Writing): StatementParts[] => {
  if (Math.floor(after.version / snapshotEvery) === Math.floor(before.version / snapshotEvery)) return [];
  const { streamId, recordedAt } = head;
  const { version, ...state } = after;
  return [snapshotPart({ streamId, version, stateSchema: DIRECTIVE_STATE_SCHEMA, recordedAt, state })];
};
