import { fileURLToPath } from 'node:url';
import { connectTemporal, connectTemporalWorker, type TemporalSettings } from '@duban/platform';
import { Client, type Connection } from '@temporalio/client';
import { bundleWorkflowCode, DefaultLogger, Runtime, Worker, type NativeConnection } from '@temporalio/worker';
import type { TextbookActivities } from './textbook.workflow.js';

/** The worker of what is compared with, on the same Temporal server, in this process. */
export class OwnWorker {
  readonly taskQueue = 'duban-bench';

  private constructor(
    readonly client: Client,
    private readonly connection: Connection,
    private readonly native: NativeConnection,
    private readonly worker: Worker,
    private readonly running: Promise<void>,
  ) {}

  static async start(settings: TemporalSettings & { address: string }, activities: TextbookActivities): Promise<OwnWorker> {
    const logger = new DefaultLogger('ERROR');
    // an interrupt is the command's own business: it stops the stack in order
    Runtime.install({ shutdownSignals: [], logger });
    const workflowsPath = fileURLToPath(new URL('./bench.workflows.js', import.meta.url));
    const workflowBundle = await bundleWorkflowCode({ workflowsPath, logger });
    const connection = await connectTemporal(settings);
    const native = await connectTemporalWorker(settings);
    const { namespace } = settings;
    const worker = await Worker.create({
      connection: native,
      namespace,
      taskQueue: 'duban-bench',
      workflowBundle,
      activities: { ...activities },
    });
    return new OwnWorker(new Client({ connection, namespace }), connection, native, worker, worker.run());
  }

  async stop(): Promise<void> {
    this.worker.shutdown();
    await this.running;
    await this.native.close();
    await this.connection.close();
  }
}
