import { archivedRuns, type RunKey } from '@duban/event-store';
import { type Queryable } from '@duban/platform';
import type { Client } from '@temporalio/client';
import { Worker, type ReplayWorkerOptions } from '@temporalio/worker';

export const HISTORY_KINDS = ['live', 'archived'] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

export interface ReplayFailure extends RunKey {
  kind: HistoryKind;
  /** The first place at which code and history part, as the SDK puts it. */
  reason: string;
}

export interface ReplayDeps {
  client: Client;
  db: Queryable;
  workflows: readonly { type: string; workflowBundle: NonNullable<ReplayWorkerOptions['workflowBundle']> }[];
  /** Default: both. */
  kinds?: readonly HistoryKind[];
}

/** Histories fetched ahead of the replay. */
const FETCHED_AHEAD = 4;

interface Replayable {
  workflowId: string;
  history: unknown;
}

const liveRuns = (client: Client, type: string): AsyncIterable<Replayable> =>
  client.workflow.list({ query: `WorkflowType = '${type}' AND ExecutionStatus = 'Running'` }).intoHistories({ concurrency: FETCHED_AHEAD });

/** What is damaged cannot be replayed: that is told, too. */
async function* readable(db: Queryable, type: string, failed: (failure: ReplayFailure) => void): AsyncGenerator<Replayable> {
  for await (const { workflowId, runId, json, sha256, damaged } of archivedRuns(db, type)) {
    if (damaged === null) yield { workflowId, history: JSON.parse(json) };
    else failed({ kind: 'archived', workflowId, runId, reason: `damaged: ${damaged}, not ${sha256}` });
  }
}

/**
 * Replays every history under the given workflow code: those of open runs, which must go on under it, and those archived of ended
 * ones, which hold more shapes than are open today. Nothing is written anywhere.
 * @returns how many of each kind replayed; `failed` hears of the others
 */
export const replayRuns = async (deps: ReplayDeps, failed: (failure: ReplayFailure) => void): Promise<Record<HistoryKind, number>> => {
  const { client, db, workflows, kinds = HISTORY_KINDS } = deps;
  const replayed = { live: 0, archived: 0 };
  for (const { type, workflowBundle } of workflows) {
    for (const kind of kinds) {
      const histories = kind === 'live' ? liveRuns(client, type) : readable(db, type, failed);
      for await (const { workflowId, runId, error } of Worker.runReplayHistories({ workflowBundle }, histories)) {
        if (error) failed({ kind, workflowId, runId, reason: error.message });
        else replayed[kind] += 1;
      }
    }
  }
  return replayed;
};
