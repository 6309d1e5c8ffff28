import type { AuditActivities } from '@duban/protocol';
import { LogForked, seal, type SealDeps } from '@duban/event-store';
import type { Logger } from '@duban/platform';
import { ApplicationFailure } from '@temporalio/activity';

/** What a worker registers for the audit side. `deps` null = this worker has no key: another one that has will take the retry. */
export const createAuditActivities = (deps: SealDeps | null, logger: Logger): AuditActivities => ({
  seal: async () => {
    if (deps === null) throw ApplicationFailure.retryable('no key on this worker', 'no_signing_key');
    try {
      const { checkpoint, waiting } = await seal(deps);
      for (const one of waiting) logger.warn(one, 'a witness did not take the checkpoint yet');
      return { checkpoint: checkpoint && { n: checkpoint.n, size: checkpoint.size }, waiting };
    } catch (error) {
      if (!(error instanceof LogForked)) throw error;
      logger.error({ err: error }, 'nothing is sealed: the record does not continue what a witness has seen');
      throw ApplicationFailure.nonRetryable(error.message, error.code);
    }
  },
});
