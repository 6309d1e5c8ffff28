import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { connectTemporal, connectTemporalWorker, type TemporalSettings } from '@duban/platform';
import { Client, type Connection, type WorkflowHandleWithFirstExecutionRunId } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker, type NativeConnection } from '@temporalio/worker';
import type { floor } from './floor.workflow.js';
import { Permits } from './permits.js';
import { underLoad, type Load, type Sample } from './sample.js';

const TASK_QUEUE = 'duban-bench-floor';
/** The server takes no more Updates of one run at once. */
export const IN_FLIGHT_PER_RUN = 10;

type Run = WorkflowHandleWithFirstExecutionRunId<typeof floor>;

/** Bare Updates on the same Temporal server, their worker in this process. */
export class Floor {
  private constructor(
    private readonly connection: Connection,
    private readonly native: NativeConnection,
    private readonly client: Client,
    private readonly worker: Worker,
    private readonly running: Promise<void>,
  ) {}

  static async start(settings: TemporalSettings & { address: string }): Promise<Floor> {
    const logger = new DefaultLogger('ERROR');
    // a worker without activities is warned of, and is what a floor is; an interrupt is the command's own business: it stops the stack in order
    Runtime.install({ shutdownSignals: [], logger });
    const workflowsPath = fileURLToPath(new URL('./floor.workflow.js', import.meta.url));
    const workflowBundle = await bundleWorkflowCode({ workflowsPath, logger });
    const connection = await connectTemporal(settings);
    const native = await connectTemporalWorker(settings);
    const { namespace } = settings;
    const worker = await Worker.create({ connection: native, namespace, taskQueue: TASK_QUEUE, workflowBundle });
    return new Floor(connection, native, new Client({ connection, namespace }), worker, worker.run());
  }

  /** Runs of their own for each measurement, so that none begins with another's history. */
  async open(runs: number): Promise<FloorRuns> {
    const start = (): Promise<Run> =>
      this.client.workflow.start<typeof floor>('floor', { workflowId: `bench-floor/${randomUUID()}`, taskQueue: TASK_QUEUE });
    return new FloorRuns(await Promise.all(Array.from({ length: runs }, start)));
  }

  async stop(): Promise<void> {
    this.worker.shutdown();
    await this.running;
    await this.native.close();
    await this.connection.close();
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
