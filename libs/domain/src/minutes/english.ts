import type { MinutesOptions, MinutesSegment } from './analysis.js';
import type { Verdict } from './classify.js';
import type { DraftWithoutId } from './drafts.js';
import { englishDateOf } from './english-dates.js';
import type { EnglishBase } from './english-dates.js';
import { englishDraft } from './english-items.js';
import type { EnglishItem } from './english-items.js';
import { cellsOf, isRuleRow } from './tables.js';
import type { Paragraph, Span } from './tokenise.js';

type Found = Verdict & { imperative: boolean; marker: string | null };

const NEXT = /^(?:date of )?next meeting\s*[:：-]?\s*(.+)$/iu;
const RECORD =
  /^(?:(?:chair(?:man|woman|person)?|present|in attendance|attendees|apologies|absent|date|time|place|venue|secretary|quorum)\s*[:：]|minutes of\b)/iu;
const HEADING = /^(?:\d+(?:\.\d+)*[.)]?\s+)?[A-Z][A-Za-z ,&'/-]{2,60}$/u;
const MODAL = '(?:to|shall|will|must|should|is to|are to|has to|have to|agreed to|(?:was|were|is|are) asked to|undertook to|needs? to)';
const OWNED = new RegExp(`^([A-Z][A-Za-z&,'. ()-]{1,80}?)\\s*,?\\s+${MODAL}\\s+(?!be\\b)([a-z].+)$`, 'u');
const BODY = /^(?:The )?(?:Board|Committee|Members?|Directors|Meeting|Trustees|Management Team)\b/u;
const DECIDED = /\b(?:resolved|approved|agreed that|it was agreed|decided|ratified|adopted|authorised|authorized)\b/iu;
const GUIDANCE = /\b(?:stressed|emphasi[sz]ed|encouraged|reminded|urged|thanked|underlined|importance of|should remain)\b/iu;
const STANDING =
  /\b(?:continue to|until further notice|ongoing|on a (?:regular|continuing) basis|(?:each|every) (?:meeting|week|month|quarter)|weekly|monthly|quarterly|keep under review)\b/iu;
const LABEL = /^(?:[-*•]\s*)?(action|owner|responsible|lead|due|deadline|by when)(?:\s*\d+)?\s*[:：-]\s*(.+)$/iu;
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

interface Columns {
  action: number;
  owner: number;
  due: number;
}

const columnsOf = (cells: readonly string[]): Columns | null => {
  const at = (pattern: RegExp): number => cells.findIndex((cell) => pattern.test(cell));
  const columns = {
    action: at(/^(?:action|task|item)/iu),
    owner: at(/^(?:owner|responsible|lead|who)/iu),
    due: at(/^(?:due|deadline|by when|when|date)/iu),
  };
  return columns.action >= 0 && columns.owner >= 0 ? columns : null;
};

/** Reads English minutes line by line: action / owner / due in tables, in labels, or in sentences (Finance to … by …). */
export const readEnglish = (
  paragraphs: readonly Paragraph[],
  title: string,
  options: MinutesOptions,
  base: Omit<EnglishBase, 'nextMeeting'>,
): { segments: MinutesSegment[]; drafts: DraftWithoutId[]; nextMeeting: { text: string; date: string | null } | null } => {
  const nextLine = paragraphs.map(({ text }) => NEXT.exec(text)?.[1]).find((text) => text !== undefined);
  const nextMeeting = nextLine === undefined ? null : { text: nextLine, date: englishDateOf(nextLine, options.calendar) };
  const whole: EnglishBase = { ...base, nextMeeting: nextMeeting?.date ?? null };
  const segments: MinutesSegment[] = [];
  const items: EnglishItem[] = [];
  let columns: Columns | null = null;

  const put = (paragraph: Paragraph, { start, end, text }: Span, found: Found): string => {
    const id = `s${segments.length + 1}`;
    segments.push({ id, paragraph: paragraph.n, start, end, text, sha256: options.hash(text), ...found });
    return id;
  };

  const readRow = (paragraph: Paragraph, cells: string[]): void => {
    const header = columnsOf(cells);
    if (header) columns = header;
    const rule = isRuleRow(cells);
    if (header || rule || !columns) {
      put(paragraph, paragraph, say('statement', 'heading', ''));
      return;
    }
    const [action, owner, due] = [
      cells[columns.action] ?? '',
      cells[columns.owner] ?? '',
      columns.due < 0 ? '' : (cells[columns.due] ?? ''),
    ];
    const of = STANDING.test(`${action} ${due}`) ? 'standing' : 'task';
    const id = put(paragraph, paragraph, say(of, 'action_item', owner));
    items.push({ action, owner: owner === '' ? null : owner, due: due === '' ? null : due, class: of, segmentIds: [id] });
  };

  const readLabel = (paragraph: Paragraph, span: Span, label: string, value: string): void => {
    const field = FIELDS[label.toLowerCase()];
    const last = items.at(-1);
    if (field && last) {
      last.segmentIds = [...last.segmentIds, put(paragraph, span, say('statement', 'department_line', label))];
      last[field] = value.replace(/\.$/u, '');
      return;
    }
    const of = STANDING.test(value) ? 'standing' : 'task';
    const id = put(paragraph, span, say(of, 'action_item', label, label));
    items.push({ action: value, owner: null, due: null, class: of, segmentIds: [id] });
  };

  const readSentence = (paragraph: Paragraph, span: Span): void => {
    const text = span.text.replace(/^(?:[-*•]|\d+(?:\.\d+)*[.)]?)\s+/u, '');
    const label = LABEL.exec(text);
    if (label?.[1] && label[2]) return readLabel(paragraph, span, label[1], label[2]);
    const owned = OWNED.exec(text);
    const guidance = GUIDANCE.exec(text);
    const decided = DECIDED.exec(text);
    const byBody = BODY.test(text);
    if (decided && !/\bminutes\b[^.]*\b(?:approved|adopted)\b/iu.test(text) && (byBody || !owned)) {
      const id = put(paragraph, span, say('decision', 'approved', decided[0]));
      const action = text.replace(
        /^.*?\b(?:approved|ratified|adopted|authori[sz]ed|decided (?:to|that)?|resolved (?:to|that)?|agreed that)\s+/iu,
        '',
      );
      const subject = /^(?:the\s+)?(.*?)(?:,\s*subject to.*)?\.?$/iu.exec(action)?.[1] ?? action;
      const words = /subject to/iu.test(action) ? `Revise as discussed and issue ${subject}` : `Put into effect: ${subject}`;
      items.push({ action: words, owner: null, due: null, class: 'decision', segmentIds: [id] });
    } else if (guidance && !owned) put(paragraph, span, { ...say('guidance', 'attitude', guidance[0]), imperative: true });
    else if (owned?.[1] && owned[2]) {
      const going = STANDING.exec(text);
      const modal = new RegExp(`\\b${MODAL}\\b`, 'u').exec(text.slice(owned[1].length))?.[0] ?? null;
      const of = going ? 'standing' : 'task';
      const id = put(paragraph, span, say(of, going ? 'continuing' : 'modal', going?.[0] ?? owned[1], modal));
      items.push({ action: owned[2], owner: byBody ? null : owned[1], due: null, class: of, segmentIds: [id] });
    } else put(paragraph, span, say('statement', 'account', ''));
  };

  for (const paragraph of paragraphs) {
    const cells = cellsOf(paragraph.text);
    if (cells) {
      readRow(paragraph, cells);
      continue;
    }
    columns = null;
    const { text } = paragraph;
    if (segments.length === 0 && text === title) put(paragraph, paragraph, say('statement', 'title', ''));
    else if (NEXT.test(text) || RECORD.test(text)) put(paragraph, paragraph, say('statement', 'record', /^\w+/u.exec(text)?.[0] ?? ''));
    else if (HEADING.test(text) && !OWNED.test(text)) put(paragraph, paragraph, say('statement', 'heading', text.slice(0, 24)));
    else for (const span of paragraph.sentences) readSentence(paragraph, span);
  }
  return { segments, drafts: items.map((item) => englishDraft(item, options, whole)), nextMeeting };
};
