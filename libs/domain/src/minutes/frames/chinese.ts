import type { MinutesOptions } from '../analysis.js';
import type { Lang } from '../clauses/lang.js';
import { labelsIn } from '../structure/labels.js';
import { markerOf } from '../structure/markers.js';
import type { Paragraph } from '../structure/sentences.js';
import { agendaLines, linesOfTable, TableFinder } from '../structure/table-at.js';
import { cardAt, isOver, linesOfCard, type Card } from './cards.js';
import { verdict, type Verdict } from './classify.js';
import { HEADS_ACTIONS, HEADS_CLOSED, HEADS_REPORT, isOrder } from './heads.js';
import { ItemReader } from './item-reader.js';
import { itemsOf } from './items.js';
import { isPlainItem, labelsBelow, labelsOfLine, LINES_BELOW } from './labels-below.js';
import { Stages } from './open-stages.js';
import { ParagraphKinds } from './paragraph-kinds.js';
import { Reading, type HeldLabel } from './reading.js';
import { readTable } from './rows.js';
import { SentenceReader } from './sentence-reader.js';
import { dueOfStage } from './stages.js';

/** What is to be done next says too little of the matter to be its title. */
const SHORT = 6;

/** Reads Chinese papers paragraph by paragraph. */
export class ChineseReader {
  private readonly reading: Reading;
  private readonly stages: Stages;
  private readonly kinds: ParagraphKinds;
  private readonly items: ItemReader;
  /** What stands below is finished already. */
  private closedBelow = false;
  /** Items that share the labels behind the last of them. */
  private group: { to: number; labels: HeldLabel[] } | null = null;

  constructor(
    private readonly paragraphs: readonly Paragraph[],
    title: string,
    options: MinutesOptions,
    private readonly lang: Lang,
  ) {
    const ordering = isOrder(title);
    this.reading = new Reading(options, { options, lang });
    this.reading.open = ordering;
    this.stages = new Stages(this.reading, lang);
    this.kinds = new ParagraphKinds(paragraphs, title, lang);
    this.items = new ItemReader(this.reading, lang, new SentenceReader(this.reading, lang, ordering));
  }

  read(): Reading {
    const { paragraphs } = this;
    const tables = new TableFinder(paragraphs);
    for (let at = 0; at < paragraphs.length; at += 1) {
      const agenda = agendaLines(paragraphs, at);
      const table = agenda > 0 ? null : tables.at(at);
      const card = agenda > 0 || table ? null : cardAt(paragraphs, at);
      if (agenda > 0) {
        for (const line of paragraphs.slice(at, at + agenda)) this.line(line, verdict('statement', 'record', '议程'));
        at += agenda - 1;
      } else if (table) {
        readTable(this.reading, table, this.lang);
        at += linesOfTable(table) - 1;
      } else if (card) {
        this.card(card);
        at += linesOfCard(card) - 1;
      } else at = this.paragraph(at);
    }
    this.stages.close();
    return this.reading;
  }

  /** @returns the last paragraph that was read with it */
  private paragraph(at: number): number {
    const paragraph = this.paragraphs[at];
    if (!paragraph) return at;
    this.stages.leave(paragraph);
    const below = labelsBelow(this.paragraphs, at);
    const kind = this.kinds.of(paragraph, below.length > 0, this.reading);
    if (kind.verdict) {
      this.line(paragraph, kind.verdict);
      if (kind.verdict.reason.rule === 'heading' && /[:：]$/u.test(paragraph.read)) this.opens(at);
      return at;
    }
    const { items, toDo } = kind;
    const held = this.group && at <= this.group.to ? this.group.labels : [];
    items.forEach((item, index) =>
      this.items.read(paragraph, item, { below: index === items.length - 1 ? below : [], held, closed: this.closedBelow, toDo }),
    );
    if (this.group && at === this.group.to) this.group = null;
    return at + below.length;
  }

