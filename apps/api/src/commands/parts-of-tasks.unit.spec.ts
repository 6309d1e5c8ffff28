import { beforeEach, expect, test } from '@jest/globals';
import { EventEmitter } from 'node:events';
import type { Pool } from 'pg';
import { partsOfTasks } from './parts-of-tasks.js';

interface Look {
  taskIds: string[];
  answer(): void;
  fail(error: Error): void;
}

/** Connections on which every look waits until the spec lets it end; each task is led by the department of its own name. */
class Looks extends EventEmitter {
  readonly begun: Look[] = [];

  readonly pool = {
    connect: async () => Object.assign(new EventEmitter(), { query: this.query, release: () => undefined }),
  } as unknown as Pool;

  private readonly query = ({ values }: { values: [string[], string[]] }): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const [directiveIds, taskIds] = values;
      const rows = taskIds.map((taskId, n) => ({ directiveId: directiveIds[n], taskId, leader: 'li', department: taskId, part: 'lead' }));
      this.begun.push({ taskIds, answer: () => resolve({ rows, rowCount: rows.length }), fail: reject });
      this.emit('look');
    });

  async nth(n: number): Promise<Look> {
    while (this.begun.length < n) await new Promise((resolve) => this.once('look', resolve));
    const look = this.begun[n - 1];
    if (!look) throw new Error('no look');
    return look;
  }
}

let looks: Looks;
let ask: (taskId: string) => Promise<readonly string[] | undefined>;
beforeEach(() => {
  looks = new Looks();
  const partsOfTask = partsOfTasks(looks.pool);
  ask = async (taskId) => (await partsOfTask({ directiveId: 'd1', taskId }))?.leads;
});

test('requests of one turn look together, at each task once, and each gets its own answer', async () => {
  const asked = Promise.all(['t1', 't2', 't1'].map(ask));
  const look = await looks.nth(1);
  expect(look.taskIds).toEqual(['t1', 't2']);
  look.answer();
  expect(await asked).toEqual([['t1'], ['t2'], ['t1']]);
});

test('who asks while a look is under way is answered by the next, which begins after the question', async () => {
  const first = ask('t1');
  const look = await looks.nth(1);
  const later = Promise.all([ask('t1'), ask('t2')]);
  look.answer();
  expect(await first).toEqual(['t1']);
  const next = await looks.nth(2);
  expect(next.taskIds).toEqual(['t1', 't2']);
  next.answer();
  expect(await later).toEqual([['t1'], ['t2']]);
});

test('a look that fails fails those who shared it, and the next is made', async () => {
  const first = ask('t1');
  const look = await looks.nth(1);
  const later = ask('t2');
  look.fail(new Error('connection lost'));
  await expect(first).rejects.toThrow('connection lost');
  (await looks.nth(2)).answer();
  expect(await later).toEqual(['t2']);
});

test('more than a look takes are answered by several', async () => {
  const asked = Promise.all(Array.from({ length: 1_200 }, (_, n) => ask(`t${n}`)));
  for (let n = 1; n <= 3; n += 1) (await looks.nth(n)).answer();
  expect((await asked).flat()).toHaveLength(1_200);
  expect(looks.begun.map(({ taskIds }) => taskIds.length)).toEqual([500, 500, 200]);
});
