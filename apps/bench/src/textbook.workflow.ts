import { condition, defineUpdate, proxyActivities, setHandler, startChild } from '@temporalio/workflow';

export interface TextbookActivities {
  /** One row, committed. */
  record(row: { taskId: string; what: string }): Promise<void>;
}

const { record } = proxyActivities<TextbookActivities>({ startToCloseTimeout: '10 s' });

export const act = defineUpdate<void, [string]>('act');

/** A task as the textbook has it: a child workflow, and an ordinary activity for each interaction. Runs until it is terminated. */
export async function textbookTask(taskId: string): Promise<void> {
  setHandler(act, (what) => record({ taskId, what }));
  await record({ taskId, what: 'dispatched' });
  await condition(() => false);
}

/** A directive as the textbook has it: it starts a child for each of its tasks. */
export async function textbookDirective(taskIds: string[]): Promise<void> {
  const parentClosePolicy = 'ABANDON'; // whoever measures ends them itself, so that no clearing up falls into the next measurement
  await Promise.all(taskIds.map((taskId) => startChild(textbookTask, { workflowId: taskId, args: [taskId], parentClosePolicy })));
  await condition(() => false);
}
