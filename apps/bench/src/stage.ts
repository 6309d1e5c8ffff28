import { clockFrom, createPool, type Config, type Progress } from '@duban/platform';
import type { Pool } from 'pg';
import { Cast } from '@duban/stack';
import type { RunningStack } from '@duban/stack';
import { lookAtProcessors, type ProcessorLook } from './processor-time.js';
import { untilQuiet } from './quiet.js';
import { DirectPath } from './direct-path.js';
import { Field } from './field.js';
import { Floor } from './floor.js';
import { OwnWorker } from './own-worker.js';
import { Textbook, textbookActivities } from './textbook.js';

/** Callers at once, at most. */
export const MOST_CALLERS = 32;

/** What is measured beside, and the record itself. */
export interface Compared {
  floor: Floor;
  textbook: Textbook;
  direct: DirectPath;
  /** Ends when every alert that was owed has been delivered: what was dispatched before is no longer worked at. */
  quiet(): Promise<void>;
  processors(): Promise<ProcessorLook>;
}

/** What is measured, and what it is compared with. */
export type Sides = Compared & { field: Field };

/** Everything that a part measures with: people at the API of a stack that is up, and beside it, when asked for, what is compared with. */
export class Stage {
  private beside: Promise<Compared & { own: OwnWorker; pool: Pool }> | null = null;

  private constructor(
    private readonly stack: RunningStack,
    private readonly config: Config,
    readonly cast: Cast,
    readonly field: Field,
    readonly progress: Progress,
  ) {}

  static async open(stack: RunningStack, config: Config, progress: Progress): Promise<Stage> {
    const cast = new Cast(stack);
    return new Stage(stack, config, cast, await Field.signIn(cast, MOST_CALLERS), progress);
  }

  compared(): Promise<Compared> {
    return (this.beside ??= this.startBeside());
  }

  async close(): Promise<void> {
    await this.field.close();
    if (this.beside === null) return;
    const { own, pool, direct } = await this.beside;
    direct.close();
    await own.stop();
    await pool.end();
  }

  private async startBeside(): Promise<Compared & { own: OwnWorker; pool: Pool }> {
    const { databaseOwnerUrl, databaseUrl, temporalAddress } = this.stack.state;
    const url = databaseOwnerUrl ?? databaseUrl;
    const pool = createPool({ url, applicationName: 'duban-bench', max: this.config.database.poolSize });
    const own = await OwnWorker.start({ ...this.config.temporal, address: temporalAddress }, await textbookActivities(pool));
    return {
      direct: await DirectPath.open(own.client.workflow, pool, clockFrom(this.config.clock)),
      ...{ own, pool, floor: new Floor(own), textbook: new Textbook(own, pool) },
      quiet: () => untilQuiet(pool),
      processors: () => lookAtProcessors(this.stack, pool),
    };
  }
}
