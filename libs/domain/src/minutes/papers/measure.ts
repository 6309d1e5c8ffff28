import type { WorkCalendar } from '../../calendar/calendar.js';
import type { LocalDate } from '../../shared/time.js';
import type { MinutesAnalysis } from '../analysis.js';
import type { PaperDirectory, LabelledPaper } from './label.js';
import { judgeLimits, noLimits } from './limits.js';
import type { LimitTally } from './limits.js';
import { isShown, isWithin, match, placeDrafts, placeDuties } from './matching.js';
import type { PlacedDraft, PlacedDuty } from './matching.js';
import { judgeOwners, noOwners } from './owners.js';
import type { OwnerTally } from './owners.js';
import { TITLE_FAULTS, titleFaults } from './titles.js';
import type { TitleFault } from './titles.js';

export interface DutyTally {
  labelled: number;
  found: number;
  missed: number;
  /** Drafts that stand for no duty: none is there, or it has one already. */
  false: number;
}

export interface PaperFigures {
  duties: DutyTally;
  limits: LimitTally;
  owners: OwnerTally;
  titles: { all: number; nonsense: number } & Record<TitleFault, number>;
  /** Duties with a limit or an owner that became no draft, and how many of them somebody is asked to look at: none may slip away. `within`: its
   * words stand in the draft of another duty; `listed`: how long the list is. */
  look: { missed: number; shown: number; within: number; listed: number };
  /** Papers whose own date was read right, read otherwise, or not at all. */
  documentDates: { right: number; wrong: number; missed: number };
}

/** One thing that went wrong, to be looked at. */
export interface PaperFinding {
  kind: 'missed' | 'false' | 'limit' | 'owner' | 'title' | 'document_date';
  words: string;
  detail: string;
}

export interface PaperResult {
  id: string;
  shape: string;
  figures: PaperFigures;
  findings: PaperFinding[];
}

/** Reads a paper as the intake does; `date` is given only where the paper has none. */
export type ReadPaper = (text: string, given: { date?: LocalDate; directory: PaperDirectory }) => MinutesAnalysis;

export const noFigures = (): PaperFigures => ({
  duties: { labelled: 0, found: 0, missed: 0, false: 0 },
  limits: noLimits(),
  owners: noOwners(),
  titles: { all: 0, nonsense: 0, ...(Object.fromEntries(TITLE_FAULTS.map((fault) => [fault, 0])) as Record<TitleFault, number>) },
  look: { missed: 0, shown: 0, within: 0, listed: 0 },
  documentDates: { right: 0, wrong: 0, missed: 0 },
});

const addTo = <T extends object>(to: T, from: T): void => {
  for (const key of Object.keys(to) as (keyof T)[]) (to[key] as number) += from[key] as number;
};

export const sumOf = (all: readonly PaperFigures[]): PaperFigures => {
  const sum = noFigures();
  for (const one of all) for (const key of Object.keys(sum) as (keyof PaperFigures)[]) addTo<object>(sum[key], one[key]);
  return sum;
};

export const paperText = ({ id, lines }: LabelledPaper): string => {
  if (!lines) throw new Error(`paper ${id} has no text`);
  return lines.join('\n');
};

class Judging {
  readonly figures = noFigures();
  readonly findings: PaperFinding[] = [];

  constructor(
    private readonly text: string,
    private readonly directory: PaperDirectory,
    private readonly calendar: WorkCalendar,
  ) {}

  date(paper: LabelledPaper, read: LocalDate | null): void {
    if (paper.given) return;
    const verdict = read === paper.date ? 'right' : read === null ? 'missed' : 'wrong';
    this.figures.documentDates[verdict] += 1;
    if (verdict !== 'right') this.find('document_date', paper.date, `read ${read ?? 'none'}`);
  }

