import { cutClauses, readClause } from '../clauses/clauses.js';
import type { Lang } from '../clauses/lang.js';
import { isBareImperative } from '../clauses/mood.js';
import { onlyRequirement } from '../clauses/requirements.js';
import { draftOf } from '../drafts/draft.js';
import { markerOf } from '../structure/markers.js';
import type { Paragraph } from '../structure/sentences.js';
import { doerActs } from './acting.js';
import { verdict } from './classify.js';
import type { HeldLabel, Reading } from './reading.js';
import { wordsOfStage } from './stages.js';

/** How deep a line stands: what has no mark of its own stands deepest. */
const UNMARKED = 9;
const rankOf = ({ read, line: { heading } }: Paragraph): number => markerOf(read)?.level ?? (heading > 0 ? 0 : UNMARKED);

/** Stages of the work as lines open them, and where they end. */
export class Stages {
  constructor(
    private readonly reading: Reading,
    private readonly lang: Lang,
  ) {}

  open(paragraph: Paragraph, label: HeldLabel): void {
    const words = wordsOfStage(paragraph.read);
    const acts = doerActs(words, this.lang) || isBareImperative(words, this.lang) ? words : '';
    this.reading.stage = { label, level: rankOf(paragraph), n: paragraph.n, acts, first: this.reading.drafts.length };
  }

  /** A line of its rank, or one without a rank that does not follow it at once, ends a stage. */
  leave(paragraph: Paragraph): void {
    const { stage } = this.reading;
    if (!stage) return;
    const rank = rankOf(paragraph);
    const ends = rank < UNMARKED ? rank <= stage.level : stage.level === UNMARKED && paragraph.n > stage.n + 1;
    if (ends) this.close();
  }

  /** 学院提交汇总表：11月6日, and nothing asked below it: the step is a duty by itself. */
  close(): void {
    const { reading, lang } = this;
    const { stage } = reading;
    reading.stage = null;
    if (!stage || stage.acts === '' || reading.drafts.length > stage.first) return;
    const at = reading.segments.findIndex(({ id }) => id === stage.label.segmentId);
    const segment = reading.segments[at];
    if (!segment) return;
    reading.segments[at] = { ...segment, ...verdict('task', 'bare_imperative', stage.acts.slice(0, 12)), imperative: true };
    const requirement = onlyRequirement(cutClauses(stage.acts).map((clause, nth) => readClause(clause, lang, nth === 0)));
    const source = {
      requirement,
      sentence: stage.acts,
      alone: true,
      labels: [stage.label],
      segmentIds: [segment.id],
      class: 'task' as const,
    };
    reading.drafts.push(draftOf(source, reading.drafting));
  }
}
