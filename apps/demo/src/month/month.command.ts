import { Command } from 'commander';
import { complain } from '@duban/stack';
import { onOwnStack } from '../own-stack.js';
import { walkMonth } from './walk-month.js';

/** A Monday, with the Mid-Autumn Festival and the National Day before the month is over. */
const STARTS = '2026-09-21T00:00:00.000Z';
/** A day lasts six seconds; with faults ten, so that an outage is hours and not days. */
const RATES = { calm: 14_400, broken: 8_640 };
const RUN_UP_MS = 60_000;

const run = ({ faults = false, keep = false }: { faults?: boolean; keep?: boolean }): Promise<number> =>
  onOwnStack({ name: 'month', startsAt: STARTS, rate: faults ? RATES.broken : RATES.calm, runUpMs: RUN_UP_MS, keep }, (stage) =>
    walkMonth(stage, faults),
  );

/** A working month of everybody, for reading: nothing in it is chosen to look well. */
export const monthCommand = (): Command =>
  new Command('month')
    .description('各方一个月的工作，逐条写出 / a month of everybody’s work, told line by line')
    .option('--faults', '期间不断杀停服务 / kill and freeze servers meanwhile')
    .option('--keep', '保留数据目录 / keep its data directory')
    .action(async (options: { faults?: boolean; keep?: boolean }) => {
      try {
        process.exit(await run(options));
      } catch (error) {
        complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
        process.exit(1);
      }
    });
