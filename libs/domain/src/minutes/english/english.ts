import type { MinutesOptions, MinutesSegment } from '../analysis.js';
import type { EnglishReader } from '../readers.js';
import type { Verdict } from '../frames/classify.js';
import type { DraftWithoutId } from '../drafts/draft.js';
import { englishDateOf, englishTimesOf } from './english-dates.js';
import type { EnglishBase } from './english-dates.js';
import { englishDraft } from './english-items.js';
import type { EnglishItem } from './english-items.js';
import { Sections } from '../frames/sections.js';
import { linesOfTable, TableFinder, type TableRow } from '../structure/table-at.js';
import { cellsOf, isRuleRow, taskColumnsOf, type TaskColumns } from '../structure/tables.js';
import { markerOf } from '../structure/markers.js';
import {
  ALONE,
  BODY,
  CARRIES,
  DECIDED,
  ENDED,
  FIELDS,
  HE,
  HEADED,
  HEADING,
  LABEL,
  NAME_ONLY,
  NEXT,
  OPENS_LIST,
  RECORD,
  SPOKEN_OF,
  STANDING,
  TELLS_HOW_FAR,
} from './patterns.js';
import { bareSentence, readEnglishParts, readEnglishSentence } from './sentence.js';
import type { Paragraph, Span } from '../structure/sentences.js';

type Found = Verdict & { imperative: boolean; marker: string | null };

const say = (of: Found['class'], rule: Found['reason']['rule'], words: string, marker: string | null = null): Found => ({
  class: of,
  reason: { rule, words: words === '' ? [] : [words] },
  imperative: marker !== null || of === 'task' || of === 'standing',
  marker,
});
const OPENS_RESOLUTIONS = /^(?:it was )?(?:resolved|agreed|decided)\b[^.]{0,60}[:–—-]\s*$/iu;
/** Deadline for the website's content: end of June: what is due, and when. */
const DEADLINE = /^(?:the\s+)?deadline\b/iu;
/** Under such a heading, and in a resolution's list, a bare verb is an order. */
const ACTIONS =
  /\b(?:actions?(?: items?| points?| list)?|next steps|to[- ]?dos?|follow[- ]?ups?|tasks|resolved|agreed|outcomes?)\b(?:\s+(?:from|of|for|arising)\b[^.:]{0,40})?\s*(?:\([^)]{0,40}\))?\s*:?$/iu;
/** They agreed that the format was good: what they thought. */
const THOUGHT = /\bagreed that\b(?![^.]*\b(?:should|shall|will|would|be|to)\b)[^.]*\b(?:was|were|is|are|had|has)\b/iu;
const CLOSED = /^(?:closed|done|complete[d]?|resolved|cancelled|withdrawn|yes|✓|√)\b/iu;

