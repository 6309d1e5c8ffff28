import type { MinutesOptions, MinutesSegment } from '../analysis.js';
import type { Verdict } from '../frames/classify.js';
import type { DraftWithoutId } from '../drafts/draft.js';
import { englishDateOf, englishTimesOf } from './english-dates.js';
import type { EnglishBase } from './english-dates.js';
import { englishDraft } from './english-items.js';
import type { EnglishItem } from './english-items.js';
import { cellsOf, isRuleRow, taskColumnsOf, type TaskColumns } from '../structure/tables.js';
import { markerOf } from '../structure/markers.js';
import { bareSentence, readEnglishParts, readEnglishSentence } from './sentence.js';
import type { Paragraph, Span } from '../structure/sentences.js';

type Found = Verdict & { imperative: boolean; marker: string | null };

const NEXT = /^(?:date of )?next meeting\s*[:：-]?\s*(.+)$/iu;
const RECORD =
  /^(?:(?:chair(?:man|woman|person)?|present|in attendance|attendees|apologies|absent|date|time|place|venue|secretary|quorum)\s*[:：]|minutes of\b)/iu;
const HEADING = /^(?:\d+(?:\.\d+)*[.)]?\s+)?[A-Z][A-Za-z ,&'/-]{2,60}$/u;
const BODY = /^(?:The )?(?:Board|Committee|Council|Members?|Directors|Meeting|Trustees|Management Team)\b/u;
const DECIDED = /\b(?:resolved|approved|agreed that|it was agreed|decided|ratified|adopted|authorised|authorized)\b/iu;
const STANDING =
  /\b(?:continue to|until further notice|ongoing|on a (?:regular|continuing) basis|(?:each|every) (?:meeting|week|month|quarter)|weekly|monthly|quarterly|keep under review)\b/iu;
const LABEL =
  /^(?:[-*•]\s*)?(action(?: items?| points?| required)?|AR|AI|AP|TODO|to do|owner|responsible|lead|due|deadline|by when)(?:\s*\d+)?(?:\s*\(([^)]{2,40})\))?\s*[:：-]\s*(.+)$/iu;
const NAME_ONLY =
  /^(?:(?:Mr|Mrs|Ms|Dr|Cllr|Cr)\.? )?(?:[A-Z]{2,4}|[A-Z][a-z'’-]+(?: [A-Z][a-z'’.-]*){0,2})(?:\s*(?:\/|,|&|and)\s*(?:[A-Z]{2,4}|[A-Z][a-z'’-]+(?: [A-Z][a-z'’.-]*){0,2}))*\.?$/u;
const FIELDS: Record<string, 'owner' | 'due'> = {
  owner: 'owner',
  responsible: 'owner',
  lead: 'owner',
  due: 'due',
  deadline: 'due',
  'by when': 'due',
};

const say = (of: Found['class'], rule: Found['reason']['rule'], words: string, marker: string | null = null): Found => ({
  class: of,
  reason: { rule, words: words === '' ? [] : [words] },
  imperative: marker !== null || of === 'task' || of === 'standing',
  marker,
});

