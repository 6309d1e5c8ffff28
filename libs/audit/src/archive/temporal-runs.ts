import { DIRECTIVE_WORKFLOW, JOB_WORKFLOW } from '@duban/protocol';
import type { RunHistory } from '@duban/event-store';
import { WorkflowNotFoundError, type WorkflowClient } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import type { EndedRuns } from './archive-runs.js';

type History = Awaited<ReturnType<ReturnType<WorkflowClient['getHandle']>['fetchHistory']>>;

const buildIdsOf = (history: History): string[] => [
  ...new Set((history.events ?? []).flatMap((event) => event.workflowTaskCompletedEventAttributes?.workerVersion?.buildId || [])),
];

const runHistory = (history: History): RunHistory => ({
  json: historyToJSON(history),
  events: history.events?.length ?? 0,
  buildIds: buildIdsOf(history),
});

/** Ended runs of directives and jobs, by Temporal's visibility: a run appears a moment after its end. */
export const temporalRuns = (client: Pick<WorkflowClient, 'list' | 'getHandle'>): EndedRuns => ({
  list: async function* () {
    const query = `WorkflowType IN ('${DIRECTIVE_WORKFLOW}', '${JOB_WORKFLOW}') AND ExecutionStatus != 'Running'`;
    for await (const { workflowId, runId, type, status, startTime, closeTime } of client.list({ query })) {
      if (closeTime === undefined) continue;
      yield {
        workflowId,
        runId,
        workflowType: type,
        status: status.name,
        startedAt: startTime.toISOString(),
        closedAt: closeTime.toISOString(),
      };
    }
  },
  history: async ({ workflowId, runId }) => {
    try {
      return runHistory(await client.getHandle(workflowId, runId).fetchHistory());
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return null;
      throw error;
    }
  },
});
