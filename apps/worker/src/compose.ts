import { alertOutboxRows } from '@duban/alerts';
import { createAuditActivities, createDirectiveActivities, createJobActivities, type JobSteps } from '@duban/activities';
import { exportRunner } from '@duban/audit';
import { bulkRunner, type Handler } from '@duban/directives';
import { calendarByVersion, directoryOf } from '@duban/domain';
import { APPENDED } from '@duban/event-store';
import { CommandPending, DirectiveGateway, temporalStartJob, temporalSubmit } from '@duban/gateway';
import { watchedOrganisation } from '@duban/identity';
import type { Clock, ConnectedConfig, Logger } from '@duban/platform';
import type { AuditActivities, DirectiveActivities } from '@duban/protocol';
import { createDirectiveProjector } from '@duban/read-models';
import type { KeyObject } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { Connections } from './connections.js';
import { exportingTo } from './exporting.js';
import type { LoopSpec } from './loop.js';
import { loopsOf } from './loops.js';
import { sealingWith } from './sealing.js';

export interface WorkerDeps {
  config: ConnectedConfig;
  logger: Logger;
  connections: Connections;
  /** null = this worker seals nothing. */
  signingKey: KeyObject | null;
  clock: Clock;
}

export interface Composition {
  directives: DirectiveActivities & { handle: Handler };
  audit: AuditActivities;
  jobs: JobSteps;
  loops: LoopSpec[];
  /** Called when a stop begins: turns that wait for an answer of a directive get none. */
  close(): void;
}

/** Addressees may be this much out of date (ms); authority never is. */
const DIRECTORY_WITHIN_MS = 250;

/** Makes everything that a worker runs: its activities, its jobs' steps, and the loops beside them. */
export const compose = ({ config, logger, connections, clock, signingKey }: WorkerDeps): Composition => {
  const { pools, temporal } = connections;
  // Not from the activities' own pool: whoever holds a connection there must not wait for a second one.
  const organisation = watchedOrganisation(pools.loops);
  const calendar = async (version: string) => calendarByVersion(version);
  const directoryWithin = async (ms: number) => directoryOf((await organisation(ms)).organisation, clock.now());
  const directory = () => directoryWithin(DIRECTORY_WITHIN_MS);
  const directoryNow = () => directoryWithin(0);
  const present = async () => (await organisation(DIRECTORY_WITHIN_MS)).organisation;
  const here = new EventEmitter();
  const gateway = new DirectiveGateway(temporalSubmit(temporal.workflow));
  const start = temporalStartJob(temporal.workflow);
  const exporting = exportingTo(config, pools.exports, clock, signingKey);

  return {
    directives: createDirectiveActivities({
      pool: pools.activities,
      clock,
      calendar,
      directory: (judging) => directoryWithin(judging ? 0 : DIRECTORY_WITHIN_MS),
      project: createDirectiveProjector({ calendar }),
      outbox: alertOutboxRows,
      appended: () => here.emit(APPENDED),
    }),
    audit: createAuditActivities(signingKey && sealingWith(config, pools.loops, signingKey), logger),
    jobs: createJobActivities({
      pool: pools.loops,
      clock,
      runners: {
        commands: bulkRunner({ gateway, isPending: (error) => error instanceof CommandPending }),
        export: exportRunner({ ...exporting, organisation }),
      },
      onFailure: ({ jobId, error }) => logger.error({ err: error, jobId }, 'a job is given up'),
    }),
    loops: loopsOf({
      ...{ config, logger, clock, connections, gateway, start, here, calendar, directory, directoryNow, exporting },
      organisation: present,
    }),
    close: () => gateway.close(),
  };
};
