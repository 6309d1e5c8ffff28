import { addMs } from '../../shared/time.js';
import { localDateOf } from '../../calendar/working-time.js';
import type { LocalDate } from '../../shared/time.js';
import { analyseMinutes } from '../pipeline/analyse.js';
import { ACTIONABLE_CLASSES } from '../analysis.js';
import type { DepartmentName, DraftSuggestion, GroupName, MinutesOptions, MinutesSegment, SegmentClass } from '../analysis.js';

/** One requirement as a person would have drafted it. */
export interface LabelledDuty {
  /** Words of the sentence by which it is known. */
  at: string;
  /** Phrase of time, and its day where the words give one. */
  due?: [phrase: string, day: LocalDate | null][];
  lead?: string[];
  assist?: string[];
  /** The group addressed, in place of departments. */
  group?: string;
  /** target, unit, and for each of what. */
  measures?: [target: number, unit: string, perUnit?: string][];
}

export interface LabelledSentence {
  text: string;
  class: SegmentClass;
  duties?: LabelledDuty[];
}

/** Minutes with what a person found in them. `dev`: the rules were worked on with it in view; `held-out`: they were not. */
export interface LabelledMinutes {
  id: string;
  kind: string;
  part: 'dev' | 'held-out';
  language: 'zh' | 'en';
  /** Key of the names by which its departments are known. */
  organisation: string;
  date: LocalDate;
  paragraphs: LabelledSentence[][];
}

export type Organisations = Record<string, { departments: DepartmentName[]; groups: GroupName[] }>;

export const QUALITY_KINDS = ['class', 'actionable', 'split', 'quantity', 'time', 'department'] as const;
export type QualityKind = (typeof QUALITY_KINDS)[number];

/** `right` of `found` are right, of `labelled` that are there: precision and recall are their shares. */
export interface Tally {
  right: number;
  found: number;
  labelled: number;
}
export type Quality = Record<QualityKind, Tally>;

export interface Miss {
  minutes: string;
  kind: QualityKind;
  sentence: string;
  /** Labelled and not found, or found and not labelled. */
  missing: string[];
  extra: string[];
}

export interface QualityReport {
  total: Quality;
  parts: Record<LabelledMinutes['part'], Quality>;
  misses: Miss[];
}

/** Share in 0 to 1; 1 where there was nothing to find. */
export const precisionOf = ({ right, found }: Tally): number => (found === 0 ? 1 : right / found);
export const recallOf = ({ right, labelled }: Tally): number => (labelled === 0 ? 1 : right / labelled);

const none = (): Quality => Object.fromEntries(QUALITY_KINDS.map((kind) => [kind, { right: 0, found: 0, labelled: 0 }])) as Quality;

export const textOf = ({ language, paragraphs }: LabelledMinutes): string =>
  paragraphs.map((sentences) => sentences.map(({ text }) => text).join(language === 'en' ? ' ' : '')).join('\n');

const dayOf = (at: string, options: MinutesOptions): LocalDate => localDateOf(addMs(at, -1), options.calendar);
const flat = (text: string): string => text.replace(/[\s，,。.；;、]/gu, '').toLowerCase();

/** Labelled requirements of a sentence that a draft of its own was made for; a draft stands for one only. */
const splitOf = (
  duties: readonly LabelledDuty[],
  drafts: readonly DraftSuggestion[],
): { matched: Set<LabelledDuty>; extra: DraftSuggestion[] } => {
  const free = [...drafts];
  const matched = new Set<LabelledDuty>();
  for (const duty of duties) {
    const at = free.findIndex(({ requirement, title }) => flat(`${title}\n${requirement}`).includes(flat(duty.at)));
    if (at < 0) continue;
    free.splice(at, 1);
    matched.add(duty);
  }
  return { matched, extra: free };
};

const labelsOf = (kind: 'quantity' | 'time' | 'department', duties: readonly LabelledDuty[]): string[] =>
  duties.flatMap(({ due = [], lead = [], assist = [], group, measures = [] }) => {
    if (kind === 'time') return due.map(([phrase, day]) => `${phrase} ${day ?? '-'}`);
    if (kind === 'quantity') return measures.map(([target, unit, per]) => `${target} ${unit} ${per ?? ''}`.trim());
    return group ? [`group ${group}`] : [...lead.map((id) => `${id} lead`), ...assist.map((id) => `${id} assist`)];
  });

