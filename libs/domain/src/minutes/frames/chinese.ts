import type { ClassReason, MinutesOptions } from '../analysis.js';
import { headDatesOf, timePhrasesOf } from '../dates/time-phrases.js';
import { draftOf } from '../drafts/draft.js';
import { labelsIn } from '../structure/labels.js';
import { agendaLines, linesOfTable, TableFinder } from '../structure/table-at.js';
import { markerOf } from '../structure/markers.js';
import type { Paragraph } from '../structure/sentences.js';
import type { Lang } from '../clauses/lang.js';
import { referencesOf } from '../words/quantities.js';
import type { Clause } from '../clauses/clauses.js';
import { approvalOf, isSlogan, lineVerdict, verdict, type Verdict } from './classify.js';
import {
  CLOSED,
  COUNTED_HEADLINE,
  decisionRequirement,
  GOES_ON,
  HEADLINE,
  HEADS_ACTIONS,
  HEADS_CLOSED,
  HEADS_REPORT,
  isOrder,
  OPENS,
  TRAILING,
} from './heads.js';
import { itemsOf, type Item, type Said } from './items.js';
import { modalOf, moodOf } from '../clauses/mood.js';
import { Reading, type HeldLabel } from './reading.js';
import { requirementsOf } from '../clauses/requirements.js';
import { readTable } from './rows.js';
import { isPlainItem, labelsBelow, labelsOfLine, LINES_BELOW } from './labels-below.js';
import { motionItem, motionLines, type MotionLine } from './motions.js';
import { HOURS, isToBeDone, OpenItems } from './open-items.js';
import { headsItems, Sections } from './sections.js';
import { readSpoken } from './spoken.js';
import { SPEAKER } from './tails.js';
import { Stages } from './open-stages.js';
import { dueOfStage, windowBehind } from './stages.js';

const STAGE_AHEAD = /^([^，。；：]{0,20}(?:阶段|步骤|环节|[一二三四五六七八九十]步)[（(][^（()）]{3,40}[）)])[，：](?=.{4})/u;

/** Reads Chinese papers paragraph by paragraph. */
export class ChineseReader {
  private readonly reading: Reading;
  private readonly lang: Lang;
  private readonly stages: Stages;
  private readonly ordering: boolean;
  /** What stands below is finished already. */
  private closedBelow = false;
  private readonly sections = new Sections();
  private readonly openItems = new OpenItems();
  private readonly motions: ReadonlyMap<number, MotionLine>;
  /** The paragraph stands under a head of matters to be done. */
  private toDo = false;
  /** The paragraph that a resolution stands in. */
  private resolvedIn = 0;
  /** Whoever the sentence before speaks of, in the paragraph it stands in. */
  private subject: { n: number; text: string } | null = null;
  /** Items that share the labels behind the last of them. */
  private group: { to: number; labels: HeldLabel[]; first: number } | null = null;
  /** The first draft that shares them. */
  private sharing: number | null = null;

  constructor(
    private readonly paragraphs: readonly Paragraph[],
    private readonly title: string,
    options: MinutesOptions,
    lang: Lang,
  ) {
    this.lang = lang;
    this.motions = motionLines(paragraphs);
    this.reading = new Reading(options, { options, lang });
    this.stages = new Stages(this.reading, lang);
    this.ordering = isOrder(title);
    this.reading.open = this.ordering;
  }

