import { documentDateOf } from '../structure/document-date.js';
import type { TimeBase } from '../dates/time-phrases.js';
import { numbered, type DraftWithoutId } from '../drafts/draft.js';
import { readEnglish } from '../english/english.js';
import { dayFirstIn, englishDateOf } from '../english/english-dates.js';
import { ChineseReader } from '../frames/chinese.js';
import { lookAtOf } from '../look/look.js';
import { chineseMarks, englishMarks } from '../look/marks.js';
import type { DraftSuggestion, MinutesAnalysis, MinutesOptions, MinutesSegment } from '../analysis.js';
import { addressedIn } from '../names/addressed.js';
import { personsListed } from '../names/attendance.js';
import { FIRST_LEADS } from '../names/open-leads.js';
import { headerOf, nextMeetingOf, placeOf } from '../structure/header.js';
import { languageOf, paragraphsOf } from '../structure/sentences.js';
import { foldedOptions, foldEvenly, unfolded, widened } from '../words/fold.js';
import { remembered } from '../words/segmenter.js';

/** Named in the record of each meeting, so that a later reader knows which rules suggested. */
export const SPLITTER_VERSION = 'minutes-6';

/**
 * Splits minutes into segments and suggests drafts. Pure: hashing, calendar and dictionary are given. Suggestions only: a named person
 * decides on each. Dates come from the source's own words or not at all.
 */
export const analyseMinutes = (text: string, options: MinutesOptions): MinutesAnalysis => {
  if (!options.fold) return read(text, options);
  const folded = widened(foldEvenly(text, options.fold));
  const found = read(folded, foldedOptions(options, options.fold));
  return folded === text ? found : unfolded(found, text, folded, options.hash);
};

const escaped = (char: string): string => char.replace(/[.*+?^${}()|[\]\\]/u, '\\$&');

/** A date's words as the text has them: what was taken out for reading (**, blanks) stands in them again, so that they are found there. */
const asWritten = (draft: DraftSuggestion, segments: ReadonlyMap<string, MinutesSegment>): DraftSuggestion => {
  const due = draft.dueSuggestion;
  const basis = draft.segmentIds.map((id) => segments.get(id)?.text ?? '').join('\n');
  const phrase = due?.origin === 'source' ? due.phrase : undefined;
  if (!due || phrase === undefined || basis.includes(phrase)) return draft;
  const written = new RegExp(Array.from(phrase, escaped).join('[\\s*_`~]*'), 'u').exec(basis)?.[0];
  return written === undefined ? { ...draft, dueSuggestion: null } : { ...draft, dueSuggestion: { ...due, phrase: written } as typeof due };
};

/** Where somebody is named, and nobody whom the organisation knows, the paper is another's: what its departments are for says nothing of who does it. */
const OTHERS = 3;
const withoutGuesses = (drafts: readonly DraftWithoutId[]): DraftWithoutId[] => {
  const named = drafts.flatMap(({ doers = [] }) => doers.filter(({ kind }) => kind === 'organ'));
  const others = new Set(named.map(({ text }) => text)).size >= OTHERS && named.every(({ departmentId }) => departmentId === undefined);
  return drafts.map((draft) =>
    others ? { ...draft, departmentSuggestions: draft.departmentSuggestions.filter(({ reason }) => reason.rule !== 'duty') } : draft,
  );
};

const read = (text: string, options: MinutesOptions): MinutesAnalysis => {
  const paragraphs = paragraphsOf(text);
  const header = headerOf(paragraphs);
  const language = languageOf(text);
  const date = options.date ?? (language === 'en' ? englishDateOf(text, options.calendar) : documentDateOf(paragraphs));
  const nextMeeting = language === 'en' ? null : nextMeetingOf(paragraphs, date);
  const base: TimeBase = { date, calendar: options.calendar, nextMeeting: nextMeeting?.date ?? null };
  if (language === 'en') {
    const read = { ...base, dayFirst: dayFirstIn(text), ...(options.english ? { reader: options.english } : {}) };
    const { segments, drafts, nextMeeting: next } = readEnglish(paragraphs, header.title, options, read);
    const made = numbered(drafts);
    const look = lookAtOf(segments, made, englishMarks({ ...read, nextMeeting: next?.date ?? null }, options.english));
    return { language, ...header, date, nextMeeting: next, segments, drafts: made, look, rows: [] };
  }
  // 排在首位的为牵头单位，下同: said once, for the whole text.
  const profiled = FIRST_LEADS.test(text) ? { ...options, responsibleUnits: 'first_leads' as const } : options;
  const words = remembered(options.words);
  const persons = personsListed(paragraphs, words);
  const names = { departments: options.departments ?? [], words, place: placeOf(header.title), persons };
  const lang = { ...names, base, addressed: addressedIn(paragraphs, names) };
  const { segments, drafts, rows } = new ChineseReader(paragraphs, header.title, profiled, lang).read();
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const made = numbered(withoutGuesses(drafts)).map((draft) => asWritten(draft, byId));
  const look = lookAtOf(segments, made, chineseMarks(lang));
  return { language, ...header, date, nextMeeting, segments, drafts: made, look, rows };
};
