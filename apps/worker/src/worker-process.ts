import {
  clockFrom,
  connectTemporal,
  connectTemporalWorker,
  ExplainedError,
  refuseProblems,
  SetupError,
  temporalProblems,
  untilReached,
  type ConnectedConfig,
  type Logger,
  type Started,
} from '@duban/platform';
import { schema } from '@duban/audit';
import type { Handler } from '@duban/directives';
import { loadSigningKey, publishVerifierKey, requireSetup } from '@duban/event-store';
import { Client } from '@temporalio/client';
import type { KeyObject } from 'node:crypto';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { createAuditWorker, ensureSealSchedule } from './audit-worker.js';
import { compose } from './compose.js';
import { closePools, openPools } from './connections.js';
import { createDirectiveWorker, type DirectiveWorker } from './directive-worker.js';
import { startHealthServer } from './health-server.js';
import { createJobWorker } from './job-worker.js';
import { startLoop } from './loop.js';

/** Lines of the SDK go into our log; its signal handlers would stop the worker behind our back, so it gets none. */
const installRuntime = (logger: Logger): void => {
  const levels = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('INFO', ({ level, message, meta }) => logger[levels[level]]({ ...meta }, message)),
  });
};

/** A turn may fail by itself (a lock, a server that is started anew); so many after another are an outage. */
const FAILING_TURNS = 3;
const WARM_UP_MS = 5_000;
const WARM_DIRECTIVES = 500;

/** The key of the checkpoints, its public half left for whoever verifies. */
const signingKeyOf = async ({ mode, stage, checkpoints }: ConnectedConfig, logger: Logger): Promise<KeyObject | null> => {
  const key = await loadSigningKey(checkpoints.keyFile, { make: mode === 'embedded' });
  if (key === null && stage === 'production')
    throw new SetupError([
      {
        subject: 'CHECKPOINT_KEY_FILE',
        detail: `没有签名密钥 / no signing key at ${checkpoints.keyFile}`,
        remedy: `openssl genpkey -algorithm ed25519 -out ${checkpoints.keyFile}`,
      },
    ]);
  if (key === null) logger.warn({ keyFile: checkpoints.keyFile }, 'no key: this worker seals nothing');
  else await publishVerifierKey(checkpoints.publicKeysFile, checkpoints.origin, key);
  return key;
};

type Stoppable = Pick<DirectiveWorker, 'worker'> & Partial<DirectiveWorker>;

/** Runs a Temporal worker until the stop. @returns a promise that only ever rejects: when it ends by itself */
const runUntilStopped = ({ worker, letGo }: Stoppable, closing: (() => Promise<unknown>)[]): Promise<never> => {
  const run = worker.run();
  closing.push(async () => {
    await letGo?.();
    worker.shutdown();
    await run;
  });
  return run.then(() => {
    throw new Error('the Temporal worker ended by itself');
  });
};

/** Before it takes part: the others go on meanwhile. A record that is slow to answer holds no start up. */
const warmUp = async (handle: Handler, logger: Logger, stopping: AbortSignal): Promise<void> => {
  const begun = performance.now();
  const limits = AbortSignal.any([stopping, AbortSignal.timeout(WARM_UP_MS)]);
  const directives = await handle.warm(WARM_DIRECTIVES, limits).catch((err: unknown) => logger.warn({ err }, 'could not warm up'));
  logger.info({ directives, ms: Math.round(performance.now() - begun) }, 'warmed up');
};

/** Brings up the worker: workflows, activities, and the loops beside them. Waits for a Temporal that is away until told to stop. */
export const startWorker = async (config: ConnectedConfig, logger: Logger, stopping: AbortSignal): Promise<Started> => {
  installRuntime(logger);
  const { namespace } = config.temporal;
  const closing: (() => Promise<unknown>)[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closing.splice(0).reverse()) await close();
  };
  try {
    const pools = openPools(config, logger);
    closing.push(() => closePools(pools));
    const patience = {
      signal: stopping,
      onFailure: (err: unknown, waitMs: number): void => {
        if (err instanceof ExplainedError) throw err;
        logger.warn({ err, waitMs }, 'Temporal is not there yet');
      },
    };
    await untilReached(() => requireSetup({ config, db: pools.loops, migrations: schema.migrations }), {
      signal: stopping,
      onFailure: (err, waitMs) => {
        if (err instanceof ExplainedError) throw err;
        logger.warn({ err, waitMs }, 'PostgreSQL is not there yet');
      },
    });
    const connection = await untilReached(() => connectTemporal(config.temporal), patience);
    closing.push(() => connection.close());
    await untilReached(async () => refuseProblems(await temporalProblems(connection, namespace)), patience);
    const native = await untilReached(() => connectTemporalWorker(config.temporal), patience);
    closing.push(() => native.close());

    const temporal = new Client({ connection, namespace });
    const signingKey = await signingKeyOf(config, logger);
    const clock = clockFrom(config.clock);
    const { directives, audit, jobs, loops, close } = compose({ config, logger, connections: { pools, temporal }, clock, signingKey });
    const { poolSize } = config.database;
    const { buildId } = config.worker;
    const on = { connection: native, namespace, buildId };
    await warmUp(directives.handle, logger, stopping);
    const { worker, letGo } = await createDirectiveWorker({ ...on, activities: directives, poolSize });
    const workers: Stoppable[] = [
      { worker, letGo },
      { worker: await createAuditWorker({ ...on, activities: audit }) },
      { worker: await createJobWorker({ ...on, steps: jobs }) },
    ];
    const failed = Promise.race(workers.map((one) => runUntilStopped(one, closing)));
    // heard by `runMain`; a rejection during our own stop is not a fault
    failed.catch(() => undefined);
    if (signingKey !== null) await untilReached(() => ensureSealSchedule(temporal, config.checkpoints.everySeconds), patience);
    const running = loops.map((spec) => startLoop(spec, logger));
    for (const loop of running) closing.push(() => loop.stop());
    // first: a turn that waits for an answer would hold the stop up
    closing.push(async () => close());

    if (config.worker.healthPort !== null) {
      const health = await startHealthServer(config.worker.healthPort, config.http.host, () => {
        const state = worker.getState();
        const failing = running.filter((loop) => loop.failures() >= FAILING_TURNS).map(({ name }) => name);
        return { state, failing, ok: state === 'RUNNING' && failing.length === 0 };
      });
      closing.push(
        () =>
          new Promise((resolve) => {
            health.close(resolve);
            health.closeAllConnections();
          }),
      );
    }
    logger.info({ namespace, temporal: config.temporal.address, buildId }, 'worker started');
    return { failed, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