/** T. Marsh to: and a list of what. */
const CARRIES = /(?:^|[.!?]\s+)([A-Z][A-Za-z.'’& ]{1,40}?)\s+(?:to|will|shall|agreed to|is to|are to)\s*[:：]$/u;
const OPENS_RESOLUTIONS = /^(?:it was )?(?:resolved|agreed|decided)\b[^.]{0,60}[:–—-]\s*$/iu;
/** Deadline for the website's content: end of June: what is due, and when. */
const DEADLINE = /^(?:the\s+)?deadline\b/iu;
/** Under such a heading, and in a resolution's list, a bare verb is an order. */
const ACTIONS =
  /\b(?:actions?(?: items?| points?| list)?|next steps|to[- ]?dos?|follow[- ]?ups?|tasks|resolved|agreed|outcomes?)\b\s*:?$/iu;
/** They agreed that the format was good: what they thought. */
const THOUGHT = /\bagreed that\b(?![^.]*\b(?:should|shall|will|would|be|to)\b)[^.]*\b(?:was|were|is|are|had|has)\b/iu;
const CLOSED = /^(?:closed|done|complete[d]?|resolved|cancelled|withdrawn|yes|✓|√)\b/iu;

/** Reads English minutes line by line: action / owner / due in tables, in labels, or in sentences (Finance to … by …). */
export const readEnglish = (
  paragraphs: readonly Paragraph[],
  title: string,
  options: MinutesOptions,
  base: Omit<EnglishBase, 'nextMeeting'>,
): { segments: MinutesSegment[]; drafts: DraftWithoutId[]; nextMeeting: { text: string; date: string | null } | null } => {
  const nextLine = paragraphs.map(({ read }) => NEXT.exec(read)?.[1]).find((text) => text !== undefined);
  const nextMeeting = nextLine === undefined ? null : { text: nextLine, date: englishDateOf(nextLine, options.calendar) };
  const whole: EnglishBase = { ...base, nextMeeting: nextMeeting?.date ?? null };
  const segments: MinutesSegment[] = [];
  const items: EnglishItem[] = [];
  let columns: TaskColumns | null = null;
  let listed = false;
  /** Below RESOLVED: each item is a resolution. */
  let resolving = false;
  let section = 0;
  /** Who is to do what the list below says: T. Marsh to: */
  let carried: string | null = null;

  const put = (paragraph: Paragraph, { start, end, text }: Span, found: Found): string => {
    const id = `s${segments.length + 1}`;
    segments.push({ id, paragraph: paragraph.n, start, end, text, sha256: options.hash(text), ...found });
    return id;
  };

  const readRow = (paragraph: Paragraph, cells: string[]): void => {
    const header = taskColumnsOf(cells);
    if (header) columns = header;
    if (header || isRuleRow(cells) || !columns) {
      put(paragraph, paragraph, say('statement', 'heading', ''));
      return;
    }
    const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? ''));
    const [action, due] = [cell(columns.task) || cell(columns.name), cell(columns.due)];
    const owner = columns.doers
      .map(({ at }) => cell(at))
      .filter((words) => words !== '')
      .join(', ');
    if (CLOSED.test(cell(columns.status)) || action === '') {
      put(paragraph, paragraph, say('statement', action === '' ? 'heading' : 'closed', cell(columns.status)));
      return;
    }
    const of = STANDING.test(`${action} ${due}`) ? 'standing' : 'task';
    const id = put(paragraph, paragraph, say(of, 'action_item', owner));
    items.push({ action, owner: owner === '' ? null : owner, due: due === '' ? null : due, class: of, segmentIds: [id] });
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
    if (NAME_ONLY.test(value) && before?.class === 'statement' && before.reason.rule === 'account' && before.paragraph === paragraph.n) {
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
    const named = /^([A-Z][\w.'’ &/]{1,40}?)\s+[-–—]\s+(.+)$/u.exec(value) ?? /^([a-z][\w.-]{1,20})\s+to\s+([a-z]+\s.+)$/u.exec(value);
    const read = readEnglishSentence(named?.[2] ?? value, true, base.reader);
    const said = read.kind === 'owned' || read.kind === 'order' ? read : { owner: null, action: named?.[2] ?? value };
    items.push({ action: said.action, owner: said.owner ?? named?.[1] ?? owner, due: null, class: of, segmentIds: [id] });
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
    if (label?.[1] && label[3]) return readLabel(paragraph, span, [label[1], label[3]], label[2] ?? null);
    const [read = { kind: 'statement' as const, owner: null, action: '', marker: null, words: '' }, ...others] = readEnglishParts(
      resolving && markerOf(span.read) !== null ? `Resolved: ${text}` : text,
      listed || paragraph.line.bullet === 'open',
      base.reader,
    );
    const decided = DECIDED.exec(text);
    const isRecord = THOUGHT.test(text) || /\bminutes\b[^.]*\b(?:approved|adopted|confirmed)\b/iu.test(text);
    if (read.kind === 'refused') put(paragraph, span, say('statement', 'refused', read.words));
    else if (read.kind === 'guidance') put(paragraph, span, { ...say('guidance', 'attitude', read.words), imperative: true });
    else if (read.kind === 'owned' || read.kind === 'order') {
      const going = STANDING.exec(text);
      const of = going ? 'standing' : 'task';
      const rule = going ? 'continuing' : read.kind === 'owned' ? 'modal' : 'action_item';
      const id = put(paragraph, span, say(of, rule, going?.[0] ?? read.words, read.marker));
      for (const { action, owner } of [read, ...others])
        items.push({ action, owner: owner ?? carried, due: null, class: of, segmentIds: [id] });
    } else if (read.kind === 'statement' && DEADLINE.test(text) && englishTimesOf(text, whole).some(({ due }) => due !== null)) {
      const id = put(paragraph, span, say('task', 'action_item', 'deadline', 'deadline'));
      items.push({ action: text, owner: carried, due: null, class: 'task', segmentIds: [id] });
    } else if (!isRecord && (read.kind === 'resolved' || (decided && BODY.test(text))))
      decide(paragraph, span, text, decided?.[0] ?? read.words);
    else put(paragraph, span, say('statement', 'account', ''));
  };

  for (const paragraph of paragraphs) {
    const cells = cellsOf(paragraph.read);
    if (cells) {
      readRow(paragraph, cells);
      continue;
    }
    columns = null;
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
    if (given !== undefined) listed = true;
    else if ((heads || HEADING.test(text)) && !(isItem && listed)) listed = ACTIONS.test(text) || OPENS_RESOLUTIONS.test(text);
    if (!isItem) resolving = OPENS_RESOLUTIONS.test(text) || /^(?:resolved|agreed)\b[^.]{0,12}[:–—-]\s*\([a-z]\)/iu.test(text);
    if (paragraph.line.bullet === 'done') {
      put(paragraph, paragraph, say('statement', 'closed', ''));
      continue;
    }
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
