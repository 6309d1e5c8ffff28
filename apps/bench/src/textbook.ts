import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { OwnWorker } from './own-worker.js';
import { underLoad, type Load, type Sample } from './sample.js';
import type { TextbookActivities, textbookDirective } from './textbook.workflow.js';

const SCHEMA = `
  create schema if not exists bench_textbook;
  create table if not exists bench_textbook.act (
    id bigint generated always as identity primary key, task_id text not null, what text not null, at timestamptz not null default now());
  create index if not exists act_task on bench_textbook.act (task_id)`;
const VISIBLE_WITHIN_MS = 60_000;
/** Looking must not cost what is looked for. */
const LOOK_EVERY_MS = 10;

/** One row in PostgreSQL for each interaction, as the activity of the textbook's workflows writes it. */
export const textbookActivities = async (pool: Pool): Promise<TextbookActivities> => {
  await pool.query(SCHEMA);
  return {
    record: async ({ taskId, what }) => {
      await pool.query({
        name: 'act',
        text: 'insert into bench_textbook.act (task_id, what) values ($1, $2)',
        values: [taskId, what],
      });
    },
  };
};

interface Opened {
  taskIds: string[];
  close(): Promise<void>;
}

/** The design that one finds in tutorials: a workflow for each directive, a child for each task, an ordinary activity for each interaction. */
export class Textbook {
  constructor(
    private readonly own: OwnWorker,
    private readonly pool: Pool,
  ) {}

  /** Real ms from the start of the directive until each of so many tasks has its row. */
  async fanOut(tasks: number): Promise<number> {
    const startedAt = performance.now();
    const { close } = await this.start(tasks);
    const ms = performance.now() - startedAt;
    await close();
    return ms;
  }

  /** Each caller acts on its own task of each directive in turn; no workflow has more than one Update in flight. */
  async acknowledge(load: Load, directives: number): Promise<Sample> {
    const opened: Opened[] = [];
    for (let n = 0; n < directives; n += 1) opened.push(await this.start(load.callers));
    const sample = await underLoad(load, async (caller, turn) => {
      const taskId = opened[(caller + turn) % opened.length]?.taskIds[caller];
      if (taskId === undefined) throw new Error(`nothing for caller ${caller}`);
      await this.own.client.workflow.getHandle(taskId).executeUpdate<void, [string]>('act', { args: ['received'] });
    });
    await Promise.all(opened.map(({ close }) => close()));
    return sample;
  }

  private async end(workflowIds: readonly string[]): Promise<void> {
    for (const id of workflowIds) await this.own.client.workflow.getHandle(id).terminate('measured');
  }

  private async start(tasks: number): Promise<Opened> {
    const id = `bench-textbook/${randomUUID()}`;
    const taskIds = Array.from({ length: tasks }, (_, n) => `${id}/t${n + 1}`);
    const { client, taskQueue } = this.own;
    const startedAt = performance.now();
    const run = await client.workflow.start<typeof textbookDirective>('textbookDirective', { workflowId: id, taskQueue, args: [taskIds] });
    for (;;) {
      const { rows } = await this.pool.query<{ n: number }>(
        'select count(distinct task_id)::int as n from bench_textbook.act where task_id = any ($1)',
        [taskIds],
      );
      if (rows[0]?.n === tasks) return { taskIds, close: () => this.end([run.workflowId, ...taskIds]) };
      await sleep(LOOK_EVERY_MS);
      if (performance.now() - startedAt > VISIBLE_WITHIN_MS) throw new Error(`${rows[0]?.n} of ${tasks} tasks after a minute`);
    }
  }
}
