import { say } from '@duban/stack';
import { importUnits } from './big-city.js';
import { percentile } from './sample.js';
import type { Stage } from './stage.js';
import { sayJson, spreadOf } from './table.js';

const DEPARTMENTS = 200;
const REPEATS = 9;
const TEXTBOOK_REPEATS = 3;

/** 分解交办: one directive to 200 departments, from the request that dispatches it until the list of tasks shows each of them. */
export const benchFanOut = async (stage: Stage): Promise<void> => {
  const { field, progress } = stage;
  progress(`${DEPARTMENTS} 个单位 / departments …`);
  const departments = await importUnits(await stage.cast.person('admin'), DEPARTMENTS);
  const { textbook } = await stage.compared();
  progress('fan-out …');
  await field.fanOut(departments);
  const planned: number[] = [];
  const visible: number[] = [];
  for (let at = 0; at < REPEATS; at += 1) {
    const { plannedMs, visibleMs } = await field.fanOut(departments);
    planned.push(plannedMs);
    visible.push(visibleMs);
  }
  progress('fan-out of the textbook …');
  const beside: number[] = [];
  for (let at = 0; at < TEXTBOOK_REPEATS; at += 1) beside.push(await textbook.fanOut(DEPARTMENTS));

  const median = percentile(visible, 50);
  const book = percentile(beside, 50);
  say();
  say(`分解到 ${DEPARTMENTS} 个单位 / fan-out to ${DEPARTMENTS} departments, each with a head and a clerk who are told`);
  say(`  登记、报批并附任务 / registered, proposed and planned in one request: ${spreadOf(planned, percentile(planned, 50))}`);
  say(`  批准即交办，直至列表全部可见 / approval until all are visible in GET /tasks: ${spreadOf(visible, median)}`);
  say(
    `  教科书做法 / textbook, until each child's row is in PostgreSQL: ${spreadOf(beside, book)}, ${(book / median).toFixed(1)} times as long`,
  );
  sayJson('fan-out', {
    departments: DEPARTMENTS,
    plannedMs: planned,
    visibleMs: visible,
    textbookMs: beside,
    timesTextbook: book / median,
  });
};
