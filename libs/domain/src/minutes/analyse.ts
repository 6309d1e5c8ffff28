import type { ClassReason, MinutesAnalysis, MinutesOptions, MinutesSegment } from './analysis.js';
import { approvalOf, classify, DEPARTMENT_LINE, lineVerdict } from './classify.js';
import type { Verdict } from './classify.js';
import { cutClauses, readClause } from './clauses.js';
import { draftOf, numbered } from './drafts.js';
import type { DraftWithoutId } from './drafts.js';
import { readEnglish } from './english.js';
import { englishDateOf } from './english-dates.js';
import { foldedOptions, foldEvenly, unfolded } from './fold.js';
import { fullDateOf, headerOf, nextMeetingOf } from './header.js';
import { moodOf, openerOf } from './mood.js';
import { referencesOf } from './quantities.js';
import { FIRST_LEADS } from './open-leads.js';
import { onlyRequirement, requirementsOf } from './requirements.js';
import { cellsOf, filledFrom, isRuleRow, taskColumnsOf } from './tables.js';
import type { TaskColumns } from './tables.js';
import { CONTINUING } from './lexicon.js';
import { limitPhrasesOf, timePhrasesOf } from './time-phrases.js';
import type { TimeBase } from './time-phrases.js';
import { languageOf, paragraphsOf } from './tokenise.js';
import type { Paragraph, Span } from './tokenise.js';

/** Named in the record of each meeting, so that a later reader knows which rules suggested. */
export const SPLITTER_VERSION = 'minutes-2';

interface Reading {
  segments: MinutesSegment[];
  drafts: DraftWithoutId[];
  open: boolean;
}

const segmentOf = (
  at: number,
  paragraph: number,
  span: Span,
  found: Verdict & { imperative: boolean; marker: string | null },
  options: MinutesOptions,
): MinutesSegment => ({
  id: `s${at + 1}`,
  paragraph,
  start: span.start,
  end: span.end,
  text: span.text,
  sha256: options.hash(span.text),
  class: found.class,
  reason: found.reason,
  imperative: found.imperative,
  marker: found.marker,
});

/** 原则通过 asks for revision by what was said before it is issued; a plain approval for issue only. */
const decisionRequirement = (documents: string, approved: string): { title: string; requirement: string } =>
  /原则/u.test(approved)
    ? { title: `修改完善并印发${documents}`, requirement: `按会议意见修改完善${documents}，按程序印发` }
    : { title: `印发实施${documents}`, requirement: `按程序印发${documents}` };

const readSentence = (
  reading: Reading,
  paragraph: Paragraph,
  span: Span,
  context: { below: Paragraph[]; options: MinutesOptions; base: TimeBase },
): void => {
  const { below, options, base } = context;
  const said = moodOf(span.text, reading.open || below.length > 0, options.departments ?? []);
  // Whoever is named below it does it: an item with its doers is a duty, whatever its verb.
  const mood = { ...said, imperative: said.imperative || below.length > 0 };
  reading.open = mood.open;
  const body = span.text
    .slice(openerOf(span.text)?.length ?? 0)
    .replace(/[。！？]?\s*[（(][^（()）]*(?:单位|部门|牵头|负责)[^（()）]*[）)][。；]?$/u, '');
  const clauses = cutClauses(body).map((clause) => readClause(clause, options.departments ?? []));
  const dated = timePhrasesOf(span.text, base).some(({ kind }) => kind === 'date' || kind === 'period_end' || kind === 'within');
  const found = classify(span.text, mood, clauses, dated);
  const segment = segmentOf(
    reading.segments.length,
    paragraph.n,
    span,
    { ...found, imperative: mood.imperative, marker: mood.marker },
    options,
  );
  reading.segments.push(segment);
  if (found.class === 'guidance' || found.class === 'statement') return;
  const approved = approvalOf(span.text);
  const duties = requirementsOf(clauses, base);
  const source = { sentence: span.text, below: below.map(({ text }) => text), segmentIds: [segment.id], class: found.class };
  const [only] = duties;
  const documents = referencesOf(span.text).filter((name) => name.startsWith('《'));
  if (approved && documents.length > 0 && only) {
    const made = draftOf({ ...source, requirement: only, alone: true }, options, base);
    reading.drafts.push({ ...made, ...decisionRequirement(documents.join('、'), approved) });
    return;
  }
  for (const requirement of duties) reading.drafts.push(draftOf({ ...source, requirement, alone: duties.length === 1 }, options, base));
};

const linesBelow = (paragraphs: readonly Paragraph[], at: number): Paragraph[] => {
  const below: Paragraph[] = [];
  for (let next = at + 1; next < paragraphs.length; next += 1) {
    const paragraph = paragraphs[next];
    if (!paragraph || !DEPARTMENT_LINE.test(paragraph.text)) break;
    below.push(paragraph);
  }
  return below;
};

interface Table {
  columns: TaskColumns;
  above: string[];
}

