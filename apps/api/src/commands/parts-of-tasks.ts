import DataLoader from 'dataloader';
import { withConnection } from '@duban/event-store';
import type { Parts } from '@duban/domain';
import { readPartsOfTasks, taskKey } from '@duban/read-models';
import type { Pool } from 'pg';

interface TaskRef {
  directiveId: string;
  taskId: string;
}

/** Tasks in one look; what is more goes into the next. */
const MAX_BATCH = 500;

/**
 * Who has a part in a task: null = no such directive; no lead = no such task. Every look begins after the question, so nobody is
 * admitted on a part that was lost before; those who ask while one is under way share the next, so a busy process pays for few of them.
 */
export const partsOfTasks = (pool: Pool): ((task: TaskRef) => Promise<Parts | null>) => {
  let looking = 0;
  const waiting: (() => void)[] = [];
  const look = async (tasks: readonly TaskRef[]): Promise<(Parts | null)[]> => {
    looking += 1;
    try {
      // each once: the rows of a task that many ask about would come once for each of them
      const distinct = new Map(tasks.map((task) => [taskKey(task), task]));
      const found = await withConnection(pool, (db) => readPartsOfTasks(db, [...distinct.values()]));
      return tasks.map((task) => found.get(taskKey(task)) ?? null);
    } finally {
      looking -= 1;
      waiting.shift()?.();
    }
  };
  const loader = new DataLoader<TaskRef, Parts | null>(look, {
    cache: false,
    maxBatchSize: MAX_BATCH,
    batchScheduleFn: (begin) => {
      if (looking > 0) waiting.push(begin);
      // the requests of one turn of the event loop look together
      else setImmediate(begin);
    },
  });
  return (task) => loader.load(task);
};
