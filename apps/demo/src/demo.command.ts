import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { complain } from '@duban/stack';
import { runDemo, type DemoFile } from './demo.js';
import { onOwnStack } from './own-stack.js';
import type { Lang } from './printing.js';

const STORY_STARTS = '2020-02-17T01:00:00.000Z';
/** A day of the story lasts two seconds. */
const RATE = 43_200;
/** Real seconds: a few checkpoints within the story. */
const SEALED_EVERY_SECONDS = 5;
const RUN_UP_MS = 20_000;

const samples = join(fileURLToPath(new URL('../samples/', import.meta.url)));
const SAMPLES: Record<string, DemoFile> = {
  zh: { name: 'minutes-zh.txt', path: join(samples, 'minutes-zh.txt'), kind: 'minutes' },
  board: { name: 'board-en.txt', path: join(samples, 'board-en.txt'), kind: 'minutes' },
};

interface Options {
  sample: 'zh' | 'board';
  lang: Lang;
  keep?: boolean;
  stay?: boolean;
}

const chosenFile = (path: string | undefined, options: Options): DemoFile => {
  const sample = SAMPLES[options.sample];
  if (path === undefined && sample) return sample;
  const full = resolve(process.env['INIT_CWD'] ?? '.', path ?? '');
  return { name: basename(full), path: full, kind: 'communique' };
};

const run = (path: string | undefined, options: Options): Promise<number> =>
  onOwnStack(
    {
      ...{ name: 'demo', startsAt: STORY_STARTS, rate: RATE, runUpMs: RUN_UP_MS, keep: options.keep === true, stay: options.stay === true },
      settings: ({ checkpoints }) => ({ checkpoints: { ...checkpoints, everySeconds: SEALED_EVERY_SECONDS } }),
    },
    ({ stack, config, cast }) =>
      runDemo({ stack, config }, cast, { main: chosenFile(path, options), filler: SAMPLES['zh'] as DemoFile }, options.lang),
  );

/** `npm run demo [minutes]`: the main job end to end on a stack of its own, checked through the public API. */
export const demoCommand = (): Command =>
  new Command('demo')
    .argument('[minutes]', '会议材料文本 / a text file of minutes')
    .description('从纪要到办结，全程演示并核对 / the main job end to end; exits 0 only if every step really held')
    .addOption(new Option('--sample <name>', 'zh | board').choices(['zh', 'board']).default('zh'))
    .addOption(new Option('--lang <lang>', 'zh | en').choices(['zh', 'en']).default('zh'))
    .option('--stay', '演示后保持运行，可登录查看 / leave its city open to look at until Ctrl-C')
    .option('--keep', '保留数据目录 / keep its data directory')
    .action(async (path: string | undefined, options: Options) => {
      try {
        process.exit(await run(path, options));
      } catch (error) {
        complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
        process.exit(1);
      }
    });
