import type { DirectiveActivities } from '@duban/protocol';
import {
  DIRECTIVE_STATE_SCHEMA,
  currentSchemaVersion,
  decide,
  fold,
  isClosed,
  nextDue,
  stamp,
  tick,
  upcast,
  type StampedEvent,
} from '@duban/domain';
import { SNAPSHOT_EVERY } from '@duban/event-store';
import type pg from 'pg';
import { directiveRecord } from './directive-record.js';
import { createHandle, type HandleDeps } from './handle.js';
import type { DirectiveRecord } from './record.js';
import type { DirectiveRules } from '../rules.js';

/** The domain as it stands in this build. */
export const domainRules: DirectiveRules = { decide, fold, tick, nextDue, isClosed, stamp };

/** The record of directives, in the shapes of this build. */
export const domainRecord = (pool: pg.Pool, appended?: () => void): DirectiveRecord =>
  directiveRecord(
    pool,
    {
      stateSchema: DIRECTIVE_STATE_SCHEMA,
      schemaVersionOf: currentSchemaVersion,
      upcast: ({ type, schemaVersion, data, meta }): StampedEvent => ({ ...upcast(type, schemaVersion, data), meta }),
    },
    appended,
  );

export interface DirectiveActivityDeps extends Pick<HandleDeps, 'clock' | 'authority' | 'directory' | 'calendar' | 'project' | 'outbox'> {
  pool: pg.Pool;
  /** Hears of every batch, after its commit: whoever reads the record of this process looks again. */
  appended?: () => void;
  /** Default: the domain's own. */
  rules?: DirectiveRules;
  snapshotEvery?: number;
  /** Directives kept in memory; default 2,000. */
  cacheSize?: number;
}

/** What a worker registers for directives. */
export const createDirectiveActivities = (deps: DirectiveActivityDeps): DirectiveActivities =>
  createHandle({
    clock: deps.clock,
    authority: deps.authority,
    directory: deps.directory,
    calendar: deps.calendar,
    project: deps.project,
    outbox: deps.outbox,
    rules: deps.rules ?? domainRules,
    snapshotEvery: deps.snapshotEvery ?? SNAPSHOT_EVERY,
    cacheSize: deps.cacheSize ?? 2_000,
    record: domainRecord(deps.pool, deps.appended),
  });
