import { readFile } from 'node:fs/promises';
import type { Queryable } from '@duban/contracts';
import type { RunningStack } from '../start/stack.js';

/** Ms of processor time, user and system, by part of the stack; `caller` is this process. */
export type ProcessorTime = Record<'caller' | 'api' | 'worker' | 'temporal' | 'postgres', number>;

/** Linux counts in hundredths of a second, on every platform. */
const MS_PER_TICK = 10;

/** Zero for a process that has gone, and where there is no /proc. */
const msOf = async (pid: number | null): Promise<number> => {
  const stat = pid === null ? null : await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return 0;
  // the name in brackets may hold blanks; user and system time are the 14th and 15th field
  const [, user = '0', system = '0'] = /^(?:\S+ ){11}(\S+) (\S+)/.exec(stat.slice(stat.lastIndexOf(')') + 2)) ?? [];
  return (Number(user) + Number(system)) * MS_PER_TICK;
};

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

/** Processor time used so far. Connections that were closed meanwhile are missing: pools keep theirs. */
export const processorTime = async ({ pids, state }: RunningStack, db: Queryable): Promise<ProcessorTime> => {
  const { rows } = await db.query<{ pid: number }>('select pid from pg_stat_activity');
  const own = process.cpuUsage();
  const [api, worker, temporal, postgres] = await Promise.all([
    msOf(pids.api),
    msOf(pids.worker),
    msOf(state.temporalPid),
    Promise.all(rows.map(({ pid }) => msOf(pid))).then(sum),
  ]);
  return { caller: (own.user + own.system) / 1000, api, worker, temporal, postgres };
};

/** What was used between two looks, for each of so many things done. */
export const spentOnEach = (before: ProcessorTime, after: ProcessorTime, count: number): ProcessorTime => ({
  caller: (after.caller - before.caller) / count,
  api: (after.api - before.api) / count,
  worker: (after.worker - before.worker) / count,
  temporal: (after.temporal - before.temporal) / count,
  postgres: (after.postgres - before.postgres) / count,
});

export const totalOf = (spent: ProcessorTime): number => sum(Object.values(spent));
