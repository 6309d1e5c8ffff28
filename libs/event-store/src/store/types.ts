import type { StatementParts } from '@duban/platform';
import type { EventMeta, Instant } from '@duban/domain';
import type { HashAlgorithm } from '@duban/proof';

/**
 * Stream categories and their one writer: `directive` its workflow; `system` whoever migrates; the others the API or a worker. All
 * but the first by compare-and-set on the version.
 */
export const STREAM_CATEGORIES = [
  'directive',
  'meeting',
  'organisation',
  'policy',
  'calendar',
  'refusal',
  'delivery',
  'office',
  'audit-access',
  'incident',
  'job',
  'file',
  'system',
] as const;
export type StreamCategory = (typeof STREAM_CATEGORIES)[number];

/** The stream's row as locked or read; version 0 = nothing written yet. */
export interface StreamHead {
  streamId: string;
  category: StreamCategory | null;
  version: number;
  headHash: string;
  nextDue: Instant | null;
  closed: boolean;
  /** What an append under this lock is recorded at: the database's clock, never before the stream's last event. */
  recordedAt: Instant;
  /** What this connection hashes new events with: `duban.hash_algorithm`, set by whoever opened it. */
  algorithm: HashAlgorithm;
}

export interface NewEvent {
  type: string;
  schemaVersion: number;
  data: object;
  meta: EventMeta;
}

/** The hashed content of an event: everything but position and transaction id. */
export interface Envelope {
  category: StreamCategory;
  data: unknown;
  meta: EventMeta;
  recordedAt: Instant;
  schemaVersion: number;
  streamId: string;
  type: string;
  version: number;
}

export interface StoredEvent extends Envelope {
  algorithm: HashAlgorithm;
  prevHash: string;
  hash: string;
}

/** A command accepted in an append, kept whole so that an auditor can decide it again. */
export interface AcceptedCommand {
  id: string;
  type: string;
  /** From `fingerprintOf`: the parts that make two requests the same one. */
  fingerprint: string;
  body: object;
  /** Versions it wrote; null when it changed nothing. */
  fromVersion: number | null;
  toVersion: number | null;
  result: unknown;
}

export interface NewOutboxRow {
  /** Which dispatcher takes it. */
  kind: string;
  topic: string;
  /** A second row of the same key is dropped silently. */
  dedupeKey: string;
  payload: object;
  /** Real time; default at once. */
  availableAt?: Instant;
}

export interface AppendInput {
  streamId: string;
  category: StreamCategory;
  expectedVersion: number;
  /** From `lockStream` or `readStreamForWrite`; without it the row is locked here, at the price of a round trip. */
  head?: StreamHead;
  /** From `readStreamForWrite`: what has touched the row since, if only by rewriting the stream's read models, is a conflict. */
  asRead?: string | null;
  events: readonly NewEvent[];
  commands?: readonly AcceptedCommand[];
  nextDue: Instant | null;
  closed: boolean;
  outbox?: readonly NewOutboxRow[];
  /** Further writes of the same statement: they happen when the append does. */
  parts?: readonly StatementParts[];
  /**
   * No NOTIFY, for writers that wake the sequencer of their own process: commits with one wait for each other, one disk flush at a
   * time. Other processes find the events by polling.
   */
  quiet?: boolean;
  /** Number of the rules that decided it, written into every event and beside every command. Default: this build's. */
  rules?: number;
}

export interface Appended {
  /** Version of the stream after the append. */
  version: number;
  headHash: string;
  recordedAt: Instant;
  events: StoredEvent[];
}
