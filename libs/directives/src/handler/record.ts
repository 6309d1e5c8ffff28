import type { CommandOutcome } from '@duban/protocol';
import type { StatementParts } from '@duban/platform';
import type { DirectiveCommand, DirectiveState, Instant, StampedEvent } from '@duban/domain';
import type { Loaded, Slice } from './decide.js';
import type { VersionedEvent } from '../follow-ups/follow-ups.js';
import type { TakeNumbers } from '../numbers/numbers.js';

export type AcceptedOutcome = Extract<CommandOutcome, { accepted: true }>;
/** What the record says of a command that came before: its answer, or that its id was used for something else. */
export type RecordedAnswer = CommandOutcome;

/** One row for the dispatcher: `id` makes a second writing of the same row nothing. */
export interface OutboxEntry {
  id: string;
  kind: string;
  payload: object;
}

export interface Append {
  slices: readonly Slice[];
  /** By command id. */
  accepted: ReadonlyMap<string, AcceptedOutcome>;
  outbox: readonly OutboxEntry[];
  nextDue: Instant | null;
  closed: boolean;
  /** Read models, written with the events. */
  rows: StatementParts | null;
  /** To be kept as a snapshot. */
  snapshot: Loaded | null;
}

/** What a stream is written with, once. */
export interface StreamWriter {
  takeNumbers: TakeNumbers;
  /** All or nothing, and only at the version that was read. @throws Unavailable when it has moved on */
  append(append: Append): Promise<void>;
}

/** The directive's stream as it was read, and the way to move it on. */
export interface OpenStream {
  version: number;
  /** As the last append left them. */
  nextDue: Instant | null;
  closed: boolean;
  /** Recorded answers, by command id, of those that were accepted before. */
  recorded: ReadonlyMap<string, RecordedAnswer>;
  /** Newest usable snapshot. */
  snapshot(): Promise<Loaded | null>;
  eventsAfter(version: number): Promise<StampedEvent[]>;
  /**
   * `single`: the append is one statement that commits itself. `numbered`: a transaction that holds the stream's row and gives
   * numbers; it commits when `work` returns and rolls back when it throws.
   */
  writing<T>(how: 'single' | 'numbered', work: (writer: StreamWriter) => Promise<T>): Promise<T>;
}

/** The record of directives: everything of it that `handle` needs. */
export interface DirectiveRecord {
  /** Reads the stream and what of these commands it knows in one round trip. @throws Unavailable when the database cannot be reached. */
  open<T>(directiveId: string, commands: readonly DirectiveCommand[], work: (stream: OpenStream) => Promise<T>): Promise<T>;
}

/** Keeps the read models: their writes go into the append's own statement. */
export type Project = (before: DirectiveState, after: DirectiveState, events: readonly VersionedEvent[]) => Promise<StatementParts | null>;