/** One row of a task table: one matter, its doers and its limit in cells of their own. */
const readRow = (
  reading: Reading,
  paragraph: Paragraph,
  given: { cells: string[]; columns: TaskColumns },
  context: { options: MinutesOptions; base: TimeBase },
): void => {
  const { cells, columns } = given;
  const { options, base } = context;
  const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? ''));
  const sentence = cell(columns.task).replace(/^\d+[.、．]\s*/u, '');
  const clauses = cutClauses(sentence).map((clause) => readClause(clause, options.departments ?? []));
  const requirement = onlyRequirement(clauses);
  const going = CONTINUING.find((word) => sentence.includes(word));
  const due = cell(columns.due);
  const dated = limitPhrasesOf(due, base).some((phrase) => phrase.due !== null);
  const standing = !dated && (/长期|持续|常态/u.test(due) || (due === '' && going !== undefined));
  const of = standing ? 'standing' : 'task';
  const found: Verdict = {
    class: of,
    reason: { rule: 'table_row', words: columns.doers.map(({ at }) => cell(at)).filter((words) => words !== '') },
  };
  const segment = segmentOf(reading.segments.length, paragraph.n, paragraph, { ...found, imperative: true, marker: null }, options);
  reading.segments.push(segment);
  const below = [
    ...columns.doers.filter(({ at }) => cell(at) !== '').map(({ label, at }) => `${label}：${cell(at)}`),
    ...(due === '' ? [] : [`完成时限：${due}`]),
  ];
  const made = draftOf({ requirement, sentence, alone: true, below, segmentIds: [segment.id], class: of }, options, base);
  const name = cell(columns.name);
  reading.drafts.push(name === '' ? made : { ...made, title: name });
};

const readChinese = (paragraphs: readonly Paragraph[], title: string, options: MinutesOptions, base: TimeBase): Reading => {
  const reading: Reading = { segments: [], drafts: [], open: false };
  let table: Table | null = null;
  paragraphs.forEach((paragraph, at) => {
    const cells = cellsOf(paragraph.text);
    const columns: TaskColumns | null = cells && (taskColumnsOf(cells) ?? table?.columns ?? null);
    if (cells && columns) {
      const filled = filledFrom(table?.above ?? [], cells);
      const drawn = taskColumnsOf(cells) !== null || isRuleRow(cells) || (filled[columns.task] ?? '') === '';
      table = { columns, above: drawn ? (table?.above ?? []) : filled };
      if (drawn) {
        const head: Verdict = { class: 'statement', reason: { rule: 'heading', words: [] } };
        reading.segments.push(
          segmentOf(reading.segments.length, paragraph.n, paragraph, { ...head, imperative: false, marker: null }, options),
        );
      } else readRow(reading, paragraph, { cells: filled, columns }, { options, base });
      return;
    }
    table = null;
    const below = linesBelow(paragraphs, at);
    const whole = (rule: ClassReason['rule'] | null): Verdict | null =>
      rule ? { class: 'statement', reason: { rule, words: [] } } : lineVerdict(paragraph.text, below.length > 0);
    const line = whole(paragraph.text === title && reading.segments.every(({ reason }) => reason.rule === 'record') ? 'title' : null);
    if (line) {
      reading.segments.push(
        segmentOf(reading.segments.length, paragraph.n, paragraph, { ...line, imperative: false, marker: null }, options),
      );
      if (line.reason.rule === 'record') reading.open = false;
      // Who does it and by when belongs to the item above: its line is part of that draft's basis.
      const owner = reading.drafts.at(-1);
      const id = reading.segments.at(-1)?.id;
      if (line.reason.rule === 'department_line' && owner && id) owner.segmentIds = [...owner.segmentIds, id];
      return;
    }
    const last = paragraph.sentences.length - 1;
    paragraph.sentences.forEach((span, index) =>
      readSentence(reading, paragraph, span, { below: index === last ? below : [], options, base }),
    );
  });
  return reading;
};

/**
 * Splits minutes into segments and suggests drafts. Pure: hashing and calendar are given. Suggestions only: a named person decides
 * on each. Dates come from the source's own words or not at all.
 */
export const analyseMinutes = (text: string, options: MinutesOptions): MinutesAnalysis => {
  if (!options.fold) return read(text, options);
  const folded = foldEvenly(text, options.fold);
  const found = read(folded, foldedOptions(options, options.fold));
  return folded === text ? found : unfolded(found, text, folded, options.hash);
};

const read = (text: string, options: MinutesOptions): MinutesAnalysis => {
  const paragraphs = paragraphsOf(text);
  const header = headerOf(text, paragraphs);
  const language = languageOf(text);
  const date = options.date ?? (language === 'en' ? englishDateOf(text, options.calendar) : fullDateOf(text));
  const nextMeeting = language === 'en' ? null : nextMeetingOf(text, date);
  const base: TimeBase = { date, calendar: options.calendar, nextMeeting: nextMeeting?.date ?? null };
  if (language === 'en') {
    const { segments, drafts, nextMeeting: next } = readEnglish(paragraphs, header.title, options, base);
    return { language, ...header, date, nextMeeting: next, segments, drafts: numbered(drafts) };
  }
  // 排在首位的为牵头单位，下同: said once, for the whole text.
  const profiled = FIRST_LEADS.test(text) ? { ...options, responsibleUnits: 'first_leads' as const } : options;
  const { segments, drafts } = readChinese(paragraphs, header.title, profiled, base);
  return { language, ...header, date, nextMeeting, segments, drafts: numbered(drafts) };
};
