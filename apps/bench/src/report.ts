import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { say } from '@duban/stack';

export const machine = () => ({
  cores: availableParallelism(),
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGiB: Number((totalmem() / 2 ** 30).toFixed(1)),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  /** Runnable processes, mean of the last minute: what else the machine was doing. */
  loadBefore: Number((loadavg()[0] ?? 0).toFixed(2)),
});

export const sayMachine = (on: ReturnType<typeof machine>): void => {
  say(`机器 machine: ${on.cores} cores, ${on.cpu}, ${on.memoryGiB} GiB, Node ${on.node}, ${on.platform}, load before ${on.loadBefore}`);
  say('全部在本机：PostgreSQL、Temporal（文件库）、API、worker、调用方与对照 worker');
  say('Everything on this machine: PostgreSQL, Temporal (file-backed), API, worker, the callers and the worker compared with.');
};