  duties(paper: LabelledPaper, analysis: MinutesAnalysis): void {
    const drafts = placeDrafts(analysis, this.text);
    const { pairs, extra } = match(placeDuties(paper.duties, this.text), drafts, this.text);
    const addressees = new Map<PlacedDraft, string[]>();
    for (const { duty, draft } of pairs) {
      if (draft) addressees.set(draft, duty.duty.owners ?? []);
      if (duty.duty.optional) continue;
      this.duty(duty.duty, draft);
      if (!draft) this.missed(duty, analysis, drafts);
    }
    for (const { draft } of extra) this.find('false', draft.title, draft.requirement);
    this.figures.duties.false += extra.length;
    for (const draft of placedOf(pairs, extra)) this.title(draft, addressees.get(draft) ?? []);
  }

  private missed(placed: PlacedDuty, analysis: MinutesAnalysis, drafts: readonly PlacedDraft[]): void {
    const { at, class: of, due = [], owners = [] } = placed.duty;
    const shown = isShown(placed, analysis, this.text);
    const within = !shown && isWithin(placed, drafts);
    this.find('missed', at, `${of}${shown ? ', to be looked at' : within ? ', within another' : ''}`);
    if (due.length + owners.length === 0) return;
    this.figures.look.missed += 1;
    if (shown) this.figures.look.shown += 1;
    if (within) this.figures.look.within += 1;
  }

  private duty(duty: LabelledPaper['duties'][number], draft: PlacedDraft | null): void {
    this.figures.duties.labelled += 1;
    this.figures.duties[draft ? 'found' : 'missed'] += 1;
    const limits = judgeLimits(duty, draft?.draft ?? null, this.calendar);
    addTo(this.figures.limits, limits);
    const owners = judgeOwners(duty, draft?.draft ?? null, this.directory);
    addTo(this.figures.owners, owners);
    if (!draft) return;
    const found = draft.draft.timePhrases.map(({ text, due }) => `${text} ${due?.at ?? '-'}`).join(', ');
    if (limits.right < limits.labelled || limits.invented > 0)
      this.find('limit', duty.at, `${JSON.stringify(duty.due ?? [])} read [${found}]`);
    if (owners.replaced + owners.missed + owners.invented > 0) {
      const names = draft.draft.departmentSuggestions.map(({ departmentId, role }) => `${departmentId} ${role}`).join(', ');
      this.find('owner', duty.at, `${(duty.owners ?? []).join(' ')} read [${names}] ${draft.draft.addressee.text}`);
    }
  }

  private title({ draft, source }: PlacedDraft, addressees: readonly string[]): void {
    const faults = titleFaults(draft.title, this.text, source, addressees);
    this.figures.titles.all += 1;
    for (const fault of faults) this.figures.titles[fault] += 1;
    if (faults.length === 0) return;
    this.figures.titles.nonsense += 1;
    this.find('title', draft.title, faults.join(' '));
  }

  private find(kind: PaperFinding['kind'], words: string, detail: string): void {
    this.findings.push({ kind, words, detail });
  }
}

const placedOf = (pairs: readonly { draft: PlacedDraft | null }[], extra: readonly PlacedDraft[]): PlacedDraft[] => [
  ...pairs.flatMap(({ draft }) => (draft ? [draft] : [])),
  ...extra,
];

/** How well whole papers are read, against labels: duties, their limits and owners, and what the titles are like. */
export const measurePaper = (
  paper: LabelledPaper,
  directory: PaperDirectory,
  reading: { read: ReadPaper; calendar: WorkCalendar },
): PaperResult => {
  const text = paperText(paper);
  const analysis = reading.read(text, { directory, ...(paper.given ? { date: paper.given } : {}) });
  const judging = new Judging(text, directory, reading.calendar);
  judging.date(paper, analysis.date);
  judging.duties(paper, analysis);
  judging.figures.look.listed = analysis.look.length;
  return { id: paper.id, shape: paper.shape, figures: judging.figures, findings: judging.findings };
};
