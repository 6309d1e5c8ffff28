import { readFile } from 'node:fs/promises';
import type { Queryable } from '@duban/platform';
import type { RunningStack } from '@duban/stack';

/** Ms of processor time, user and system, by part of the stack; `caller` is this process. */
export type ProcessorTime = Record<'caller' | 'api' | 'worker' | 'temporal' | 'postgres', number>;

/** What was used up to a moment. PostgreSQL's by process, for they come and go with their connections. */
export type ProcessorLook = Omit<ProcessorTime, 'postgres'> & { backends: ReadonlyMap<number, number> };

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

export const lookAtProcessors = async ({ pids, state }: RunningStack, db: Queryable): Promise<ProcessorLook> => {
  const { rows } = await db.query<{ pid: number }>('select pid from pg_stat_activity');
  const own = process.cpuUsage();
  const [api, worker, temporal, backends] = await Promise.all([
    msOf(pids.api),
    msOf(pids.worker),
    msOf(state.temporalPid),
    Promise.all(rows.map(async ({ pid }) => [pid, await msOf(pid)] as const)),
  ]);
  return { caller: (own.user + own.system) / 1000, api, worker, temporal, backends: new Map(backends) };
};

/** What was used between two looks, for each of so many things done; without what connections used that were closed meanwhile. */
export const spentOnEach = (before: ProcessorLook, after: ProcessorLook, count: number): ProcessorTime => ({
  caller: (after.caller - before.caller) / count,
  api: (after.api - before.api) / count,
  worker: (after.worker - before.worker) / count,
  temporal: (after.temporal - before.temporal) / count,
  postgres: sum([...after.backends].map(([pid, ms]) => ms - (before.backends.get(pid) ?? 0))) / count,
});

export const totalOf = (spent: ProcessorTime): number => sum(Object.values(spent));
