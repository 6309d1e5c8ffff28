import { say } from '@duban/stack';
import { spentOnEach, totalOf, type ProcessorTime } from './processor-time.js';
import { rateOf, together, type Load, type Rate } from './sample.js';
import type { Sides } from './stage.js';
import { sayJson, sayTable } from './table.js';

/** As [callers, directives]. */
const POINTS: [number, number][] = [
  [1, 1],
  [8, 8],
  [32, 8],
  [32, 1],
];

interface Figure {
  callers: number;
  directives: number;
  direct: Rate;
  floor: Rate;
  spent: ProcessorTime;
}

type LoadOf = (callers: number, share?: number) => Load;

const compare = async (sides: Sides, callers: number, directives: number, loadOf: LoadOf): Promise<Figure> => {
  const { field, floor, direct } = sides;
  const opened = await field.open(directives);
  const runs = await floor.open(directives);
  await sides.quiet();
  const before = await runs.measure(loadOf(callers, 0.5));
  const begun = await sides.processors();
  const sample = await direct.acknowledge(field.logins, opened, loadOf(callers));
  const done = await sides.processors();
  const after = await runs.measure(loadOf(callers, 0.5));
  await runs.close();
  const rate = rateOf(sample);
  return {
    ...{ callers, directives, direct: rate },
    floor: rateOf(together(before, after)),
    spent: spentOnEach(begun, done, rate.requests),
  };
};

/** How much of an acknowledgement is HTTP's: the same commands, and the same record, through a gateway of this process. */
export const benchWithoutHttp = async (sides: Sides, loadOf: LoadOf): Promise<void> => {
  const figures: Figure[] = [];
  for (const [callers, directives] of POINTS) figures.push(await compare(sides, callers, directives, loadOf));
  say();
  say(
    '不经 HTTP：同样的命令，同样的记录 / the same commands and record by a gateway of this process, without HTTP, tokens and access checks:',
  );
  sayTable(
    [
      'callers',
      'directives',
      'ack/s',
      'p50 ms',
      'p99 ms',
      'floor/s',
      'ratio',
      'p50 ratio',
      'processor ms: caller',
      'worker',
      'Temporal',
      'PostgreSQL',
      'sum',
    ],
    figures.map(({ callers, directives, direct, floor, spent }) => [
      ...[String(callers), String(directives), direct.perSecond.toFixed(0), direct.p50Ms.toFixed(1), direct.p99Ms.toFixed(1)],
      ...[floor.perSecond.toFixed(0), (direct.perSecond / floor.perSecond).toFixed(2), (direct.p50Ms / floor.p50Ms).toFixed(2)],
      ...[spent.caller, spent.worker, spent.temporal, spent.postgres, totalOf(spent)].map((ms) => ms.toFixed(2)),
    ]),
  );
  sayJson('withoutHttp', { figures });
};
