import type { DraftSuggestion, MinutesAnalysis } from '../analysis.js';
import type { PaperDuty } from './label.js';
import { lettersOf, placeOf, widthOf } from './words-in-place.js';

/** A draft with the letters of the paper that its requirement is made of. */
export interface PlacedDraft {
  draft: DraftSuggestion;
  at: Set<number>;
  /** Stretch of the text its segments cover. */
  source: [from: number, to: number];
}

export interface PlacedDuty {
  duty: PaperDuty;
  at: Set<number>;
}

export interface Matching {
  /** Each labelled duty with the draft that stands for it, or null. */
  pairs: { duty: PlacedDuty; draft: PlacedDraft | null }[];
  /** Drafts that stand for no labelled duty: made up, or a second one of the same. */
  extra: PlacedDraft[];
}

/** A piece must share this much of the shorter of both, so that words next to a duty are no find. */
const SHARE = 0.5;
/** A bare verb of a sentence (落实, “Arrange”) says nothing of the duty: four Chinese characters or eight letters do, or half of a short one. */
const SAYS = 4;

export const placeDrafts = ({ segments, drafts }: MinutesAnalysis, text: string): PlacedDraft[] =>
  drafts.map((draft) => {
    const own = segments.filter(({ id }) => draft.segmentIds.includes(id));
    const source: [number, number] =
      own.length > 0 ? [Math.min(...own.map(({ start }) => start)), Math.max(...own.map(({ end }) => end))] : [0, text.length];
    return { draft, at: new Set(placeOf(draft.requirement || draft.title, lettersOf(text, ...source)).at), source };
  });

/** Labels are quoted in the order of the paper: words that occur twice are looked for behind the label before. */
export const placeDuties = (duties: readonly PaperDuty[], text: string): PlacedDuty[] => {
  let behind = 0;
  return duties.map((duty) => {
    const next = text.indexOf(duty.at, behind);
    const start = next < 0 ? text.indexOf(duty.at) : next;
    if (start < 0) throw new Error(`the paper has no words «${duty.at}»`);
    behind = start + 1;
    return { duty, at: new Set(lettersOf(text, start, start + duty.at.length).offsets) };
  });
};

const shared = (one: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> => new Set([...one].filter((at) => other.has(at)));

/** Whether a duty that became no draft is among what somebody is asked to look at: told as a draft is, by the letters both share. */
export const isShown = ({ at }: PlacedDuty, { look, segments }: MinutesAnalysis, text: string): boolean =>
  segments
    .filter(({ id }) => look.some(({ segmentId }) => segmentId === id))
    .map(({ start, end }) => new Set(lettersOf(text, start, end).offsets))
    .some((piece) => shared(at, piece).size / Math.max(1, Math.min(at.size, piece.size)) >= SHARE);

/** Whether the words of a duty that became no draft of its own stand in one of another duty: there they are read. */
export const isWithin = ({ at }: PlacedDuty, drafts: readonly PlacedDraft[]): boolean =>
  drafts.some((draft) => shared(at, draft.at).size / Math.max(1, at.size) >= SHARE);

const says = (text: string, at: ReadonlySet<number>): number => [...at].reduce((sum, offset) => sum + widthOf(text.charAt(offset)), 0);

/**
 * Each draft stands for the duty it shares most with; of several drafts of one duty the closest counts. What says too little to stand for
 * its duty leaves it missed, and is not false besides.
 */
export const match = (duties: readonly PlacedDuty[], drafts: readonly PlacedDraft[], text: string): Matching => {
  const close = duties
    .flatMap((duty) =>
      drafts.map((draft) => {
        const both = shared(duty.at, draft.at);
        const share = both.size / Math.max(1, Math.min(duty.at.size, draft.at.size));
        const thin = says(text, both) < Math.min(SAYS, says(text, duty.at) / 2);
        return { duty, draft, share, thin, alike: both.size / (duty.at.size + draft.at.size - both.size || 1) };
      }),
    )
    .filter(({ share }) => share >= SHARE)
    .sort((a, b) => b.alike - a.alike);
  const standsFor = new Map<PlacedDuty, PlacedDraft>();
  const taken = new Set<PlacedDraft>();
  for (const { duty, draft, thin } of close) {
    if (thin || standsFor.has(duty) || taken.has(draft)) continue;
    standsFor.set(duty, draft);
    taken.add(draft);
  }
  const left = drafts.filter((draft) => !taken.has(draft));
  // what one officer opens and another does not may be cut into as many drafts as it likes
  const extra = left.filter((draft) => {
    const nearest = close.find((pair) => pair.draft === draft);
    return !nearest || !(nearest.duty.duty.optional || (nearest.thin && !standsFor.has(nearest.duty)));
  });
  return { pairs: duties.map((duty) => ({ duty, draft: standsFor.get(duty) ?? null })), extra };
};
