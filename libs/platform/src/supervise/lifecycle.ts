import type { Logger } from 'pino';
import { ExplainedError } from '../explained/explained-error.js';
import { faultLine, tellSupervisor } from './child-word.js';

/** What asks a process to end: a signal, or the loss of the parent that supervises it. */
export type StopReason = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'parent-gone';

/**
 * Resolves once, when this process is asked to end. A supervised child also ends when its parent dies, kill -9 included:
 * the channel between them closes then.
 */
export const untilStopRequested = (): Promise<StopReason> =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => resolve(name));
    if (process.send === undefined) return;
    if (process.connected) process.once('disconnect', () => resolve('parent-gone'));
    else resolve('parent-gone');
  });

export interface MainOptions {
  logger: Logger;
  /** Real ms that the ordered stop may take before the process is ended by force. */
  stopMs: number;
}

/**
 * What a process reads of its surroundings before there is a log: what is wrong with it is said in its own words, without a stack trace,
 * and ends the process.
 */
export const orExplain = async <T>(read: () => T): Promise<T> => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ExplainedError)) throw error;
    process.stderr.write(`${error.message}\n`);
    await tellSupervisor({ failed: error.message });
    return process.exit(1);
  }
};

/** A part of a process that was started: `failed` rejects when it breaks down by itself. */
export interface Started {
  failed: Promise<never>;
  stop(): Promise<void>;
}

/**
 * The life of a server process: start, wait for a stop request or a breakdown, stop in order. The signal given to `start` ends a
 * start that is still waiting for its servers. Whoever supervises the process is told when it has started, and of a failure.
 * Exit code 0 after a requested stop, 1 after a failure.
 */
export const runMain = async (options: MainOptions, start: (stopping: AbortSignal) => Promise<Started>): Promise<void> => {
  const { logger, stopMs } = options;
  const asked = untilStopRequested();
  const stopping = new AbortController();
  void asked.then((reason) => stopping.abort(new Error(`asked to stop: ${reason}`)));
  let code = 0;
  try {
    const started = await start(stopping.signal);
    await tellSupervisor({ ready: true });
    try {
      logger.info({ reason: await Promise.race([asked, started.failed]) }, 'stopping');
    } catch (error) {
      logger.fatal({ err: error }, 'failed');
      await tellSupervisor({ failed: faultLine(error) });
      code = 1;
    }
    setTimeout(() => {
      logger.error({ stopMs }, 'did not stop in time');
      process.exit(1);
    }, stopMs).unref();
    await started.stop();
  } catch (error) {
    if (!stopping.signal.aborted || error !== stopping.signal.reason) {
      if (error instanceof ExplainedError) logger.fatal(error.message);
      else logger.fatal({ err: error }, 'could not start or stop');
      await tellSupervisor({ failed: faultLine(error) });
      code = 1;
    }
  }
  process.exit(code);
};
