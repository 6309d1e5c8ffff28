import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '@duban/domain';
import { loadStackConfig, untilStopRequested, type Config } from '@duban/platform';
import { leftOpen } from './left-open.js';
import { Cast, progress, removeHome, resolveTemporalBinary, say, startStack, type RunningStack } from '@duban/stack';

export interface OwnStack {
  /** Begins the name of its directory. */
  name: string;
  startsAt: Instant;
  /** Story ms for each real one. */
  rate: number;
  /** Real ms between the choice of the story's beginning and the moment it is reached: the stack is up and everybody signed in by then. */
  runUpMs: number;
  keep: boolean;
  /** Leaves what the story has come to open to look at, until somebody stops it. */
  stay?: boolean;
  settings?: (loaded: Config) => Partial<Config>;
}

export interface Stage {
  stack: RunningStack;
  config: Config;
  /** Everybody is signed in. */
  cast: Cast;
}

const describeStay = ({ state, logins }: RunningStack): void => {
  say();
  say(`控制台 / console: ${state.consoleUrl}`);
  say(`演示账号，口令都是 ${logins[0]?.password ?? ''} / demo logins, one password:`);
  for (const { login, name, post } of logins) say(`  ${login.padEnd(22)}${name} · ${post}`);
  say('Ctrl-C 停止 / stops it');
};

/** Plays a story on a stack of its own, and takes it away afterwards. @returns the exit code: 0 when `play` held, 130 when it was stopped */
export const onOwnStack = async (own: OwnStack, play: (stage: Stage) => Promise<boolean>): Promise<number> => {
  const startedAt = performance.now();
  const home = await mkdtemp(join(tmpdir(), `duban-${own.name}-`));
  const loaded = loadStackConfig({ DUBAN_HOME: home, LOG_LEVEL: 'warn' });
  await resolveTemporalBinary(loaded, progress);
  const realStartMs = Date.now() + own.runUpMs;
  const config: Config = { ...loaded, ...own.settings?.(loaded), clock: { startsAt: own.startsAt, realStartMs, rate: own.rate } };
  const asked = untilStopRequested();
  let stack = await startStack({ config, progress });
  try {
    const cast = new Cast(stack);
    await cast.signInAll();
    await pause(Math.max(0, realStartMs - Date.now()));
    const held = await Promise.race([play({ stack, config, cast }), asked.then(() => null)]);
    say(`${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
    if (own.stay && held !== null) {
      await stack.stop();
      stack = await startStack({ config: { ...config, clock: leftOpen({ ...own, realStartMs }, Date.now()) }, progress });
      describeStay(stack);
      await asked;
    }
    return held === null ? 130 : held ? 0 : 1;
  } finally {
    await stack.stop();
    if (own.keep) say(home);
    else await removeHome(config);
  }
};
