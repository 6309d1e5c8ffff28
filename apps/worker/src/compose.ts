import { alertOutboxRows } from '@duban/alerts';
import {
  authorityAsOf,
  createAlertDelivery,
  createCommandDispatch,
  createDirectiveActivities,
  createSweep,
  resumeAll,
} from '@duban/activities';
import type { DirectiveActivities } from '@duban/contracts';
import { calendarByVersion } from '@duban/domain';
import { runSequencer } from '@duban/event-store';
import { DirectiveGateway, temporalSubmit } from '@duban/gateway';
import { directoryOf, watchedOrganisation } from '@duban/identity';
import type { Clock, ConnectedConfig, Logger } from '@duban/platform';
import { createDirectiveProjector } from '@duban/read-models';
import { Client, type Connection } from '@temporalio/client';
import type { Pool } from 'pg';
import { incidentLog, outboxPruning } from './housekeeping.js';
import type { LoopSpec } from './loop.js';

export interface Parts {
  config: ConnectedConfig;
  logger: Logger;
  /** For the activities alone: as many connections as local activities may run at once. */
  pool: Pool;
  /** For the loops, which must not take a connection from an activity. */
  loopPool: Pool;
  connection: Connection;
  clock: Clock;
}

export interface Composition {
  activities: DirectiveActivities;
  loops: LoopSpec[];
  /** Called when a stop begins: turns that wait for an answer of a directive get none. */
  close(): void;
}

/** Addressees may be this much out of date (ms); authority never is. */
const DIRECTORY_WITHIN_MS = 250;

/** Puts the worker's parts together. */
export const compose = ({ config, logger, pool, loopPool, connection, clock }: Parts): Composition => {
  // Not from the activities' own pool: whoever holds a connection there must not wait for a second one.
  const organisation = watchedOrganisation(loopPool);
  const calendar = async (version: string) => calendarByVersion(version);
  const client = new Client({ connection, namespace: config.temporal.namespace });
  const gateway = new DirectiveGateway(temporalSubmit(client.workflow));
  const onError = (error: Error): void => logger.warn({ err: error, loop: 'sequencer' }, 'a turn failed');

  const loops: LoopSpec[] = [
    { name: 'sequencer', everyMs: 0, once: (signal) => runSequencer({ pool: loopPool, signal, onError }) },
    createSweep({ db: loopPool, clock, gateway, log: (facts) => logger.info(facts, 'sweep') }),
    createCommandDispatch({ pool: loopPool, gateway }),
    createAlertDelivery({ pool: loopPool, clock }),
    incidentLog(loopPool, logger),
    outboxPruning(loopPool, logger),
  ];
  if (config.worker.wakeAll) {
    loops.push({
      name: 'resume-all',
      everyMs: null,
      once: async (signal) => logger.info(await resumeAll({ db: loopPool, gateway }, signal), 'every open directive woken'),
    });
  }
  return {
    activities: createDirectiveActivities({
      pool,
      clock,
      calendar,
      authority: async () => authorityAsOf((await organisation()).organisation, clock.now()),
      directory: async () => directoryOf((await organisation(DIRECTORY_WITHIN_MS)).organisation, clock.now()),
      project: createDirectiveProjector({ calendar }),
      outbox: alertOutboxRows,
    }),
    loops,
    close: () => gateway.close(),
  };
};
