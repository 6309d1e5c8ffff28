import type { Lang } from '../clauses/lang.js';
import { modalOf } from '../clauses/mood.js';
import { markerOf } from '../structure/markers.js';
import type { Paragraph } from '../structure/sentences.js';
import { lineVerdict, verdict, type Verdict } from './classify.js';
import { OPENS } from './heads.js';
import { itemsOf, type Item } from './items.js';
import { motionItem, motionLines, type MotionLine } from './motions.js';
import { HOURS, isToBeDone, OpenItems } from './open-items.js';
import type { Reading } from './reading.js';
import { headsItems, Sections } from './sections.js';
import { windowBehind } from './stages.js';

/** Whoever signs stands before the day of it. */
const SIGNS = /^\p{Script=Han}{4,30}$/u;
const DATE_LINE =
  /^(?:\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|\d{4}[-./]\d{1,2}[-./]\d{1,2}|[二一][〇○零OO0一二三四五六七八九]{3}年[^，。]{2,8}日)$/u;

/** What a paragraph is: a line of the record or a heading by its verdict, or items that are read sentence by sentence. */
export type ParagraphKind = { verdict: Verdict } | { verdict: null; items: Item[]; toDo: boolean };

/** Tells what each paragraph is, in their order: what stands under a head of open matters, in the record, in a motion's sheet. */
export class ParagraphKinds {
  private readonly sections = new Sections();
  private readonly openItems = new OpenItems();
  private readonly motions: ReadonlyMap<number, MotionLine>;
  /** The paragraph stands under a head of matters to be done. */
  private toDo = false;

  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly title: string,
    private readonly lang: Lang,
  ) {
    this.motions = motionLines(paragraphs);
  }

  /** `followed`: lines of labels stand below it. */
  of(paragraph: Paragraph, followed: boolean, reading: Reading): ParagraphKind {
    this.toDo =
      this.openItems.isItem(paragraph) &&
      (followed || itemsOf(paragraph, this.lang, true).some(({ labels }) => labels.length > 0) || isToBeDone(paragraph.read, this.lang));
    const found = this.verdictOf(paragraph, followed, reading);
    return found ? { verdict: found } : { verdict: null, items: this.itemsIn(paragraph), toDo: this.toDo };
  }

  private itemsIn(paragraph: Paragraph): Item[] {
    const motion = this.motions.get(paragraph.n);
    if (motion?.of !== 'matter') return itemsOf(paragraph, this.lang, this.toDo || paragraph.line.heading > 0);
    this.toDo = true;
    return [motionItem(motion, paragraph, this.lang)];
  }

  private verdictOf(paragraph: Paragraph, followed: boolean, reading: Reading): Verdict | null {
    const head = paragraph.read.slice(0, 12);
    const next = this.paragraphs[paragraph.n];
    const motion = this.motions.get(paragraph.n);
    if (motion) return motion.of === 'matter' ? null : verdict('statement', 'record', head);
    if (HOURS.test(paragraph.read) && /^[^。；]{4,100}$/u.test(paragraph.read) && modalOf(paragraph.read) === null)
      return verdict('statement', 'record', '议程');
    if (windowBehind(paragraph.read, this.lang) !== null)
      return next && windowBehind(next.read, this.lang) === null && next.line.heading === 0 ? verdict('statement', 'heading', head) : null;
    if (this.sections.isRecord(paragraph)) return verdict('statement', 'record', head);
    const isTitle = paragraph.read === this.title && reading.segments.every(({ reason }) => reason.rule === 'record');
    if (isTitle) return verdict('statement', 'title');
    if (this.toDo && paragraph.line.bullet !== 'done' && !OPENS.test(paragraph.read)) return null;
    if (paragraph.line.heading > 0 && !followed && this.headsOnly(paragraph)) return verdict('statement', 'heading', head);
    const above = this.paragraphs[paragraph.n - 2]?.read ?? '';
    if (/^附件/u.test(above) && markerOf(paragraph.read) !== null && paragraph.read.length < 40)
      return verdict('statement', 'record', '附件');
    if (next && SIGNS.test(paragraph.read) && DATE_LINE.test(next.read)) return verdict('statement', 'record', head);
    if (paragraph.line.bullet === 'done') return verdict('statement', 'closed', head);
    // · 地砖破损约5平方米 —— 市住建局: what is wrong, and whose it is
    if (reading.open && paragraph.line.bullet !== null && !/[:：]/u.test(paragraph.read) && this.isGiven(paragraph)) return null;
    if (!followed && headsItems(paragraph, next)) return verdict('statement', 'heading', head);
    return lineVerdict(paragraph.read, followed, this.lang);
  }

  private isGiven(paragraph: Paragraph): boolean {
    return itemsOf(paragraph, this.lang, true).some(({ labels }) => labels.some(({ role }) => role === 'person' || role === 'lead'));
  }

  /** A marked heading that speaks in no sentence and has no labels. */
  private headsOnly(paragraph: Paragraph): boolean {
    const spoken = /[:：]\s*[^:：]{4,}，[^:：]{4,}/u.test(paragraph.read);
    return !spoken && itemsOf(paragraph, this.lang, true).every(({ labels }) => labels.length === 0);
  }
}
