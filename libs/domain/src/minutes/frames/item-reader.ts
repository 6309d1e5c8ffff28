import type { Lang } from '../clauses/lang.js';
import { moodOf } from '../clauses/mood.js';
import { timePhrasesOf } from '../dates/time-phrases.js';
import { markerOf } from '../structure/markers.js';
import type { Paragraph } from '../structure/sentences.js';
import { verdict } from './classify.js';
import { CLOSED, COUNTED_HEADLINE, HEADLINE, TRAILING } from './heads.js';
import type { Item, Said } from './items.js';
import { labelsOfLine } from './labels-below.js';
import type { HeldLabel, Reading } from './reading.js';
import type { SentenceReader } from './sentence-reader.js';
import { dueOfStage } from './stages.js';
import { SPEAKER } from './tails.js';

const STAGE_AHEAD = /^([^，。；：]{0,20}(?:阶段|步骤|环节|[一二三四五六七八九十]步)[（(][^（()）]{3,40}[）)])[，：](?=.{4})/u;

/** Where an item stands. */
export interface AroundItem {
  /** Lines of labels right below it. */
  below: readonly Paragraph[];
  /** Labels that it has from elsewhere: of its group, of its card. */
  held: readonly HeldLabel[];
  /** What stands here is finished already. */
  closed: boolean;
  /** It stands under a head of matters to be done. */
  toDo: boolean;
  name?: string;
}

/** Reads an item: its sentences with the labels in it, behind it and below it. */
export class ItemReader {
  /** The first draft of items that share labels. */
  private sharing: number | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly lang: Lang,
    private readonly sentences: SentenceReader,
  ) {}

  read(paragraph: Paragraph, item: Item, { below, held, closed: over, toDo, name }: AroundItem): void {
    const { reading } = this;
    const labels: HeldLabel[] = [...held, ...item.labels.map(({ role, name: called, value }) => ({ role, name: called, value }))];
    for (const line of below)
      labels.push(...labelsOfLine(line.read).map(({ role, name: called, value }) => ({ role, name: called, value })));
    const closed = over || labels.some(({ role, value }) => role === 'status' && CLOSED.test(value));
    const first = below.length > 0 ? (this.sharing ?? reading.drafts.length) : reading.drafts.length;
    if (held.some(({ shared }) => shared)) this.sharing ??= reading.drafts.length;
    else this.sharing = null;
    const stage = this.stageAhead(item.said[0]);
    if (stage !== null) labels.push(stage);
    const headed = this.headline(paragraph, item.said);
    const trailing = item.said.length > 1 ? (TRAILING.exec(item.said.at(-1)?.words ?? '')?.[0] ?? '') : '';
    const owned = [...headed, ...labels].some(
      ({ role, name: called, value }) => value !== '' && called !== SPEAKER && !['contact', 'status', 'other'].includes(role),
    );
    const sentences = item.said.slice(headed.length);
    const asking = owned && sentences.length > 1 ? sentences.filter(({ words }) => moodOf(words, true, this.lang).imperative) : [];
    for (const said of sentences) {
      // labels behind several sentences are of those that ask
      const own = (owned && (asking.length === 0 || asking.includes(said))) || paragraph.line.bullet === 'open' || toDo;
      const around = { labels: [...headed, ...labels], owned: own, closed, trailing, headed: headed.length > 0 };
      this.sentences.read(paragraph, said, name === undefined ? around : { ...around, name });
    }
    const cite = (id: string): void => {
      for (const draft of reading.drafts.slice(first)) draft.segmentIds = [...draft.segmentIds, id];
    };
    for (const { span, labels: own } of item.beside)
      cite(reading.put(paragraph, span, verdict('statement', 'department_line', own[0]?.name ?? '')).id);
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
}
