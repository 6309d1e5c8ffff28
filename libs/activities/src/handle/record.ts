import type { CommandOutcome, Queryable } from '@duban/contracts';
import type { DirectiveCommand, DirectiveState, Instant, StampedEvent } from '@duban/domain';
import type { Loaded, Slice } from './decide-batch.js';
import type { VersionedEvent } from './follow-ups.js';
import type { TakeNumbers } from './numbers.js';

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
}

/** The directive's stream inside one transaction, its row locked until the end. */
export interface LockedStream {
  tx: Queryable;
  version: number;
  /** As the last append left them. */
  nextDue: Instant | null;
  closed: boolean;
  /** Recorded answers, by command id, of those that were accepted before. */
  recorded(commands: readonly DirectiveCommand[]): Promise<Map<string, RecordedAnswer>>;
  /** Newest usable snapshot. */
  snapshot(): Promise<Loaded | null>;
  eventsAfter(version: number): Promise<StampedEvent[]>;
  takeNumbers: TakeNumbers;
  append(append: Append): Promise<void>;
  saveSnapshot(loaded: Loaded): Promise<void>;
}

/** The record of directives: everything of it that `handle` needs. */
export interface DirectiveRecord {
  /** Commits when `work` returns, rolls back when it throws. @throws Unavailable when the database cannot be reached. */
  locked<T>(directiveId: string, work: (stream: LockedStream) => Promise<T>): Promise<T>;
}

/** Keeps the read models in the append's own transaction. */
export type Project = (tx: Queryable, before: DirectiveState, after: DirectiveState, events: readonly VersionedEvent[]) => Promise<void>;