const foundOf = (kind: 'quantity' | 'time' | 'department', drafts: readonly DraftSuggestion[], options: MinutesOptions): string[] =>
  drafts.flatMap(({ timePhrases, measures, departmentSuggestions, addressee }) => {
    if (kind === 'time') return timePhrases.map(({ text, due }) => `${text} ${due ? dayOf(due.at, options) : '-'}`);
    if (kind === 'quantity') return measures.map(({ target, unit, perUnit }) => `${target} ${unit} ${perUnit ?? ''}`.trim());
    if (addressee.groupId) return [`group ${addressee.groupId}`];
    return departmentSuggestions.map(({ departmentId, role }) => `${departmentId} ${role}`);
  });

class Count {
  readonly quality = none();
  readonly misses: Miss[] = [];
  constructor(private readonly minutes: string) {}

  sets(kind: QualityKind, sentence: string, labelled: readonly string[], found: readonly string[]): void {
    const [wanted, got] = [[...new Set(labelled)], [...new Set(found)]];
    const missing = wanted.filter((one) => !got.includes(one));
    const extra = got.filter((one) => !wanted.includes(one));
    this.numbers(kind, { right: wanted.length - missing.length, found: got.length, labelled: wanted.length });
    if (missing.length + extra.length > 0) this.misses.push({ minutes: this.minutes, kind, sentence, missing, extra });
  }

  numbers(kind: QualityKind, add: Tally): void {
    const tally = this.quality[kind];
    tally.right += add.right;
    tally.found += add.found;
    tally.labelled += add.labelled;
  }
}

const countSentence = (
  count: Count,
  label: LabelledSentence,
  segment: MinutesSegment | undefined,
  given: { drafts: DraftSuggestion[]; options: MinutesOptions },
): void => {
  const { text, duties = [] } = label;
  const { drafts, options } = given;
  count.sets('class', text, [label.class], segment ? [segment.class] : []);
  const acts = (of: SegmentClass | undefined): string[] => (of !== undefined && ACTIONABLE_CLASSES.includes(of) ? ['actionable'] : []);
  count.sets('actionable', text, acts(label.class), acts(segment?.class));
  const own = segment ? drafts.filter(({ segmentIds }) => segmentIds[0] === segment.id) : [];
  const { matched, extra } = splitOf(duties, own);
  count.numbers('split', { right: matched.size, found: own.length, labelled: duties.length });
  const missing = duties.filter((duty) => !matched.has(duty)).map(({ at }) => at);
  if (missing.length + extra.length > 0) {
    count.misses.push({ minutes: '', kind: 'split', sentence: text, missing, extra: extra.map(({ title }) => title) });
  }
  for (const kind of ['quantity', 'time', 'department'] as const)
    count.sets(kind, text, labelsOf(kind, duties), foundOf(kind, own, options));
};

const add = (to: Quality, from: Quality): void => {
  for (const kind of QUALITY_KINDS) {
    to[kind].right += from[kind].right;
    to[kind].found += from[kind].found;
    to[kind].labelled += from[kind].labelled;
  }
};

/**
 * How well minutes are read, against labels. Sentences are compared by their exact text: one that was cut otherwise counts as not
 * found. Time, quantity and departments are compared for each sentence as a set.
 */
export const measureQuality = (
  corpus: readonly LabelledMinutes[],
  organisations: Organisations,
  common: Pick<MinutesOptions, 'hash' | 'calendar' | 'fold' | 'words' | 'english'>,
): QualityReport => {
  const report: QualityReport = { total: none(), parts: { dev: none(), 'held-out': none() }, misses: [] };
  for (const minutes of corpus) {
    const names = organisations[minutes.organisation];
    const options: MinutesOptions = { ...common, ...names, date: minutes.date };
    const { segments, drafts } = analyseMinutes(textOf(minutes), options);
    const left = [...segments];
    const count = new Count(minutes.id);
    for (const label of minutes.paragraphs.flat()) {
      const at = left.findIndex(({ text }) => text === label.text);
      const [segment] = at < 0 ? [] : left.splice(at, 1);
      countSentence(count, label, segment, { drafts, options });
    }
    add(report.total, count.quality);
    add(report.parts[minutes.part], count.quality);
    report.misses.push(...count.misses.map((miss) => ({ ...miss, minutes: minutes.id })));
  }
  return report;
};
