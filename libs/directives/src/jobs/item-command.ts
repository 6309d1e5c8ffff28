import { bulkData, type BulkItem, type DirectiveCommand } from '@duban/domain';
import { v5 as uuidv5 } from 'uuid';
import type { JobOf } from './job-runner.js';

/** Namespace of the ids of a job's commands; a change would let a page that is run again through as new commands. */
const ITEM_COMMAND = '1c2f5a86-0f0e-5d6b-9d0a-5a1f6f0f2b77';

/** The command of one item: the same one however often its page is run. */
export const itemCommand = (job: JobOf<'commands'>, item: BulkItem): DirectiveCommand | null => {
  const ground = item.ground === null ? undefined : job.request.grounds[item.ground];
  if (!ground) return null;
  const { command } = job.request;
  return {
    type: command,
    data: bulkData(job.request, item),
    meta: {
      id: uuidv5([job.id, item.directiveId, item.taskId].join('\n'), ITEM_COMMAND),
      receivedAt: job.requestedAt,
      ...ground,
      ...(job.asserted ? { assertedAt: job.asserted } : {}),
      correlationId: job.id,
    },
  } as DirectiveCommand;
};
