import { say } from '@duban/stack';
import type { Dispatched } from './field.js';
import { IN_FLIGHT_PER_RUN } from './floor.js';
import { rateOf, together, type Load, type Rate } from './sample.js';
import { spentOnEach, totalOf, type ProcessorTime } from './processor-time.js';
import { MOST_CALLERS, type Sides, type Stage } from './stage.js';
import { sayJson, sayTable } from './table.js';
import { benchWithoutHttp } from './without-http.js';

const CALLERS = [1, 8, MOST_CALLERS];
const DIRECTIVES = [1, 8, 40];
/** By callers: enough for a p99 where there are many, few enough that two cores end in time. */
const REQUESTS: Record<number, number> = { 1: 120, 8: 400, 32: 960 };
const CAP_MS = 4_000;
/** Until the compilers have little left to do: a server that runs for weeks is measured, not its first seconds. */
const WARM_UP: Load = { callers: 16, requests: 1_500, capMs: 10_000 };
/** Where the textbook is measured too, as [callers, directives]. */
const BESIDE_TEXTBOOK = ['1/1', '8/8', '32/8'];

interface Figure {
  callers: number;
  directives: number;
  http: Rate & { receipts: number; progressReports: number; events: number; msPerEvent: number };
  floor: Rate;
  /** Acknowledgements per second through HTTP, of the floor's Updates per second. */
  ratio: number;
  /** Ms of processor time for each acknowledgement and, beside it, for each Update of the floor. */
  spent: ProcessorTime;
  spentByFloor: ProcessorTime;
  textbook: Rate | null;
  timesTextbook: number | null;
}

const loadOf = (callers: number, share = 1): Load => ({
  callers,
  requests: Math.ceil((REQUESTS[callers] ?? 200) * share),
  capMs: CAP_MS * share,
});

/** The acknowledgements between two halves of the floor: what else the machine does weighs on both sides alike. */
const compare = async (sides: Sides, callers: number, opened: Dispatched[]): Promise<Figure> => {
  const { field, floor, textbook } = sides;
  const directives = opened.length;
  const runs = await floor.open(directives);
  await sides.quiet();
  const before = await runs.measure(loadOf(callers, 0.5));
  const eventsBefore = await field.events(opened);
  const begun = await sides.processors();
  const { sample, receipts } = await field.acknowledge(opened, loadOf(callers));
  const done = await sides.processors();
  const after = await runs.measure(loadOf(callers, 0.5));
  const ended = await sides.processors();
  const events = (await field.events(opened)) - eventsBefore;
  await runs.close();
  const beside = BESIDE_TEXTBOOK.includes(`${callers}/${directives}`);
  const book = beside ? rateOf(await textbook.acknowledge(loadOf(callers, 0.5), directives)) : null;
  const rate = rateOf(sample);
  const under = rateOf(together(before, after));
  return {
    callers,
    directives,
    http: { ...rate, receipts, progressReports: rate.requests - receipts, events, msPerEvent: sample.elapsedMs / events },
    floor: under,
    ratio: rate.perSecond / under.perSecond,
    spent: spentOnEach(begun, done, rate.requests),
    spentByFloor: spentOnEach(done, ended, after.latenciesMs.length),
    textbook: book,
    timesTextbook: book && rate.perSecond / book.perSecond,
  };
};

/** 签收: rates and latencies at the public API, beside the floor and, at some points, the textbook. */
export const benchAcknowledgements = async (stage: Stage): Promise<void> => {
  const { field, progress } = stage;
  const sides: Sides = { field, ...(await stage.compared()) };
  progress('预热 / warming up …');
  await field.acknowledge(await field.open(2), WARM_UP);
  const runs = await sides.floor.open(2);
  await runs.measure(WARM_UP);
  await runs.close();

  const figures: Figure[] = [];
  for (const directives of DIRECTIVES) {
    for (const callers of CALLERS) {
      progress(`acknowledgements: callers ${callers}, directives ${directives} …`);
      figures.push(await compare(sides, callers, await field.open(directives)));
    }
  }
  print(figures);
  progress('不经 HTTP / without HTTP …');
  await sides.direct.acknowledge(field.logins, await field.open(2), { ...WARM_UP, requests: WARM_UP.requests / 2 });
  await benchWithoutHttp(sides, loadOf);
};

const HEADS = ['callers', 'directives', 'n', 'ack/s', 'p50 ms', 'p99 ms', 'ms/event'];
const FLOOR_HEADS = ['floor/s', 'p50 ms', 'p99 ms', 'ratio'];
const BOOK_HEADS = ['textbook/s', 'p50 ms', 'p99 ms', 'times'];

const latency = ({ p50Ms, p99Ms }: Rate): string[] => [p50Ms.toFixed(1), p99Ms.toFixed(1)];
const row = ({ callers, directives, http, floor, ratio, textbook, timesTextbook }: Figure): string[] => [
  ...[String(callers), String(directives), String(http.requests)],
  ...[http.perSecond.toFixed(0), ...latency(http), http.msPerEvent.toFixed(2)],
  ...[floor.perSecond.toFixed(0), ...latency(floor), ratio.toFixed(2)],
  ...(textbook && timesTextbook ? [textbook.perSecond.toFixed(0), ...latency(textbook), timesTextbook.toFixed(1)] : ['', '', '', '']),
];

const SPENT_HEADS = [
  'callers',
  'directives',
  'caller',
  'API',
  'worker',
  'Temporal',
  'PostgreSQL',
  'sum',
  'floor: caller and worker',
  'Temporal',
  'sum',
];
const spentRow = ({ callers, directives, spent, spentByFloor }: Figure): string[] => [
  ...[String(callers), String(directives)],
  ...[spent.caller, spent.api, spent.worker, spent.temporal, spent.postgres, totalOf(spent)].map((ms) => ms.toFixed(2)),
  ...[spentByFloor.caller, spentByFloor.temporal, totalOf(spentByFloor)].map((ms) => ms.toFixed(2)),
];

const print = (figures: readonly Figure[]): void => {
  say();
  say('签收与反馈 / acknowledgements: a receipt or a progress report through HTTP, answered when its event is committed.');
  say(
    `floor: an Update without any activity on the same Temporal server, half before and half after; ${IN_FLIGHT_PER_RUN} in flight per run,`,
  );
  say('waiting included. ratio = ack/s ÷ floor/s. textbook: child workflow per task, one ordinary activity (one row) per interaction.');
  say(`每行到次数上限或 ${CAP_MS / 1000} 秒为止 / each row ends at its count or after ${CAP_MS / 1000} s; n is what was sent.`);
  sayTable([...HEADS, ...FLOOR_HEADS, ...BOOK_HEADS], figures.map(row));
  say();
  say('每次签收耗用的处理器毫秒 / ms of processor time for each acknowledgement, by part, and for each Update of the floor:');
  sayTable(SPENT_HEADS, figures.map(spentRow));
  sayJson('acknowledgements', { figures });
};
