import pMap from 'p-map';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '@duban/stack';
import { importUnits } from './big-city.js';
import { loadBoard, workAtBoard, type BoardLoad } from './console/board.js';
import { openBrowser, signIn, SLOW } from './console/browser.js';
import { percentile } from './sample.js';
import type { Stage } from './stage.js';
import { sayJson, spreadOf } from './table.js';

const DEPARTMENTS = 80;
const DIRECTIVES = 500;
const TASKS_EACH = 20;
const REPEATS = 5;
const AT_ONCE = 4;
/** An hour of an office of this size, told in a minute and a half: ten changes a minute. */
const CHANGES = 600;
const WITHIN_MS = 90_000;
const OFFICER = 'duban.officer';
const COLLEAGUE = 'duban.officer2';

/** Each with a task for twenty of the units, in turn. @returns the tasks’ paths */
const fill = async ({ field, progress }: Stage, units: readonly string[]): Promise<string[]> => {
  let opened = 0;
  const all = await pMap(
    Array.from({ length: DIRECTIVES }, (_, n) => n),
    async (n) => {
      const departments = Array.from({ length: TASKS_EACH }, (_, at) => units[(n * TASKS_EACH + at) % units.length] ?? '');
      const { directiveId, taskIds } = await field.dispatched(departments);
      opened += 1;
      if (opened % 100 === 0) progress(`board: ${opened} of ${DIRECTIVES} directives …`);
      return taskIds.map((taskId) => `/directives/${directiveId}/tasks/${taskId}`);
    },
    { concurrency: AT_ONCE },
  );
  return all.flat();
};

/** Another officer nudges task after task, evenly over the time: nobody of these units signs in, they are in the roster alone. */
const changes = async ({ cast, progress }: Stage, paths: readonly string[], withinMs: number): Promise<void> => {
  const officer = await cast.person(COLLEAGUE);
  const begun = performance.now();
  for (const [n, path] of paths.entries()) {
    await officer.post(`${path}/nudges`, { text: '请反馈进展。' });
    if ((n + 1) % 100 === 0) progress(`board: ${n + 1} changes after ${((performance.now() - begun) / 1000).toFixed(0)} s …`);
    await sleep(Math.max(0, ((n + 1) * withinMs) / paths.length - (performance.now() - begun)));
  }
};

const msOf = (loads: readonly BoardLoad[]): number[] => loads.map(({ ms }) => ms);
const kB = (loads: readonly BoardLoad[]): string =>
  `${(
    percentile(
      loads.map(({ bytes }) => bytes),
      50,
    ) / 1000
  ).toFixed(0)} kB`;

/** 督办总览 of a big city: until it is painted, how soon it answers while it changes, and what an hour of changes leaves in memory. */
export const benchBoard = async (stage: Stage): Promise<void> => {
  const { cast, progress } = stage;
  progress(`board: ${DEPARTMENTS} departments …`);
  const units = await importUnits(await cast.person('admin'), DEPARTMENTS);
  const tasks = await fill(stage, units);
  const browser = await openBrowser();
  try {
    const officer = await cast.person(OFFICER);
    const asked: number[] = [];
    for (let round = 0; round < REPEATS; round += 1) {
      const begun = performance.now();
      await officer.get('/tasks/counts?groupBy=department');
      asked.push(performance.now() - begun);
    }
    const kept = await signIn(browser, cast.console, { login: OFFICER, password: cast.passwordOf(OFFICER) });
    const [cold, warm]: [BoardLoad[], BoardLoad[]] = [[], []];
    for (let round = 0; round < REPEATS; round += 1) {
      progress(`board: loads, ${round} of ${REPEATS} …`);
      const loads = await loadBoard(browser, cast.console, kept);
      cold.push(loads.cold);
      warm.push(loads.warm);
    }
    say();
    say(`督办总览 / board, ${DEPARTMENTS} departments × ${DIRECTIVES} directives, ${tasks.length} tasks, a desk's line:`);
    say(`  GET /tasks/counts by department: ${spreadOf(asked, percentile(asked, 50))}`);
    say(`  cold, until its numbers are painted: ${spreadOf(msOf(cold), percentile(msOf(cold), 50))}, ${kB(cold)}`);
    say(`  warm: ${spreadOf(msOf(warm), percentile(msOf(warm), 50))}, ${kB(warm)}`);
    progress('board: an hour of changes …');
    const half = CHANGES / 2;
    const work = await workAtBoard(browser, cast.console, kept, [
      () => changes(stage, tasks.slice(0, half), WITHIN_MS / 2),
      () => changes(stage, tasks.slice(half, CHANGES), WITHIN_MS / 2),
    ]);
    say(
      `  ${CHANGES} changes in ${WITHIN_MS / 1000} s, processor ÷ ${SLOW.processor}: ${work.done} inputs, p50 ${work.p50Ms} ms, p98 (INP) ${work.p98Ms} ms`,
    );
    say(`  heap after a collection, before, half way, after: ${work.heapMiB.map((mib) => mib.toFixed(1)).join(', ')} MiB`);
    sayJson('board', { departments: DEPARTMENTS, directives: DIRECTIVES, tasks: tasks.length, askedMs: asked, cold, warm, work });
  } finally {
    await browser.close();
  }
};
