import {
  DIRECTIVE_TASK_QUEUE,
  DIRECTIVE_WORKFLOW,
  SUBMIT_UPDATE,
  directiveWorkflowId,
  type Batch,
  type BatchResult,
  type DirectiveRunInput,
} from '@duban/contracts';
import { WithStartWorkflowOperation, WorkflowUpdateFailedError, type WorkflowClient } from '@temporalio/client';
import { UpdateFailed, type SubmitPort } from './submit-port.js';

export interface TemporalSubmitOptions {
  /** Default `DIRECTIVE_TASK_QUEUE`. */
  taskQueue?: string;
  /** Real ms that one attempt may take; default 8 s, which outlasts a killed worker's workflow task. */
  attemptMs?: number;
}

type Directive = (input: DirectiveRunInput) => Promise<void>;

/** Update-With-Start: creates the directive's run, revives it, or reaches the one there is. */
export const temporalSubmit = (client: WorkflowClient, options: TemporalSubmitOptions = {}): SubmitPort => {
  const { taskQueue = DIRECTIVE_TASK_QUEUE, attemptMs = 8_000 } = options;
  return async (directiveId, batch, signal) => {
    const startWorkflowOperation = new WithStartWorkflowOperation<Directive>(DIRECTIVE_WORKFLOW, {
      workflowId: directiveWorkflowId(directiveId),
      taskQueue,
      args: [{ directiveId }],
      workflowIdConflictPolicy: 'USE_EXISTING',
      // more than the local activity's 3 s; short, because a killed worker's directive waits for just this long
      workflowTaskTimeout: '4 s',
      staticSummary: `督办事项 directive ${directiveId}`,
    });
    try {
      return await client.withAbortSignal(signal, () =>
        client.withDeadline(Date.now() + attemptMs, () =>
          client.executeUpdateWithStart<Directive, BatchResult, [Batch]>(SUBMIT_UPDATE, {
            updateId: batch.id,
            args: [batch],
            startWorkflowOperation,
          }),
        ),
      );
    } catch (error) {
      if (error instanceof WorkflowUpdateFailedError) throw new UpdateFailed(String(error.cause ?? error), { cause: error });
      throw error;
    }
  };
};