  read(): Reading {
    const { paragraphs } = this;
    const tables = new TableFinder(paragraphs);
    for (let at = 0; at < paragraphs.length; at += 1) {
      const agenda = agendaLines(paragraphs, at);
      const table = agenda > 0 ? null : tables.at(at);
      if (agenda > 0) {
        for (const line of paragraphs.slice(at, at + agenda)) this.line(line, verdict('statement', 'record', '议程'));
        at += agenda - 1;
      } else if (table) {
        readTable(this.reading, table, this.lang);
        at += linesOfTable(table) - 1;
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
    this.toDo =
      this.openItems.isItem(paragraph) &&
      (below.length > 0 ||
        itemsOf(paragraph, this.lang, true).some(({ labels }) => labels.length > 0) ||
        isToBeDone(paragraph.read, this.lang));
    const verdictOf = this.verdictOf(paragraph, below.length > 0);
    if (verdictOf) {
      this.line(paragraph, verdictOf);
      if (verdictOf.reason.rule === 'heading' && /[:：]$/u.test(paragraph.read)) this.opens(at);
      return at;
    }
    const items = this.itemsOf(paragraph);
    const held = this.group && at <= this.group.to ? this.group.labels : [];
    items.forEach((item, index) => this.item(paragraph, item, { below: index === items.length - 1 ? below : [], held }));
    if (this.group && at === this.group.to) this.group = null;
    return at + below.length;
  }

  private itemsOf(paragraph: Paragraph): Item[] {
    const motion = this.motions.get(paragraph.n);
    if (motion?.of !== 'matter') return itemsOf(paragraph, this.lang, this.toDo || paragraph.line.heading > 0);
    this.toDo = true;
    return [motionItem(motion, paragraph, this.lang)];
  }

  private verdictOf(paragraph: Paragraph, followed: boolean): Verdict | null {
    const motion = this.motions.get(paragraph.n);
    if (motion) return motion.of === 'matter' ? null : verdict('statement', 'record', paragraph.read.slice(0, 12));
    if (HOURS.test(paragraph.read) && /^[^。；]{4,100}$/u.test(paragraph.read) && modalOf(paragraph.read) === null)
      return verdict('statement', 'record', '议程');
    const next = this.paragraphs[paragraph.n];
    if (windowBehind(paragraph.read, this.lang) !== null)
      return next && windowBehind(next.read, this.lang) === null && next.line.heading === 0
        ? verdict('statement', 'heading', paragraph.read.slice(0, 12))
        : null;
    if (this.sections.isRecord(paragraph)) return verdict('statement', 'record', paragraph.read.slice(0, 12));
    const isTitle = paragraph.read === this.title && this.reading.segments.every(({ reason }) => reason.rule === 'record');
    if (isTitle) return verdict('statement', 'title');
    if (this.toDo && paragraph.line.bullet !== 'done' && !OPENS.test(paragraph.read)) return null;
    const spoken = /[:：]\s*[^:：]{4,}，[^:：]{4,}/u.test(paragraph.read);
    if (
      paragraph.line.heading > 0 &&
      !followed &&
      !spoken &&
      itemsOf(paragraph, this.lang, true).every(({ labels }) => labels.length === 0)
    )
      return verdict('statement', 'heading', paragraph.read.slice(0, 12));
    const above = this.paragraphs[paragraph.n - 2]?.read ?? '';
    if (/^附件/u.test(above) && markerOf(paragraph.read) !== null && paragraph.read.length < 40)
      return verdict('statement', 'record', '附件');
    if (paragraph.line.bullet === 'done') return verdict('statement', 'closed', paragraph.read.slice(0, 12));
    if (!followed && headsItems(paragraph, this.paragraphs[paragraph.n]))
      return verdict('statement', 'heading', paragraph.read.slice(0, 12));
    return lineVerdict(paragraph.read, followed, this.lang);
  }

  private line(paragraph: Paragraph, found: Verdict): void {
    const { reading } = this;
    const limit = found.reason.rule === 'heading' ? dueOfStage(paragraph.read, this.lang) : null;
    if (found.reason.rule === 'heading') this.closedBelow = HEADS_CLOSED.test(paragraph.read);
    if (found.reason.rule === 'heading')
      this.reading.open = HEADS_ACTIONS.test(paragraph.read) || (this.reading.open && !HEADS_REPORT.test(paragraph.read));
    if (limit === null) {
      reading.put(paragraph, paragraph, found);
      return;
    }
    const segment = reading.put(paragraph, paragraph, verdict('statement', 'department_line', paragraph.read.slice(0, 12)));
    this.stages.open(paragraph, { role: 'due', name: '时限', value: limit, segmentId: segment.id });
    reading.open = true;
  }

  /** 整改措施：, and items below: they are asked for, and labels behind the last are of all of them. */
  private opens(at: number): void {
    this.reading.open ||= !/(?:问题|目标|汇报|报告|出席|列席|名单|附件)[^，]{0,4}[:：]$/u.test(this.paragraphs[at]?.read ?? '');
    let last = at;
    while (last - at < LINES_BELOW && isPlainItem(this.paragraphs, last + 1)) last += 1;
    const below = last - at > 1 ? labelsBelow(this.paragraphs, last) : [];
    if (below.length === 0) return;
    const labels = below.flatMap((line) => labelsIn(line.read).map(({ role, name, value }) => ({ role, name, value, shared: true })));
    this.group = { to: last - 1, labels, first: this.reading.drafts.length };
  }

  private item(paragraph: Paragraph, item: Item, { below, held }: { below: readonly Paragraph[]; held: readonly HeldLabel[] }): void {
    const { reading } = this;
    const labels: HeldLabel[] = [...held, ...item.labels.map(({ role, name, value }) => ({ role, name, value }))];
    for (const line of below) labels.push(...labelsOfLine(line.read).map(({ role, name, value }) => ({ role, name, value })));
    const closed = this.closedBelow || labels.some(({ role, value }) => role === 'status' && CLOSED.test(value));
    const first = below.length > 0 ? (this.sharing ?? reading.drafts.length) : reading.drafts.length;
    if (held.length > 0) this.sharing ??= reading.drafts.length;
    else this.sharing = null;
    const stage = this.stageAhead(item.said[0]);
    if (stage !== null) labels.push(stage);
    const headed = this.headline(paragraph, item.said);
    const trailing = item.said.length > 1 ? (TRAILING.exec(item.said.at(-1)?.words ?? '')?.[0] ?? '') : '';
    const owned = [...headed, ...labels].some(
      ({ role, name, value }) => value !== '' && name !== SPEAKER && !['contact', 'status', 'other'].includes(role),
    );
    const sentences = item.said.slice(headed.length);
    const asking = owned && sentences.length > 1 ? sentences.filter(({ words }) => moodOf(words, true, this.lang).imperative) : [];
    for (const said of sentences) {
      // labels behind several sentences are of those that ask
      const own = (owned && (asking.length === 0 || asking.includes(said))) || paragraph.line.bullet === 'open' || this.toDo;
      this.sentence(paragraph, said, { labels: [...headed, ...labels], owned: own, closed, trailing, headed: headed.length > 0 });
    }
    const cite = (id: string): void => {
      for (const draft of reading.drafts.slice(first)) draft.segmentIds = [...draft.segmentIds, id];
    };
    for (const { span, labels: own } of item.beside) {
      cite(reading.put(paragraph, span, verdict('statement', 'department_line', own[0]?.name ?? '')).id);
    }
    for (const line of below)
      cite(reading.put(line, line, verdict('statement', 'department_line', labelsOfLine(line.read)[0]?.name ?? '')).id);
  }

  /** 第一阶段（10月15日—11月14日），各学院…: the stage and its window stand before what is done in it. */
  private stageAhead(said: Said | undefined): HeldLabel | null {
    const marker = said === undefined ? '' : (markerOf(said.words)?.text ?? '');
    const head = STAGE_AHEAD.exec(said?.words.slice(marker.length) ?? '')?.[1];
    const limit = head === undefined ? null : dueOfStage(head, this.lang);
    if (!said || head === undefined || limit === null) return null;
    said.words = marker + said.words.slice(marker.length + head.length + 1);
    return { role: 'due', name: '时限', value: limit };
  }

  /** The first sentence of a numbered paragraph may only head the others: then it gives them its stage, or nothing. */
  private headline(paragraph: Paragraph, said: readonly Said[]): HeldLabel[] {
    const [head, next] = said;
    const counted =
      /^第[一二三四五六七八九十]+阶段/u.test(paragraph.read) ||
      (/^[一二三四五六七八九十]是/u.test(paragraph.read) && (head?.words.length ?? 0) < COUNTED_HEADLINE);
    if (!head || !next || (markerOf(paragraph.read) === null && !counted) || head.span.read.length > HEADLINE) return [];
    const limit = dueOfStage(head.words, this.lang);
    if (limit !== null) {
      const segment = this.reading.put(paragraph, head.span, verdict('statement', 'department_line', head.words.slice(0, 12)));
      return [{ role: 'due', name: '时限', value: limit, segmentId: segment.id }];
    }
    const words = head.words.replace(/。$/u, '');
    const mood = moodOf(words, this.reading.open, this.lang);
    const dated = timePhrasesOf(words, this.lang.base, this.lang.words).some(({ kind }) => kind !== 'soft' && kind !== 'immediate');
    const plain = mood.marker === null && mood.opener === null && !dated;
    const others = said.slice(1).filter(({ words: other }) => moodOf(other, true, this.lang).imperative);
    if (!plain || others.length === 0 || /[0-9《]/u.test(words.slice(4))) return [];
    this.reading.put(paragraph, head.span, verdict('statement', 'heading', words.slice(0, 12)));
    return [{ role: 'other', name: '', value: '' }];
  }

  private sentence(
    paragraph: Paragraph,
    said: Said,
    given: { labels: HeldLabel[]; owned: boolean; closed: boolean; trailing: string; headed: boolean },
  ): void {
    const { reading, lang } = this;
    const { span, words } = said;
    const { options } = reading.drafting;
    if (given.closed || isSlogan(words) || OPENS.test(words)) {
      const rule: ClassReason['rule'] = given.closed ? 'closed' : 'heading';
      reading.open ||= OPENS.test(words);
      reading.put(paragraph, span, verdict('statement', rule, words.slice(0, 12)));
      return;
    }
    const setting = {
      open: reading.open,
      owned: given.owned,
      limited: given.labels.some(({ role }) => role === 'due'),
      resolving: this.resolvedIn === paragraph.n,
      listed: paragraph.line.bullet !== null || (markerOf(paragraph.read)?.level ?? 0) > 2,
      first: this.ordering && reading.drafts.length === 0 && markerOf(paragraph.read) === null,
    };
    const spoken = readSpoken(words, setting, lang);
    const { found, mood } = spoken;
    this.resolvedIn = spoken.resolved ? paragraph.n : 0;
    reading.open = mood.open;
    const segment = reading.put(paragraph, span, { ...found, imperative: mood.imperative, marker: mood.marker });
    if (found.class === 'guidance' || found.class === 'statement') return;
    // 各承办单位要…。要…: who is spoken of goes on
    const goesOn = this.subject?.n === paragraph.n && GOES_ON.test(words) ? this.subject.text : null;
    const from = reading.drafts.length;
    this.draft(said, { ...given, ...spoken, called: spoken.called ?? goesOn, segmentId: segment.id, class: found.class }, options);
    const made = reading.drafts[from];
    const spokenOf = (made?.doers ?? []).filter(({ rule, kind }) => rule === 'subject' && kind === 'collective');
    if (spokenOf.length > 0 && made?.addressee.groupId === undefined)
      this.subject = { n: paragraph.n, text: spokenOf.map(({ text }) => text).join('、') };
  }

  private draft(
    { words }: Said,
    given: {
      labels: HeldLabel[];
      segmentId: string;
      class: 'task' | 'standing' | 'decision';
      clauses: Clause[];
      called: string | null;
      whole: boolean;
      trailing: string;
      headed: boolean;
      dated: boolean;
    },
    options: MinutesOptions,
  ): void {
    const { reading, lang } = this;
    const duties = requirementsOf(given.clauses, { lang, ordering: given.headed || given.whole, called: given.called });
    const ownDay = headDatesOf(words.slice(markerOf(words)?.text.length ?? 0), lang.base, lang.words).length > 0;
    const hasDue = given.dated || ownDay || given.labels.some(({ role }) => role === 'due');
    const stage = reading.stage && !hasDue && given.class === 'task' ? [reading.stage.label] : [];
    // a limit that several items share is not that of one with its own
    const labels = [...given.labels.filter(({ role, shared }) => !(given.dated && shared && role === 'due')), ...stage];
    const cited = labels.flatMap(({ segmentId }) => segmentId ?? []);
    const source = { sentence: words, labels, trailing: given.trailing, segmentIds: [...cited, given.segmentId], class: given.class };
    const approved = approvalOf(words);
    const documents = referencesOf(words).filter((name) => name.startsWith('《'));
    const [only] = duties;
    if (approved && documents.length > 0 && only) {
      const made = draftOf({ ...source, requirement: only, alone: true }, reading.drafting);
      reading.drafts.push({ ...made, ...decisionRequirement(documents.join('、'), approved) });
      return;
    }
    for (const requirement of duties) {
      reading.drafts.push(draftOf({ ...source, requirement, alone: duties.length === 1 }, { options, lang }));
    }
  }
}
