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

/**
 * Another officer nudges task after task, evenly over the time, or as many as the time takes: nobody of these units signs in, they are in
 * the roster alone. @returns how many
 */
const changes = async ({ cast }: Stage, paths: readonly string[], withinMs: number): Promise<number> => {
  const officer = await cast.person(COLLEAGUE);
  const begun = performance.now();
  for (const [n, path] of paths.entries()) {
    await officer.post(`${path}/nudges`, { text: '请反馈进展。' });
    const passed = performance.now() - begun;
    if (passed > withinMs) return n + 1;
    await sleep(Math.max(0, ((n + 1) * withinMs) / paths.length - passed));
  }
  return paths.length;
};

/** What the page asks for, each alone. */
const CALLS = ['/home', '/tasks/counts?groupBy=department', '/departments', '/forecast?until=2020-02-24T16:00:00Z', '/alerts?limit=20'];

const msOf = (loads: readonly BoardLoad[]): number[] => loads.map(({ ms }) => ms);
const kB = (loads: readonly BoardLoad[]): string =>
  `${(
    percentile(
      loads.map(({ bytes }) => bytes),
      50,
    ) / 1000
  ).toFixed(0)} kB`;

/** 督办总览 of a big city: what its calls cost, until it is painted, how soon it answers while it changes, and what an hour of changes leaves in memory. */
export const benchBoard = async (stage: Stage): Promise<void> => {
  const { cast, progress } = stage;
  progress(`board: ${DEPARTMENTS} departments …`);
  const units = await importUnits(await cast.person('admin'), DEPARTMENTS);
  const tasks = await fill(stage, units);
  const browser = await openBrowser();
  try {
    const officer = await cast.person(OFFICER);
    say();
    say(
      `督办总览 / board, ${DEPARTMENTS} departments × ${DIRECTIVES} directives, ${tasks.length} tasks; what the page asks for, each alone:`,
    );
    const asked: Record<string, number[]> = {};
    for (const path of CALLS) {
      const ms: number[] = [];
      for (let round = 0; round < REPEATS; round += 1) {
        const begun = performance.now();
        await officer.get(path);
        ms.push(performance.now() - begun);
      }
      asked[path] = ms;
      say(`  GET ${path}: ${spreadOf(ms, percentile(ms, 50))}`);
    }
    const kept = await signIn(browser, cast.console, { login: OFFICER, password: cast.passwordOf(OFFICER) });
    const [cold, warm]: [BoardLoad[], BoardLoad[]] = [[], []];
    for (let round = 0; round < REPEATS; round += 1) {
      progress(`board: loads, ${round} of ${REPEATS} …`);
      const loads = await loadBoard(browser, cast.console, kept);
      cold.push(loads.cold);
      warm.push(loads.warm);
    }
    say(`  cold, until its numbers are painted: ${spreadOf(msOf(cold), percentile(msOf(cold), 50))}, ${kB(cold)}`);
    say(`  warm: ${spreadOf(msOf(warm), percentile(msOf(warm), 50))}, ${kB(warm)}`);
    progress('board: an hour of changes …');
    const half = CHANGES / 2;
    let changed = 0;
    const part = async (paths: readonly string[]): Promise<void> => {
      changed += await changes(stage, paths, WITHIN_MS / 2);
    };
    const work = await workAtBoard(browser, cast.console, kept, [() => part(tasks.slice(0, half)), () => part(tasks.slice(half, CHANGES))]);
    say(
      `  ${changed} changes of ${CHANGES} in ${WITHIN_MS / 1000} s, processor ÷ ${SLOW.processor}: ${work.done} inputs, p50 ${work.p50Ms} ms, p98 (INP) ${work.p98Ms} ms`,
    );
    say(`  heap after a collection, before, half way, after: ${work.heapMiB.map((mib) => mib.toFixed(1)).join(', ')} MiB`);
    sayJson('board', { departments: DEPARTMENTS, directives: DIRECTIVES, tasks: tasks.length, asked, cold, warm, changed, work });
  } finally {
    await browser.close();
  }
};