  private line(paragraph: Paragraph, found: Verdict): void {
    const { reading } = this;
    const limit = found.reason.rule === 'heading' ? dueOfStage(paragraph.read, this.lang) : null;
    if (found.reason.rule === 'heading') {
      this.closedBelow = HEADS_CLOSED.test(paragraph.read);
      reading.open = HEADS_ACTIONS.test(paragraph.read) || (reading.open && !HEADS_REPORT.test(paragraph.read));
    }
    if (limit === null) {
      reading.put(paragraph, paragraph, found);
      return;
    }
    const segment = reading.put(paragraph, paragraph, verdict('statement', 'department_line', paragraph.read.slice(0, 12)));
    this.stages.open(paragraph, { role: 'due', name: '时限', value: limit, segmentId: segment.id });
    reading.open = true;
  }

  /** A card's lines in their order: its next step is the duty, its labels are that duty's, the rest is told. */
  private card(card: Card): void {
    const { reading } = this;
    const { head, labels, told, next, words } = card;
    const over = isOver(card);
    const title = reading.put(head, head, verdict('statement', 'heading', head.read.slice(0, 12)));
    const held: HeldLabel[] = [];
    const from = reading.drafts.length;
    const behind: string[] = [];
    for (const line of [...labels, ...told, next].sort((a, b) => a.n - b.n)) {
      if (line === next) this.next(line, words, { held: [...held, ...this.labelsIn(labels.filter(({ n }) => n > line.n))], over, head });
      else {
        const isLabel = labels.includes(line);
        const { id } = reading.put(line, line, verdict('statement', isLabel ? 'department_line' : 'account', line.read.slice(0, 12)));
        if (isLabel && line.n < next.n) held.push(...this.labelsIn([line]).map((label) => ({ ...label, segmentId: id })));
        else if (isLabel) behind.push(id);
      }
    }
    const status = told.at(-1)?.read.replace(/^[^:：]{2,24}[:：]\s*/u, '') ?? null;
    const matter = head.read.slice(markerOf(head.read)?.text.length ?? 0);
    const made = reading.drafts.slice(from);
    for (const draft of made) draft.segmentIds = [title.id, ...draft.segmentIds, ...behind];
    reading.rows.push({ draftId: made.length === 0 ? null : `d${from + 1}`, segmentId: title.id, text: matter, status });
  }

  private labelsIn(lines: readonly Paragraph[]): HeldLabel[] {
    return lines.flatMap((line) => labelsOfLine(line.read).map(({ role, name, value }) => ({ role, name, value })));
  }

  private next(line: Paragraph, words: string, { held, over, head }: { held: HeldLabel[]; over: boolean; head: Paragraph }): void {
    const [item, ...others] = itemsOf(line, this.lang, true);
    const name = head.read.slice(markerOf(head.read)?.text.length ?? 0);
    for (const one of item ? [item, ...others] : []) {
      const first = one.said[0];
      if (one === item && first) first.words = first.words.slice(line.read.length - words.length);
      const given = { below: [], held, closed: over, toDo: true };
      const short = (first?.words ?? '').replace(/^请?于?[^，。；]{0,12}前/u, '').length < SHORT;
      this.items.read(line, one, short ? { ...given, name } : given);
    }
  }

  /** 整改措施：, and items below: they are asked for, and labels behind the last are of all of them. */
  private opens(at: number): void {
    this.reading.open ||= !/(?:问题|目标|汇报|报告|出席|列席|名单|附件)[^，]{0,4}[:：]$/u.test(this.paragraphs[at]?.read ?? '');
    let last = at;
    while (last - at < LINES_BELOW && isPlainItem(this.paragraphs, last + 1)) last += 1;
    const below = last - at > 1 ? labelsBelow(this.paragraphs, last) : [];
    if (below.length === 0) return;
    const labels = below.flatMap((line) => labelsIn(line.read).map(({ role, name, value }) => ({ role, name, value, shared: true })));
    this.group = { to: last - 1, labels };
  }
}
