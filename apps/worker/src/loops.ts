import type { Directory, Organisation } from '@duban/domain';
import { createAlertDelivery } from '@duban/alerts';
import { createExportSweep, createRunArchive, createRunExpiry, temporalRuns } from '@duban/audit';
import {
  createCommandDispatch,
  createIncidentMending,
  createIncidentRaising,
  createJobDispatch,
  createJobSweep,
  createListWatch,
  createPostWatch,
  createSweep,
  resumeAll,
  resumeJobs,
  type CircumstancePorts,
  type StartJob,
} from '@duban/directives';
import { runSequencer } from '@duban/event-store';
import type { DirectiveGateway } from '@duban/gateway';
import type { Clock, ConnectedConfig, Logger, Queryable } from '@duban/platform';
import type { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type { exportingTo } from './exporting.js';
import type { Connections } from './connections.js';
import { callForgetting, onceWhileMarked, outboxPruning, sequencerWatch, sessionSweeping } from './housekeeping.js';
import type { LoopSpec } from './loop.js';

export interface LoopDeps extends Pick<CircumstancePorts, 'calendar'> {
  directory: () => Promise<Directory>;
  /** As of now, for what is decided with it and verified later. */
  directoryNow: () => Promise<Directory>;
  organisation: () => Promise<Organisation>;
  config: ConnectedConfig;
  logger: Logger;
  clock: Clock;
  connections: Connections;
  gateway: DirectiveGateway;
  start: StartJob;
  /** Tells of what this process has appended. */
  here: EventEmitter;
  exporting: ReturnType<typeof exportingTo>;
}

/** Everything that a worker does over and over, beside its activities; each says itself how often. */
export const loopsOf = (deps: LoopDeps): LoopSpec[] => [
  ...recordLoops(deps),
  ...directiveLoops(deps),
  ...jobLoops(deps),
  ...resuming(deps),
];

const recordLoops = ({ config, logger, connections: { pools, temporal }, here }: LoopDeps): LoopSpec[] => {
  const onError = (error: Error): void => logger.warn({ err: error, loop: 'sequencer' }, 'a turn failed');
  return [
    { name: 'sequencer', everyMs: 0, once: (signal) => runSequencer({ pool: pools.loops, signal, here, onError }) },
    sequencerWatch(pools.loops),
    createRunArchive({
      db: pools.loops,
      runs: temporalRuns(temporal.workflow),
      log: (facts) => logger.info(facts, 'histories archived'),
      onError: (err, run) => logger.warn({ err, ...run }, 'a history could not be archived yet'),
    }),
    ...expiry(config, pools.loops, logger),
    outboxPruning(pools.loops, logger),
    callForgetting(pools.loops),
    sessionSweeping(pools.loops, config.web.limits),
  ];
};

const expiry = ({ worker: { historyDays: days } }: ConnectedConfig, db: Queryable, logger: Logger): LoopSpec[] =>
  days === null ? [] : [createRunExpiry({ db, days, log: (facts) => logger.info({ ...facts, days }, 'archived histories dropped') })];

const directiveLoops = (deps: LoopDeps): LoopSpec[] => {
  const { logger, clock, connections, gateway, calendar, directory, directoryNow, organisation } = deps;
  const pool = connections.pools.loops;
  return [
    createSweep({ db: pool, clock, gateway, log: (facts) => logger.info(facts, 'sweep') }),
    createCommandDispatch({ pool, gateway }),
    createAlertDelivery({ pool, clock }),
    createIncidentRaising({
      ...{ pool, clock, directory },
      log: (incident) => logger.error({ incident }, 'incident'),
      onError: (err) => logger.warn({ err }, 'an incident waits to be recorded'),
    }),
    createIncidentMending({ pool, clock, calendar, directory, gateway }),
    createPostWatch({ pool, clock, organisation }),
    createListWatch({ pool, clock, directory: directoryNow }),
  ];
};

const jobLoops = ({ clock, connections, start, exporting }: LoopDeps): LoopSpec[] => [
  createJobDispatch({ pool: connections.pools.loops, start }),
  createJobSweep({ db: connections.pools.loops, clock, start }),
  createExportSweep(exporting),
];

/** Once, when whoever started this worker left a mark: everything open gets its run. */
const resuming = ({ config, logger, connections, gateway, start }: LoopDeps): LoopSpec[] => {
  const { wakeMark } = config.worker;
  if (wakeMark === null || !existsSync(wakeMark)) return [];
  const db = connections.pools.loops;
  const resume = async (signal: AbortSignal): Promise<void> => {
    logger.info(await resumeAll({ db, gateway }, signal), 'every open directive woken');
    logger.info({ open: await resumeJobs({ db, start }, signal) }, 'every open job has its run');
  };
  return [onceWhileMarked('resume-all', wakeMark, resume)];
};
