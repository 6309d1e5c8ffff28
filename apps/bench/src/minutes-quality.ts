import { readdir, readFile } from 'node:fs/promises';
import {
  calendarAsOf,
  measureQuality,
  precisionOf,
  QUALITY_KINDS,
  recallOf,
  type LabelledMinutes,
  type Organisations,
  type QualityReport,
} from '@duban/domain';
import { READING } from '@duban/language';
import { say } from '@duban/stack';

const NAMES = 'organisations.json';

/** Reads the labelled minutes that come with the domain and measures the splitter against them. No server is needed. */
export const measureMinutes = async (): Promise<{ minutes: number; report: QualityReport }> => {
  const corpus = new URL('.', import.meta.resolve(`@duban/domain/corpus/${NAMES}`));
  const read = async (name: string): Promise<unknown> => JSON.parse(await readFile(new URL(name, corpus), 'utf8')) as unknown;
  const files = (await readdir(corpus)).filter((name) => name.endsWith('.json') && name !== NAMES);
  const labelled = await Promise.all(files.map(async (name) => (await read(name)) as LabelledMinutes));
  const report = measureQuality(labelled, (await read(NAMES)) as Organisations, {
    calendar: calendarAsOf('2024-01-01T00:00:00.000Z'),
    ...READING,
  });
  return { minutes: labelled.length, report };
};

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

/** One line for each kind and part. `held-out` minutes were labelled before the rules met them, and no rule was made for them. */
export const printMinutesQuality = ({ minutes, report }: Awaited<ReturnType<typeof measureMinutes>>): void => {
  say(`\n纪要分解质量 / reading of minutes: ${minutes} labelled texts`);
  say(`${'part'.padEnd(10)}${'kind'.padEnd(12)}${'precision'.padStart(10)}${'recall'.padStart(10)}   right / found / labelled`);
  for (const [part, quality] of [...Object.entries(report.parts), ['all', report.total] as const]) {
    for (const kind of QUALITY_KINDS) {
      const { right, found, labelled } = quality[kind];
      say(
        `${part.padEnd(10)}${kind.padEnd(12)}  ${percent(precisionOf(quality[kind]))}  ${percent(recallOf(quality[kind]))}   ${right} / ${found} / ${labelled}`,
      );
    }
  }
};
