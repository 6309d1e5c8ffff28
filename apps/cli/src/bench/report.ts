import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { say } from '../support/console.js';
import { IN_FLIGHT_PER_RUN } from './floor.js';
import type { Rate } from './sample.js';

export interface Figure {
  callers: number;
  directives: number;
  http: Rate & { receipts: number; progressReports: number; events: number; msPerEvent: number };
  floor: Rate;
  /** Acknowledgements per second through HTTP, of the floor's Updates per second. */
  ratio: number;
}

export interface Figures {
  startedAt: string;
  machine: ReturnType<typeof machine>;
  /** No request of a figure begins later than this (real ms). */
  capMs: number;
  rates: Figure[];
  fanOut: { departments: number; ms: number[]; medianMs: number };
  /** All measured acknowledgements together. */
  appended: { events: number; elapsedMs: number; msPerEvent: number };
  seconds: number;
}

export const machine = () => ({
  cores: availableParallelism(),
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  memoryGiB: Number((totalmem() / 2 ** 30).toFixed(1)),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  /** Runnable processes, mean of the last minute, before the stack was started: what else the machine was doing. */
  loadBefore: Number((loadavg()[0] ?? 0).toFixed(2)),
});

const COLUMNS = [
  'callers',
  'directives',
  'n',
  'receipts',
  'ack/s',
  'p50 ms',
  'p99 ms',
  'ms/event',
  'floor n',
  'upd/s',
  'p50 ms',
  'p99 ms',
  'ratio',
];

const row = ({ callers, directives, http, floor, ratio }: Figure): string[] => [
  String(callers),
  String(directives),
  String(http.requests),
  String(http.receipts),
  http.perSecond.toFixed(0),
  http.p50Ms.toFixed(1),
  http.p99Ms.toFixed(1),
  http.msPerEvent.toFixed(2),
  String(floor.requests),
  floor.perSecond.toFixed(0),
  floor.p50Ms.toFixed(1),
  floor.p99Ms.toFixed(1),
  ratio.toFixed(2),
];

const aligned = (lines: string[][]): string[] => {
  const widths = COLUMNS.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  return lines.map((line) => line.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  '));
};

/** The table, what it means and on which machine; last, one line of JSON with every figure. */
export const printFigures = (figures: Figures): void => {
  const { machine: on, fanOut, appended } = figures;
  const n = (value: number): string => value.toFixed(1);
  say(`机器 machine: ${on.cores} cores, ${on.cpu}, ${on.memoryGiB} GiB, Node ${on.node}, ${on.platform}, load before ${on.loadBefore}`);
  say('全部在本机：PostgreSQL、Temporal（文件库）、API、worker、调用方与基线 worker');
  say('Everything on this machine: PostgreSQL, Temporal (file-backed), API, worker, and here the callers and the floor’s worker.');
  say('ack：经 HTTP 签收或反馈，已落库留痕；floor：同一 Temporal 上不带活动的 Update，测前测后各半');
  say('ack: a receipt or a progress report through HTTP, its event committed. floor: an Update without any activity on the same');
  say(
    `Temporal server, half before and half after the acks; at most ${IN_FLIGHT_PER_RUN} in flight per run, waiting included. ratio = ack/s ÷ upd/s.`,
  );
  say(
    `每行到次数上限或 ${figures.capMs / 1000} 秒为止；n 为实际次数 / each row ends at its count or after ${figures.capMs / 1000} s; n is what was sent.`,
  );
  say();
  for (const line of aligned([COLUMNS, ...figures.rates.map(row)])) say(line);
  say();
  const spread = `${n(Math.min(...fanOut.ms))}–${n(Math.max(...fanOut.ms))}`;
  say(`分解到 ${fanOut.departments} 个单位并全部可见 / fan-out to ${fanOut.departments} departments, all visible in GET /tasks:`);
  say(`  ${n(fanOut.medianMs)} ms (median of ${fanOut.ms.length}; ${spread})`);
  say(`每留痕一条 / per appended event: ${appended.msPerEvent.toFixed(2)} ms (${appended.events} events in the acks above)`);
  say(`数字只出自本次运行，共 ${figures.seconds.toFixed(0)} 秒 / figures of this run only, ${figures.seconds.toFixed(0)} s in all`);
  say(JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(3)) : value)));
};
