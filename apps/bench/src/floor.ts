import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation, type WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import type { floor } from './floor.workflow.js';
import type { OwnWorker } from './own-worker.js';
import { Permits } from './permits.js';
import { underLoad, type Load, type Sample } from './sample.js';

/** The server takes no more Updates of one run at once. */
export const IN_FLIGHT_PER_RUN = 10;

type Run = WorkflowHandleWithFirstExecutionRunId<typeof floor>;

/** Bare Updates on the same Temporal server. */
export class Floor {
  constructor(private readonly own: OwnWorker) {}

  /** Runs of their own for each measurement, so that none begins with another's history. */
  async open(runs: number): Promise<FloorRuns> {
    const { client, taskQueue } = this.own;
    const start = (): Promise<Run> =>
      client.workflow.start<typeof floor>('floor', { workflowId: `bench-floor/${randomUUID()}`, taskQueue });
    return new FloorRuns(await Promise.all(Array.from({ length: runs }, start)));
  }

  /** Real ms in which so many new runs are started by an Update-With-Start each, `width` at once, and have answered it. */
  async startings(runs: number, width: number): Promise<number> {
    const { client, taskQueue } = this.own;
    const permits = new Permits(width);
    const started: WithStartWorkflowOperation<typeof floor>[] = [];
    const start = async (): Promise<void> => {
      const workflowId = `bench-floor/${randomUUID()}`;
      const startWorkflowOperation = new WithStartWorkflowOperation<typeof floor>('floor', {
        workflowId,
        taskQueue,
        workflowIdConflictPolicy: 'FAIL',
        args: [],
      });
      started.push(startWorkflowOperation);
      await client.workflow.executeUpdateWithStart<typeof floor, number, [number]>('touch', { args: [1], startWorkflowOperation });
    };
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: runs }, () => permits.run(start)));
    const ms = performance.now() - startedAt;
    await Promise.all(started.map(async (one) => (await one.workflowHandle()).terminate('measured')));
    return ms;
  }
}

export class FloorRuns {
  private readonly lanes: { run: Run; permits: Permits }[];

  constructor(runs: Run[]) {
    this.lanes = runs.map((run) => ({ run, permits: new Permits(IN_FLIGHT_PER_RUN) }));
  }

  /** Callers go round the runs as they go round the directives. A wait for a place in flight is part of the latency. */
  measure(load: Load): Promise<Sample> {
    return underLoad(load, async (caller, turn) => {
      const lane = this.lanes[(caller + turn) % this.lanes.length];
      if (!lane) throw new Error('no run');
      await lane.permits.run(() => lane.run.executeUpdate<number, [number]>('touch', { args: [1] }));
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.lanes.map(({ run }) => run.terminate('measured')));
  }
}
