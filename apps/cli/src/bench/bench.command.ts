import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { loadStackConfig, untilStopRequested, type Config } from '@duban/platform';
import { resolveTemporalBinary } from '../start/embedded-servers.js';
import { removeHome, startStack } from '../start/stack.js';
import { complain, progress } from '../support/console.js';
import { measure } from './bench.js';
import { measureMinutes, printMinutesQuality } from './minutes-quality.js';
import { machine, printFigures } from './report.js';
import { benchVerification } from './verify.bench.js';

/** A working morning, so that no deadline falls into the run. */
const STARTS_AT = '2020-02-17T01:00:00.000Z';

/** Always the embedded servers: a record somewhere else is append-only, and no place for made-up directives. */
const ownStack = async (): Promise<Config> => {
  const home = await mkdtemp(join(tmpdir(), 'duban-bench-'));
  const loaded = loadStackConfig({ DUBAN_HOME: home, LOG_LEVEL: 'warn' });
  return {
    ...loaded,
    database: { ...loaded.database, url: null, ownerUrl: null },
    temporal: { ...loaded.temporal, address: null, tls: null, apiKey: null },
    identity: { ...loaded.identity, issuers: [] },
    filesDir: join(home, 'files'),
    clock: { startsAt: STARTS_AT, realStartMs: Date.now(), rate: 1 },
  };
};

async function run(): Promise<number> {
  const startedAt = new Date().toISOString();
  const begun = performance.now();
  const on = machine();
  const config = await ownStack();
  const asked = untilStopRequested();
  try {
    await resolveTemporalBinary(config, progress);
    const stack = await startStack({ config, progress });
    try {
      const figures = await Promise.race([measure(stack, config, progress), asked.then(() => null)]);
      if (figures === null) return 130;
      printFigures({ startedAt, machine: on, ...figures, seconds: (performance.now() - begun) / 1000 });
      return 0;
    } finally {
      await stack.stop();
    }
  } finally {
    await removeHome(config);
  }
}

/** `duban bench`: rates through HTTP beside a floor of bare Updates, in one run on one machine. It judges no timing. */
export const registerBench = (program: Command): void => {
  program
    .command('bench')
    .description('在本机测量吞吐与延迟，与同机基线对照 / throughput and latency beside a floor measured in the same run')
    .option('--only <part>', 'minutes | verify: 只测纪要分解质量 / only how well minutes are read; 只测核验 / only verification')
    .option('--events <n>', '核验测试的事件数 / events of the verification', Number, 1_000_000)
    .action(async ({ only, events }: { only?: string; events: number }) => {
      try {
        if (only === 'verify') {
          await benchVerification(events, progress);
          process.exit(0);
        }
        printMinutesQuality(await measureMinutes());
        process.exit(only === 'minutes' ? 0 : await run());
      } catch (error) {
        complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
        process.exit(1);
      }
    });
};
