import { alertOutboxRows, createAlertDelivery } from '@duban/alerts';
import {
  authorityAsOf,
  createCommandDispatch,
  createDirectiveActivities,
  createIncidentMending,
  createIncidentRaising,
  createJobDispatch,
  createJobSweep,
  createSweep,
  resumeAll,
  resumeJobs,
} from '@duban/directives';
import { bulkRunner } from '@duban/directives';
import { createJobActivities } from '@duban/activities';
import { createExportSweep, createRunArchive, exportRunner, temporalRuns } from '@duban/audit';
import type { AuditActivities, DirectiveActivities } from '@duban/protocol';
import { calendarByVersion } from '@duban/domain';
import { APPENDED, fileWitness, readVerifierKeys, runSequencer, webhookWitness, type SealDeps } from '@duban/event-store';
import { CommandPending, DirectiveGateway, temporalStartJob, temporalSubmit } from '@duban/gateway';
import { directoryOf, watchedOrganisation } from '@duban/identity';
import { HashedFiles, type Clock, type ConnectedConfig, type Logger } from '@duban/platform';
import { createDirectiveProjector } from '@duban/read-models';
import type { Client } from '@temporalio/client';
import type { KeyObject } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { sealActivity } from './audit-worker.js';
import { onceWhileMarked, outboxPruning } from './housekeeping.js';
import type { JobSteps } from './job-worker.js';
import type { LoopSpec } from './loop.js';

export interface Parts {
  config: ConnectedConfig;
  logger: Logger;
  /** For the activities alone: as many connections as local activities may run at once. */
  pool: Pool;
  /** For the loops, which must not take a connection from an activity. */
  loopPool: Pool;
  /** For exports, whose statements may look through a whole record. */
  exportPool: Pool;
  client: Client;
  /** null = this worker seals nothing. */
  signingKey: KeyObject | null;
  clock: Clock;
}

export interface Composition {
  activities: DirectiveActivities;
  audit: AuditActivities;
  jobs: JobSteps;
  loops: LoopSpec[];
  /** Called when a stop begins: turns that wait for an answer of a directive get none. */
  close(): void;
}

/** Addressees may be this much out of date (ms); authority never is. */
const DIRECTORY_WITHIN_MS = 250;
const sealDeps = ({ checkpoints }: ConnectedConfig, pool: Pool, privateKey: KeyObject): SealDeps => ({
  pool,
  origin: checkpoints.origin,
  privateKey,
  witnesses: [
    ...(checkpoints.witnessFile === null ? [] : [fileWitness(checkpoints.witnessFile)]),
    ...(checkpoints.witnessUrl === null ? [] : [webhookWitness(checkpoints.witnessUrl)]),
  ],
});

const exportDeps = ({ filesDir, checkpoints }: ConnectedConfig, { pool, clock }: { pool: Pool; clock: Clock }) => {
  const exportsDir = join(filesDir, 'exports');
  const files = new HashedFiles(filesDir);
  return {
    ...{ pool, exportsDir, bundles: new HashedFiles(exportsDir) },
    openFile: (sha256: string) => files.open(sha256),
    calendar: async (version: string) => calendarByVersion(version),
    keys: () => readVerifierKeys(checkpoints.publicKeysFile),
    now: () => clock.now(),
  };
};

/** Puts the worker's parts together. */
export const compose = ({ config, logger, pool, loopPool, exportPool, client, clock, signingKey }: Parts): Composition => {
  // Not from the activities' own pool: whoever holds a connection there must not wait for a second one.
  const organisation = watchedOrganisation(loopPool);
  const calendar = async (version: string) => calendarByVersion(version);
  const directory = async () => directoryOf((await organisation(DIRECTORY_WITHIN_MS)).organisation, clock.now());
  const here = new EventEmitter();
  const gateway = new DirectiveGateway(temporalSubmit(client.workflow));
  const start = temporalStartJob(client.workflow);
  const onError = (error: Error): void => logger.warn({ err: error, loop: 'sequencer' }, 'a turn failed');

  const exporting = exportDeps(config, { pool: exportPool, clock });
  const loops: LoopSpec[] = [
    { name: 'sequencer', everyMs: 0, once: (signal) => runSequencer({ pool: loopPool, signal, here, onError }) },
    createSweep({ db: loopPool, clock, gateway, log: (facts) => logger.info(facts, 'sweep') }),
    createCommandDispatch({ pool: loopPool, gateway }),
    createJobDispatch({ pool: loopPool, start }),
    createJobSweep({ db: loopPool, clock, start }),
    createExportSweep(exporting),
    createAlertDelivery({ pool: loopPool, clock }),
    createIncidentRaising({
      ...{ pool: loopPool, clock, directory },
      log: (incident) => logger.error({ incident }, 'incident'),
      onError: (err) => logger.warn({ err }, 'an incident waits to be recorded'),
    }),
    createIncidentMending({ ...{ pool: loopPool, clock, calendar, directory, gateway } }),
    createRunArchive({
      ...{ db: loopPool, runs: temporalRuns(client.workflow), log: (facts) => logger.info(facts, 'histories archived') },
      onError: (err, run) => logger.warn({ err, ...run }, 'a history could not be archived yet'),
    }),
    outboxPruning(loopPool, logger),
  ];
  const { wakeMark } = config.worker;
  if (wakeMark !== null && existsSync(wakeMark)) {
    const resume = async (signal: AbortSignal): Promise<void> => {
      logger.info(await resumeAll({ db: loopPool, gateway }, signal), 'every open directive woken');
      logger.info({ open: await resumeJobs({ db: loopPool, start }, signal) }, 'every open job has its run');
    };
    loops.push(onceWhileMarked('resume-all', wakeMark, resume));
  }
  return {
    audit: sealActivity(signingKey && sealDeps(config, loopPool, signingKey), logger),
    activities: createDirectiveActivities({
      pool,
      clock,
      calendar,
      authority: async () => authorityAsOf((await organisation()).organisation, clock.now()),
      directory,
      project: createDirectiveProjector({ calendar }),
      outbox: alertOutboxRows,
      appended: () => here.emit(APPENDED),
    }),
    jobs: createJobActivities({
      pool: loopPool,
      clock,
      runners: {
        commands: bulkRunner({ gateway, isPending: (error) => error instanceof CommandPending }),
        export: exportRunner({ ...exporting, organisation }),
      },
      onFailure: ({ jobId, error }) => logger.error({ err: error, jobId }, 'a job is given up'),
    }),
    loops,
    close: () => gateway.close(),
  };
};