/** Present: …; below Attendees: who was there. */
const PRESENT = /^(?:present|attendees|in attendance|attendance|apologies|members present)\s*[:：]\s*(.+)$/iu;
const NAME_IN = /(?<![A-Za-z])[A-Z][a-z'’-]{2,}(?= [A-Z])/gu;
const FIRST_NAMES_OF = 60;

/** First names of whoever a paper lists as present. */
const personsIn = (paragraphs: readonly Paragraph[]): ReadonlySet<string> => {
  const sections = new Sections();
  const lines = paragraphs.flatMap((paragraph) => {
    const recorded = sections.isRecord(paragraph);
    return PRESENT.exec(paragraph.read)?.[1] ?? (recorded && paragraph.read.length < 2 * FIRST_NAMES_OF ? paragraph.read : []);
  });
  return new Set(lines.flatMap((line) => line.match(NAME_IN) ?? []));
};
const knowing = (reader: EnglishReader, names: ReadonlySet<string>): EnglishReader => ({
  ...reader,
  isName: (word) => names.has(word) || reader.isName(word),
});

/** Reads English minutes line by line: action / owner / due in tables, in labels, or in sentences (Finance to … by …). */
export const readEnglish = (
  paragraphs: readonly Paragraph[],
  title: string,
  options: MinutesOptions,
  given: Omit<EnglishBase, 'nextMeeting'>,
): { segments: MinutesSegment[]; drafts: DraftWithoutId[]; nextMeeting: { text: string; date: string | null } | null } => {
  const base = { ...given, ...(given.reader ? { reader: knowing(given.reader, personsIn(paragraphs)) } : {}) };
  const nextLine = paragraphs
    .map(({ read }) => NEXT.exec(read))
    .map((hit) => hit?.[1] ?? hit?.[2])
    .find((text) => text !== undefined);
  const nextMeeting = nextLine === undefined ? null : { text: nextLine, date: englishDateOf(nextLine, options.calendar) };
  const whole: EnglishBase = { ...base, nextMeeting: nextMeeting?.date ?? null };
  const segments: MinutesSegment[] = [];
  const items: EnglishItem[] = [];
  let listed = false;
  /** Below RESOLVED: each item is a resolution. */
  let resolving = false;
  let section = 0;
  const sections = new Sections();
  /** Below Agenda or Attendees: who is there, and what will be spoken of. */
  let recorded = false;
  /** Who is to do what the list below says: T. Marsh to: */
  let carried: string | null = null;
  /** Whoever the sentence before speaks of, in this paragraph. */
  let spokenOf: string | null = null;

  const put = (paragraph: Paragraph, { start, end, text }: Span, found: Found): string => {
    const id = `s${segments.length + 1}`;
    segments.push({ id, paragraph: paragraph.n, start, end, text, sha256: options.hash(text), ...found });
    return id;
  };

  const readRow = ({ cells, lines }: TableRow, columns: TaskColumns | null): void => {
    const all = (found: Found): string[] =>
      lines.map((line, nth) => put(line, line, nth === 0 || found.class === 'statement' ? found : say('statement', 'department_line', '')));
    if (columns === null || isRuleRow(cells) || taskColumnsOf(cells)) {
      all(say('statement', 'heading', ''));
      return;
    }
    const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? ''));
    const [action, due] = [cell(columns.task) || cell(columns.name), cell(columns.due)];
    const owner = columns.doers
      .map(({ at }) => cell(at))
      .filter((words) => words !== '')
      .join(', ');
    if (CLOSED.test(cell(columns.status)) || action === '') {
      all(say('statement', action === '' ? 'heading' : 'closed', cell(columns.status)));
      return;
    }
    const of = STANDING.test(`${action} ${due}`) ? 'standing' : 'task';
    const segmentIds = all(say(of, 'action_item', owner));
    items.push({ action, owner: owner === '' ? null : owner, due: due === '' ? null : due, class: of, segmentIds });
  };

  const readLabel = (paragraph: Paragraph, span: Span, [label, value]: [string, string], owner: string | null): void => {
    const field = FIELDS[label.toLowerCase()];
    const last = items.at(-1);
    if (field && last) {
      last.segmentIds = [...last.segmentIds, put(paragraph, span, say('statement', 'department_line', label))];
      last[field] = value.replace(/\.$/u, '');
      return;
    }
    const before = segments.at(-1);
    if (
      /^actions?(?: by)?$/iu.test(label) &&
      NAME_ONLY.test(value) &&
      last &&
      last.owner === null &&
      before?.id === last.segmentIds.at(-1)
    ) {
      last.owner = value.replace(/\.$/u, '');
      last.segmentIds = [...last.segmentIds, put(paragraph, span, say('statement', 'department_line', label))];
      return;
    }
    if (NAME_ONLY.test(value) && before?.class === 'statement' && before.reason.rule === 'account' && paragraph.n - before.paragraph <= 1) {
      // It was agreed that the report is late. ACTION: Tom: what was said is his
      segments[segments.length - 1] = { ...before, ...say('task', 'action_item', value, label) };
      const id = put(paragraph, span, say('statement', 'department_line', label));
      items.push({
        action: bareSentence(before.text),
        owner: value.replace(/\.$/u, ''),
        due: null,
        class: 'task',
        segmentIds: [before.id, id],
      });
      return;
    }
    const of = STANDING.test(value) ? 'standing' : 'task';
    const id = put(paragraph, span, say(of, 'action_item', label, label));
    const named =
      /^([A-Z][\w.'’ &/]{1,40}?)\s+[-–—]\s+(.+)$/u.exec(value) ??
      /^([a-z][\w.-]{1,20})\s+to\s+([a-z]+\s.+)$/u.exec(value) ??
      /^([A-Z]{2,3})\s+((?!to\b|will\b|and\b)[a-z].+)$/u.exec(value);
    const [read, ...more] = readEnglishParts(named?.[2] ?? value, true, base.reader);
    const said = read?.kind === 'owned' || read?.kind === 'order' ? read : { owner: null, action: named?.[2] ?? value };
    items.push({ action: said.action, owner: said.owner ?? named?.[1] ?? owner, due: null, class: of, segmentIds: [id] });
    for (const { action, owner: other } of more) items.push({ action, owner: other, due: null, class: of, segmentIds: [id] });
  };

  const decide = (paragraph: Paragraph, span: Span, text: string, words: string): void => {
    const id = put(paragraph, span, say('decision', 'approved', words));
    const action = text.replace(
      /^.*?\b(?:approved|ratified|adopted|authori[sz]ed|decided (?:to|that)?|resolved[-–—:,\s]*(?:to|that)?|agreed[-–—:,\s]*(?:that|to)?)\s+/iu,
      '',
    );
    const subject = /^(?:the\s+)?(.*?)(?:,\s*subject to.*)?\.?$/iu.exec(action)?.[1] ?? action;
    const made = subject.replace(/^that\s+(?:the\s+)?/iu, '');
    items.push({ action: made, owner: null, due: null, class: 'decision', segmentIds: [id] });
  };

  const readSentence = (paragraph: Paragraph, span: Span): void => {
    const text = bareSentence(span.read);
    const label = LABEL.exec(text);
    if (ENDED.test(text) || TELLS_HOW_FAR.test(text) || (label?.[4] !== undefined && HEADED.test(label[4]))) {
      put(paragraph, span, say('statement', ENDED.test(text) ? 'closed' : 'account', ''));
      return;
    }
    const called = label?.[3] !== undefined && /^[A-Z]/u.test(label[3]) ? label[3] : null;
    if (label?.[1] && label[4] && (label[3] === undefined || called !== null))
      return readLabel(paragraph, span, [label[1], label[4]], label[2] ?? called);
    const [read = { kind: 'statement' as const, owner: null, action: '', marker: null, words: '' }, ...others] = readEnglishParts(
      resolving && markerOf(span.read) !== null ? `Resolved: ${text}` : text,
      listed || paragraph.line.bullet === 'open',
      base.reader,
    );
    const last = items.at(-1);
    if (ALONE.test(text) && last && last.owner === null && segments.at(-1)?.id === last.segmentIds.at(-1)) {
      last.owner = text.replace(/\.$/u, '');
      last.segmentIds = [...last.segmentIds, put(paragraph, span, say('statement', 'department_line', text))];
      return;
    }
    spokenOf = SPOKEN_OF.exec(text)?.[1] ?? spokenOf;
    const decided = DECIDED.exec(text);
    const isRecord = THOUGHT.test(text) || /\bminutes\b[^.]*\b(?:approved|adopted|confirmed)\b/iu.test(text);
    const byNobody = recorded && !(read.kind === 'owned' && read.owner !== null);
    if (byNobody) put(paragraph, span, say('statement', 'record', ''));
    else if (read.kind === 'refused') put(paragraph, span, say('statement', 'refused', read.words));
    else if (read.kind === 'guidance') put(paragraph, span, { ...say('guidance', 'attitude', read.words), imperative: true });
    else if (read.kind === 'owned' || read.kind === 'order') {
      const going = STANDING.exec(text);
      const of = going ? 'standing' : 'task';
      const rule = going ? 'continuing' : read.kind === 'owned' ? 'modal' : 'action_item';
      const id = put(paragraph, span, say(of, rule, going?.[0] ?? read.words, read.marker));
      for (const { action, owner } of [read, ...others])
        items.push({
          action,
          owner: (owner !== null && HE.test(owner) ? spokenOf : owner) ?? carried,
          due: null,
          class: of,
          segmentIds: [id],
        });
    } else if (read.kind === 'statement' && DEADLINE.test(text) && englishTimesOf(text, whole).some(({ due }) => due !== null)) {
      const id = put(paragraph, span, say('task', 'action_item', 'deadline', 'deadline'));
      items.push({ action: text, owner: carried, due: null, class: 'task', segmentIds: [id] });
    } else if (!isRecord && (read.kind === 'resolved' || (decided && BODY.test(text))))
      decide(paragraph, span, text, decided?.[0] ?? read.words);
    else put(paragraph, span, say('statement', 'account', ''));
  };

  const tables = new TableFinder(paragraphs);
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at];
    const next = paragraphs[at + 1];
    spokenOf = null;
    if (!paragraph) break;
    const table = tables.at(at);
    if (table) {
      table.rows.forEach((row, nth) => readRow(row, nth <= table.head ? null : table.columns));
      at += linesOfTable(table) - 1;
      continue;
    }
    if (cellsOf(paragraph.read)) {
      put(paragraph, paragraph, say('statement', 'heading', ''));
      continue;
    }
    const { read: text } = paragraph;
    const heads = paragraph.line.heading > 0 || /:$/u.test(text);
    const isItem = paragraph.line.bullet !== null || markerOf(text) !== null;
    // 56. follows 55.: sections of the minutes, whatever list was open
    const number = Number(/^(\d{1,3})[.)]?\s/u.exec(text)?.[1] ?? Number.NaN);
    const isSection = HEADING.test(text) && (number === section + 1 || (section === 0 && number > 1));
    if (isSection) section = number;
    if (isSection) listed = false;
    const given = CARRIES.exec(text)?.[1];
    if (given !== undefined) carried = given;
    else if (!isItem) carried = null;
    if (given !== undefined || (OPENS_LIST.test(text) && next?.line.bullet && next.line.indent > paragraph.line.indent)) listed = true;
    else if ((heads || HEADING.test(text)) && !(isItem && listed)) listed = ACTIONS.test(text) || OPENS_RESOLUTIONS.test(text);
    if (!isItem) resolving = OPENS_RESOLUTIONS.test(text) || /^(?:resolved|agreed)\b[^.]{0,12}[:–—-]\s*\([a-z]\)/iu.test(text);
    if (paragraph.line.bullet === 'done') {
      put(paragraph, paragraph, say('statement', 'closed', ''));
      continue;
    }
    recorded = sections.isRecord(paragraph);
    if (recorded) listed = false;
    if (segments.length === 0 && text === title) put(paragraph, paragraph, say('statement', 'title', ''));
    else if (NEXT.test(text) || RECORD.test(text)) put(paragraph, paragraph, say('statement', 'record', /^\w+/u.exec(text)?.[0] ?? ''));
    else if (
      paragraph.line.heading > 0 ||
      isSection ||
      (paragraph.line.bullet === null && HEADING.test(text) && readEnglishSentence(text, listed, base.reader).kind === 'statement')
    )
      put(paragraph, paragraph, say('statement', 'heading', text.slice(0, 24)));
    else
      for (const span of paragraph.sentences) {
        if (CARRIES.test(span.read) || OPENS_RESOLUTIONS.test(span.read)) put(paragraph, span, say('statement', 'heading', given ?? ''));
        else readSentence(paragraph, span);
      }
  }
  return { segments, drafts: items.map((item) => englishDraft(item, options, whole)), nextMeeting };
};
