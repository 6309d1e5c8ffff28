import {
  DIRECTIVE_TASK_QUEUE,
  DIRECTIVE_WORKFLOW,
  SUBMIT_UPDATE,
  directiveWorkflowId,
  type Batch,
  type BatchResult,
  type DirectiveRunInput,
} from '@duban/protocol';
import { WithStartWorkflowOperation, WorkflowUpdateFailedError, type WorkflowClient } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import { LRUCache } from 'lru-cache';
import { UpdateFailed, type SubmitPort } from './submit-port.js';

export interface TemporalSubmitOptions {
  /** Default `DIRECTIVE_TASK_QUEUE`. */
  taskQueue?: string;
  /** Real ms that one attempt may take; default 8 s, which outlasts a killed worker's workflow task. */
  attemptMs?: number;
}

type Directive = (input: DirectiveRunInput) => Promise<void>;

/** Directives that a process remembers to have reached. */
const REMEMBERED = 10_000;

/**
 * Reaches a directive's run, creates or revives it. A run that has answered before is asked by a bare Update, for which the server does
 * less than for an Update-With-Start (a lone caller waits 3 ms of 17 less); one that is not there any more is started after all.
 */
export const temporalSubmit = (client: WorkflowClient, options: TemporalSubmitOptions = {}): SubmitPort => {
  const { taskQueue = DIRECTIVE_TASK_QUEUE, attemptMs = 8_000 } = options;
  const reached = new LRUCache<string, true>({ max: REMEMBERED });

  const started = (directiveId: string, batch: Batch): Promise<BatchResult> =>
    client.executeUpdateWithStart<Directive, BatchResult, [Batch]>(SUBMIT_UPDATE, {
      updateId: batch.id,
      args: [batch],
      startWorkflowOperation: new WithStartWorkflowOperation<Directive>(DIRECTIVE_WORKFLOW, {
        workflowId: directiveWorkflowId(directiveId),
        taskQueue,
        args: [{ directiveId }],
        workflowIdConflictPolicy: 'USE_EXISTING',
        // more than the local activity's 3 s; short, because a killed worker's directive waits for just this long
        workflowTaskTimeout: '4 s',
        // its number is given only in the append: operators see it in the column DubanNumber and in the current details
        staticSummary: '督办事项 directive',
      }),
    });
  const asked = (directiveId: string, batch: Batch): Promise<BatchResult> =>
    client
      .getHandle<Directive>(directiveWorkflowId(directiveId))
      .executeUpdate<BatchResult, [Batch]>(SUBMIT_UPDATE, { updateId: batch.id, args: [batch] });

  const submitted = async (directiveId: string, batch: Batch): Promise<BatchResult> => {
    if (reached.get(directiveId)) {
      try {
        return await asked(directiveId, batch);
      } catch (error) {
        reached.delete(directiveId);
        if (!(error instanceof WorkflowNotFoundError)) throw error;
      }
    }
    const result = await started(directiveId, batch);
    reached.set(directiveId, true);
    return result;
  };

  return async (directiveId, batch, signal) => {
    try {
      return await client.withAbortSignal(signal, () => client.withDeadline(Date.now() + attemptMs, () => submitted(directiveId, batch)));
    } catch (error) {
      if (error instanceof WorkflowUpdateFailedError) throw new UpdateFailed(String(error.cause ?? error), { cause: error });
      throw error;
    }
  };
};
