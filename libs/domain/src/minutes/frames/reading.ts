import type { MinutesOptions, MinutesSegment, RowRead } from '../analysis.js';
import type { DraftWithoutId, Drafting } from '../drafts/draft.js';
import type { Label } from '../structure/labels.js';
import type { Paragraph, Span } from '../structure/sentences.js';
import type { Verdict } from './classify.js';

/** A label that holds for what it stands at, and the segment that it stands in. */
export interface HeldLabel extends Pick<Label, 'role' | 'name' | 'value'> {
  segmentId?: string;
  /** Of several items, not of this one alone. */
  shared?: boolean;
}

/** A stage of the work that a line opens, and what the line itself says is done in it. */
export interface Stage {
  label: HeldLabel;
  level: number;
  /** Number of the paragraph that opens it. */
  n: number;
  /** Empty where it only names the stage. */
  acts: string;
  /** How many drafts there were before it. */
  first: number;
}

/** What was read so far: every piece of the text is one segment, every duty one draft. */
export class Reading {
  readonly segments: MinutesSegment[] = [];
  readonly drafts: DraftWithoutId[] = [];
  readonly rows: RowRead[] = [];
  /** Whether what comes next is asked for although it does not say so. */
  open = false;
  /** When the stage that a heading opens is to end; it holds for undated duties below. */
  stage: Stage | null = null;

  constructor(
    readonly options: MinutesOptions,
    readonly drafting: Drafting,
  ) {}

  put(paragraph: Paragraph, { start, end, text }: Span, found: Verdict & { imperative?: boolean; marker?: string | null }): MinutesSegment {
    const segment: MinutesSegment = {
      id: `s${this.segments.length + 1}`,
      ...{ paragraph: paragraph.n, start, end, text, sha256: this.options.hash(text) },
      ...{ class: found.class, reason: found.reason, imperative: found.imperative ?? false, marker: found.marker ?? null },
    };
    this.segments.push(segment);
    return segment;
  }
}
