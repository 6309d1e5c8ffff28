import pMap from 'p-map';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '@duban/stack';
import { openBrowser, signIn, SLOW } from './console/browser.js';
import { workInInbox } from './console/interactions.js';
import { floorOfLoading, loadInbox, type Load } from './console/loading.js';
import { percentile } from './sample.js';
import type { Stage } from './stage.js';
import { sayJson, spreadOf } from './table.js';

const DIRECTIVES = 20;
const TASKS_EACH = 25;
const REPEATS = 5;
/** Changes while somebody works: for one minute, 200 of them. */
const CHANGES = 200;
const WITHIN_MS = 60_000;

/** 500 tasks of one department, each waiting for its receipt. @returns their paths */
const fillInbox = async ({ field }: Stage, department: string): Promise<string[]> => {
  const opened = await pMap(Array.from({ length: DIRECTIVES }), () => field.dispatched(Array(TASKS_EACH).fill(department) as string[]), {
    concurrency: 4,
  });
  return opened.flatMap(({ directiveId, taskIds }) => taskIds.map((taskId) => `/directives/${directiveId}/tasks/${taskId}`));
};

/** The clerk receives task after task, evenly over the minute. */
const changes = async ({ cast }: Stage, department: string, paths: readonly string[]): Promise<void> => {
  const clerk = await cast.clerk(department);
  const begun = performance.now();
  for (const [n, path] of paths.slice(0, CHANGES).entries()) {
    await clerk.post(`${path}/receipt`);
    await sleep(Math.max(0, ((n + 1) * WITHIN_MS) / CHANGES - (performance.now() - begun)));
  }
};

const kB = (loads: readonly Load[]): string => {
  const bytes = loads.map((load) => load.bytes);
  return `${(percentile(bytes, 50) / 1000).toFixed(0)} kB`;
};
const msOf = (loads: readonly Load[]): number[] => loads.map(({ ms }) => ms);

/** 控制台: the inbox of 500 tasks, on a slow phone's line and processor, and how soon it answers while it changes. */
export const benchConsole = async (stage: Stage): Promise<void> => {
  const { cast, progress } = stage;
  const department = cast.doers[0] ?? '';
  progress(`console: an inbox of ${DIRECTIVES * TASKS_EACH} tasks …`);
  const paths = await fillInbox(stage, department);
  const browser = await openBrowser();
  try {
    const login = `${department}.head`;
    const kept = await signIn(browser, cast.console, { login, password: cast.passwordOf(login) });
    const [cold, warm, floor]: [Load[], Load[], number[]] = [[], [], []];
    for (let round = 0; round < REPEATS; round += 1) {
      progress(`console: loads, ${round} of ${REPEATS} …`);
      const loads = await loadInbox(browser, cast.console, kept);
      cold.push(loads.cold);
      warm.push(loads.warm);
      floor.push(await floorOfLoading(browser, cast.console, kept));
    }
    progress('console: a minute of changes …');
    const delays = await workInInbox(browser, cast.console, kept, changes(stage, department, paths));
    const [coldMs, floorMs] = [percentile(msOf(cold), 50), percentile(floor, 50)];
    say();
    say(
      `控制台 / console, an inbox of ${paths.length} tasks, ${SLOW.downBits / 1e6} Mbit/s, ${SLOW.latencyMs} ms there and back, processor ÷ ${SLOW.processor}:`,
    );
    say(`  cold, until the first row is painted: ${spreadOf(msOf(cold), coldMs)}, ${kB(cold)}`);
    say(
      `  floor, the same addresses fetched at once by a bare page: ${spreadOf(floor, floorMs)}; times the floor ${(coldMs / floorMs).toFixed(2)}`,
    );
    say(`  warm: ${spreadOf(msOf(warm), percentile(msOf(warm), 50))}, ${kB(warm)}`);
    say(
      `  ${CHANGES} changes in ${WITHIN_MS / 1000} s meanwhile: ${delays.done} inputs, p50 ${delays.p50Ms} ms, p98 (INP) ${delays.p98Ms} ms, heap ${delays.heapMiB.toFixed(0)} MiB`,
    );
    sayJson('console', { tasks: paths.length, cold, warm, floorMs: floor, delays });
  } finally {
    await browser.close();
  }
};
