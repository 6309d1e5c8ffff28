import { setTimeout as pause } from 'node:timers/promises';
import type { Cluster, Kind, Member } from './cluster.js';

export const STILL_MS = 8_000;

export interface Step {
  name: string;
  act: (cluster: Cluster) => Promise<unknown>;
  /** Something is away without which nothing can be recorded: whoever writes is told to come again. */
  mayRefuse?: boolean;
}

const each = (cluster: Cluster, kind: Kind): Member[] => [...cluster.members[kind]];

/** One after the other: it is stopped as a container is, and another takes its place. */
const rolling = (kind: Kind) => async (cluster: Cluster) => {
  for (const member of each(cluster, kind)) {
    await cluster.remove(kind, member);
    await cluster.add(kind);
  }
};
const killed = (kind: Kind) => async (cluster: Cluster) => {
  const [member] = each(cluster, kind);
  if (member) await cluster.remove(kind, member, 'SIGKILL');
  await pause(STILL_MS / 2);
  await cluster.add(kind);
};
const oneMoreOneLess = async (cluster: Cluster) => {
  const added = await Promise.all([cluster.add('api'), cluster.add('worker')]);
  await pause(STILL_MS / 2);
  await cluster.remove('api', added[0]);
  await cluster.remove('worker', added[1]);
};

/** What an operator does, and what breaks by itself: the other API or worker goes on. */
export const RESTARTS: Step[] = [
  { name: '平常 / nothing happens', act: () => pause(STILL_MS) },
  { name: '逐个重启 API / rolling restart of the APIs', act: rolling('api') },
  { name: '逐个重启 worker / rolling restart of the workers', act: rolling('worker') },
  { name: 'API kill -9 / an API is killed', act: killed('api') },
  { name: 'worker kill -9 / a worker is killed', act: killed('worker') },
  { name: '各增减一个 / one more of each, then one less', act: oneMoreOneLess },
];

const struck = async (cluster: Cluster, strike: () => Promise<unknown>): Promise<void> => {
  const [api, worker] = [cluster.members.api[0], cluster.members.worker[0]];
  await Promise.all([api && cluster.remove('api', api, 'SIGKILL'), worker && cluster.remove('worker', worker, 'SIGKILL'), strike()]);
  await Promise.all([cluster.add('api'), cluster.add('worker')]);
};

/** Several at once, and the servers beneath. */
export const FAULTS: Step[] = [
  {
    name: 'API 与 worker 同时 kill -9 / an API and a worker are killed at once',
    act: (cluster) => struck(cluster, () => pause(STILL_MS / 2)),
  },
  {
    name: '全部 worker 同时 kill -9 / all workers are killed at once',
    act: async (cluster) => {
      await Promise.all(each(cluster, 'worker').map((member) => cluster.remove('worker', member, 'SIGKILL')));
      await Promise.all([cluster.add('worker'), cluster.add('worker')]);
    },
    mayRefuse: true,
  },
  { name: '重启 PostgreSQL / PostgreSQL is restarted', act: (cluster) => cluster.restartRecord(), mayRefuse: true },
  { name: 'Temporal kill -9 / Temporal is killed', act: (cluster) => cluster.killTemporal(), mayRefuse: true },
  {
    name: '重启 PostgreSQL 时 API 与 worker kill -9 / an API and a worker are killed while PostgreSQL restarts',
    act: (cluster) => struck(cluster, () => cluster.restartRecord()),
    mayRefuse: true,
  },
];
