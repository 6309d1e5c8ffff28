import pMap from 'p-map';
import type { Person } from '@duban/stack';
import { say } from '@duban/stack';
import type { Field } from './field.js';
import { MOST_CALLERS, type Stage } from './stage.js';
import { sayJson } from './table.js';

const DIRECTIVES = 10;
const TASKS = 20;

interface Work {
  person: Person;
  path: string;
}

/** So many at once, as many offices at work would. */
const AT_ONCE = { concurrency: MOST_CALLERS };

const opened = async (field: Field): Promise<Work[]> => {
  const leads = field.doers(TASKS);
  const directives = await Promise.all(
    Array.from({ length: DIRECTIVES }, () => field.dispatched(leads.map(({ department }) => department))),
  );
  return directives.flatMap(({ directiveId, taskIds }) =>
    leads.flatMap(({ person }, n) =>
      taskIds[n] === undefined ? [] : [{ person, path: `/directives/${directiveId}/tasks/${taskIds[n]}` }],
    ),
  );
};

/** 全过程: directives of twenty tasks each, created, acknowledged, closed and signed off by everybody at once. */
export const benchDirectives = async (stage: Stage): Promise<void> => {
  const { field, progress } = stage;
  progress(`${DIRECTIVES} directives of ${TASKS} tasks, from registration to sign-off …`);
  const officer = await stage.cast.person('duban.officer');
  const startedAt = performance.now();
  const tasks = await opened(field);
  if (tasks.length !== DIRECTIVES * TASKS) throw new Error(`${tasks.length} tasks`);
  const createdMs = performance.now() - startedAt;
  await pMap(tasks, ({ person, path }) => person.post(`${path}/receipt`), AT_ONCE);
  const receivedMs = performance.now() - startedAt;
  const closed = async ({ person, path }: Work): Promise<void> => {
    const evidence = [await person.upload('办理情况.txt', 'text/plain', '办理情况说明。')];
    const { body } = await person.post<{ n?: number }>(`${path}/closure-request`, { summary: '已办结。', evidence });
    await officer.post(`${path}/sign-offs`, { n: body.n, approve: true, opinion: '同意' });
  };
  await pMap(tasks, closed, AT_ONCE);
  const ms = performance.now() - startedAt;
  await field.requireCompleted(tasks.map(({ path }) => path.split('/')[2] ?? ''));
  const perSecond = (DIRECTIVES / ms) * 1000;
  const requests = 2 * DIRECTIVES + 3 * tasks.length;
  say();
  say(
    `${DIRECTIVES} 项 × ${TASKS} 任务全过程 / ${DIRECTIVES} directives of ${TASKS} tasks, created, acknowledged, closed, signed off, all COMPLETED:`,
  );
  say(
    `  ${(ms / 1000).toFixed(2)} s, ${perSecond.toFixed(2)} directives/s, ${((requests / ms) * 1000).toFixed(0)} requests/s (${requests} requests, ${MOST_CALLERS} at once)`,
  );
  sayJson('directives', { directives: DIRECTIVES, tasks: TASKS, ms, createdMs, receivedMs, perSecond, requests });
};
