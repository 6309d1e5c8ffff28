import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { loadStackConfig, untilStopRequested, type Config } from '@duban/platform';
import { resolveTemporalBinary, removeHome, startStack, complain, progress, say } from '@duban/stack';
import { benchAcknowledgements } from './acknowledgements.js';
import { benchAsOf } from './as-of.js';
import { benchBoard } from './board.js';
import { benchConsole } from './console.js';
import { benchDirectives } from './directives.js';
import { benchFanOut } from './fan-out.js';
import { benchMeeting } from './meeting.js';
import { measureMinutes, printMinutesQuality } from './minutes-quality.js';
import { machine, sayMachine } from './report.js';
import { benchResume } from './resume.bench.js';
import { Stage } from './stage.js';
import { benchVerification } from './verify.bench.js';

/** A working morning, so that no deadline falls into the run. */
const STARTS_AT = '2020-02-17T01:00:00.000Z';
const DEFAULT_EVENTS = 50_000;

/** What is measured at a running stack, in this order. */
const STACK_PARTS: Record<string, (stage: Stage) => Promise<void>> = {
  acknowledgements: benchAcknowledgements,
  fanout: benchFanOut,
  meeting: benchMeeting,
  directives: benchDirectives,
  asof: benchAsOf,
  console: benchConsole,
  board: benchBoard,
};
const PARTS = ['minutes', ...Object.keys(STACK_PARTS), 'verify', 'resume'];
const RESUMED = 1_000;

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

const measureAt = async (stage: Stage, parts: readonly string[]): Promise<void> => {
  try {
    for (const part of parts) await STACK_PARTS[part]?.(stage);
  } finally {
    await stage.close();
  }
};

/** @returns the exit code */
const onOwnStack = async (parts: readonly string[]): Promise<number> => {
  const config = await ownStack();
  const asked = untilStopRequested().then(() => 130);
  try {
    await resolveTemporalBinary(config, progress);
    const stack = await startStack({ config, progress });
    try {
      const measured = Stage.open(stack, config, progress).then((stage) => measureAt(stage, parts));
      return await Promise.race([measured.then(() => 0), asked]);
    } finally {
      await stack.stop();
    }
  } finally {
    await removeHome(config);
  }
};

const run = async (parts: readonly string[], { events, resumed }: { events: number; resumed: number }): Promise<number> => {
  const begun = performance.now();
  sayMachine(machine());
  if (parts.includes('minutes')) printMinutesQuality(await measureMinutes());
  const atStack = parts.filter((part) => Object.hasOwn(STACK_PARTS, part));
  const code = atStack.length > 0 ? await onOwnStack(atStack) : 0;
  if (code === 0 && parts.includes('verify')) await benchVerification(events, progress);
  if (code === 0 && parts.includes('resume')) await benchResume(resumed, progress);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  say(`\n数字只出自本次运行，共 ${seconds} 秒 / figures of this run only, ${seconds} s in all`);
  return code;
};

/** `npm run bench`: rates through HTTP beside what they are compared with, in one run on one machine. It judges no timing. */
export const benchCommand = (): Command =>
  new Command('bench')
    .description('在本机测量吞吐与延迟，与同机基线对照 / throughput and latency beside a floor measured in the same run')
    .option('--only <parts...>', `只测其中几项 / only some parts: ${PARTS.join(' ')}`)
    .option('--resumed <n>', '恢复测试的在办事项数 / open directives that are resumed', Number, RESUMED)
    .option('--events <n>', '核验测试的事件数 / events of the verification', Number, DEFAULT_EVENTS)
    .action(async ({ only = PARTS, ...sizes }: { only?: string[]; events: number; resumed: number }) => {
      try {
        const unknown = only.find((part) => !PARTS.includes(part));
        if (unknown !== undefined) throw new Error(`no part ${unknown}: ${PARTS.join(', ')}`);
        process.exit(await run(only, sizes));
      } catch (error) {
        complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
        process.exit(1);
      }
    });
