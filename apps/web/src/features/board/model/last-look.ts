/** When a reader looked at the board: while the page is open or opened again soon after, it is one look. */
export interface Looks {
  last: string;
  /** The look before this one; null for the first. */
  before: string | null;
}

const PAUSE_MS = 30 * 60_000;
/** Past that “since you looked” is no news, and the day before is what matters. */
const LONGEST_MS = 31 * 86_400_000;

const apart = (from: string, to: string): number => Date.parse(to) - Date.parse(from);

/** What is kept once the board is looked at. A look that is said to be later than now was on another clock. */
export const lookAt = (kept: Looks | null, now: string): Looks => {
  if (kept === null || kept.last > now) return { last: now, before: null };
  return { last: now, before: apart(kept.last, now) < PAUSE_MS ? kept.before : kept.last };
};

/** Since when the reader has not seen the board; null when that is not known, or too long ago. */
export const unseenSince = ({ before, last }: Looks): string | null =>
  before === null || apart(before, last) > LONGEST_MS ? null : before;
