import type { ClassReason, MinutesAnalysis, MinutesOptions, MinutesSegment } from './analysis.js';
import { approvalOf, classify, DEPARTMENT_LINE, lineVerdict } from './classify.js';
import type { Verdict } from './classify.js';
import { cutClauses, readClause } from './clauses.js';
import { draftOf, numbered } from './drafts.js';
import type { DraftWithoutId } from './drafts.js';
import { readEnglish } from './english.js';
import { englishDateOf } from './english-dates.js';
import { fullDateOf, headerOf } from './header.js';
import { moodOf, openerOf } from './mood.js';
import { referencesOf } from './quantities.js';
import { requirementsOf } from './requirements.js';
import { timePhrasesOf } from './time-phrases.js';
import type { TimeBase } from './time-phrases.js';
import { languageOf, paragraphsOf } from './tokenise.js';
import type { Paragraph, Span } from './tokenise.js';

/** Named in the record of each meeting, so that a later reader knows which rules suggested. */
export const SPLITTER_VERSION = 'minutes-1';

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
  const mood = moodOf(span.text, reading.open || below.length > 0);
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

const readChinese = (paragraphs: readonly Paragraph[], title: string, options: MinutesOptions, base: TimeBase): Reading => {
  const reading: Reading = { segments: [], drafts: [], open: false };
  paragraphs.forEach((paragraph, at) => {
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
  const paragraphs = paragraphsOf(text);
  const header = headerOf(text, paragraphs);
  const language = languageOf(text);
  const date = options.date ?? (language === 'en' ? englishDateOf(text, options.calendar) : fullDateOf(text));
  const base: TimeBase = { date, calendar: options.calendar };
  if (language === 'en') {
    const { segments, drafts, nextMeeting } = readEnglish(paragraphs, header.title, options, base);
    return { language, ...header, date, nextMeeting, segments, drafts: numbered(drafts) };
  }
  const { segments, drafts } = readChinese(paragraphs, header.title, options, base);
  return { language, ...header, date, nextMeeting: null, segments, drafts: numbered(drafts) };
};
