import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { analyseMinutes, calendarAsOf, measurePaper, sumOf } from '@duban/domain';
import type { LabelledPaper, PaperDirectory, PaperFigures, PaperResult, ReadPaper } from '@duban/domain';
import { demoCity } from '@duban/identity';
import { READING } from '@duban/language';
import { say } from '@duban/stack';

/** The calendar of the day papers are measured: working days of older papers come from it too. */
const calendar = calendarAsOf('2026-01-01T00:00:00.000Z');

const demo = (): PaperDirectory => {
  const { departments, groups } = demoCity();
  return {
    departments: Object.values(departments).map(({ id, name, aliases, duties }) => ({
      id,
      name: name.zh,
      aliases: [name.en, ...aliases],
      duties: duties.zh,
    })),
    groups: Object.values(groups).map(({ id, name, aliases, members }) => ({ id, name: name.zh, aliases, members })),
  };
};

const read: ReadPaper = (text, { date, directory }) =>
  analyseMinutes(text, {
    calendar,
    ...READING,
    ...directory,
    ...(date ? { date } : {}),
  });

const corpusDirectories = async (): Promise<Record<string, PaperDirectory>> => {
  const names = new URL(import.meta.resolve('@duban/domain/corpus/organisations.json'));
  return JSON.parse(await readFile(names, 'utf8')) as Record<string, PaperDirectory>;
};

/** Labels with the text in them, or `NN.json` beside `NN.txt`. */
const paperOf = async (folder: string, name: string): Promise<LabelledPaper> => {
  const paper = JSON.parse(await readFile(join(folder, name), 'utf8')) as LabelledPaper;
  if (paper.lines) return paper;
  const text = await readFile(join(folder, `${basename(name, '.json')}.txt`), 'utf8');
  return { ...paper, lines: text.trimEnd().split('\n') };
};

export const measureFolder = async (folder: string): Promise<PaperResult[]> => {
  const directories: Record<string, PaperDirectory> = { ...(await corpusDirectories()), demo: demo() };
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json') && name !== 'organisations.json').sort();
  return Promise.all(
    names.map(async (name) => {
      const paper = await paperOf(folder, name);
      return measurePaper(paper, directories[paper.organisation] ?? { departments: [], groups: [] }, { read, calendar });
    }),
  );
};

const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(2));

const row = (name: string, { duties, limits, owners, titles }: PaperFigures): string =>
  [
    name.padEnd(22),
    `${duties.found}/${duties.labelled} +${duties.false}`.padEnd(12),
    `${limits.right}/${limits.labelled} wrong ${limits.wrong} missed ${limits.missed} invented ${limits.invented}`.padEnd(40),
    `${owners.right}+${owners.shown}/${owners.labelled} replaced ${owners.replaced} missed ${owners.missed} invented ${owners.invented}`.padEnd(
      50,
    ),
    `${titles.nonsense}/${titles.all}`,
  ].join(' ');

const shares = ({ duties, limits, owners, titles, look, documentDates }: PaperFigures): string => {
  const drafts = duties.found + duties.false;
  const dates = documentDates.right + documentDates.wrong + documentDates.missed;
  return [
    `recall ${share(duties.found, duties.labelled)} precision ${share(duties.found, drafts)}`,
    `dates right ${share(limits.right, limits.labelled)}, of found duties ${share(limits.right, limits.labelled - limits.lost)}`,
    `owners right or shown ${share(owners.right + owners.shown, owners.labelled)}, of found duties ${share(owners.right + owners.shown, owners.labelled - owners.lost)}, lead right ${share(owners.leadsRight, owners.leads)}, guessed ${owners.guessed}`,
    `nonsense titles ${share(titles.nonsense, titles.all)} (empty ${titles.empty}, bare ${titles.bare}, cut ${titles.cut}, date ${titles.date}, addressee ${titles.addressee}, long ${titles.long}, strange ${titles.strange})`,
    `missed with a limit or an owner ${look.missed}, to be looked at ${look.shown}, within another draft ${look.within}; listed ${look.listed} beside ${titles.all} drafts`,
    `document dates right ${documentDates.right} of ${dates}, wrong ${documentDates.wrong}`,
  ].join('\n');
};

export const printPapers = (results: readonly PaperResult[], { details }: { details: boolean }): void => {
  say(`${'paper'.padEnd(22)} ${'duties'.padEnd(12)} ${'limits'.padEnd(40)} ${'owners right+shown'.padEnd(50)} nonsense titles`);
  for (const { id, figures } of results) say(row(id, figures));
  for (const shape of [...new Set(results.map((one) => one.shape))].sort()) {
    say(row(`= ${shape}`, sumOf(results.filter((one) => one.shape === shape).map(({ figures }) => figures))));
  }
  const all = sumOf(results.map(({ figures }) => figures));
  say(row('= all', all));
  say(shares(all));
  if (!details) return;
  for (const { id, findings } of results)
    for (const { kind, words, detail } of findings) say(`${id}\t${kind}\t${words.replaceAll('\n', ' ')}\t${detail.replaceAll('\n', ' ')}`);
};
