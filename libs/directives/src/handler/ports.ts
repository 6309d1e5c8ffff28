import type { DirectiveState, Instant } from '@duban/domain';
import type { StatementParts } from '@duban/platform';
import type pg from 'pg';
import type { VersionedEvent } from '../follow-ups/follow-ups.js';
import type { DirectiveRules } from '../rules.js';
import type { CircumstancePorts } from './circumstances.js';

/** One row for the dispatcher: `id` makes a second writing of the same row nothing. */
export interface OutboxEntry {
  id: string;
  kind: string;
  payload: object;
}

/** Keeps the read models: their writes go into the append's own statement. */
export type Project = (before: DirectiveState, after: DirectiveState, events: readonly VersionedEvent[]) => Promise<StatementParts | null>;

/** All that the handler needs of the world. */
export interface HandlerPorts extends CircumstancePorts {
  pool: pg.Pool;
  clock: { now(): Instant; realMsUntil(at: Instant): number };
  project: Project;
  /** Further rows for the dispatcher, such as alerts for channels outside. */
  outbox?: (after: DirectiveState, events: readonly VersionedEvent[]) => OutboxEntry[];
  /** Hears of every batch, after its commit: whoever reads the record of this process looks again. */
  appended?: () => void;
  rules: DirectiveRules;
  /** Versions between two snapshots. */
  snapshotEvery: number;
  /** Directives kept in memory. */
  cacheSize: number;
}
