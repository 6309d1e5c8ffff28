import { lettersOf, placeOf, widthOf } from './words-in-place.js';

/** What makes a title nonsense for whoever reads a list of a hundred. */
export const TITLE_FAULTS = ['empty', 'bare', 'cut', 'date', 'addressee', 'long', 'strange'] as const;
export type TitleFault = (typeof TITLE_FAULTS)[number];

/** Thirty Chinese characters are about sixty letters. */
const LONGEST = 30;
/** A verb alone (“Arrange”, “Follow up”, 执行): nobody can tell from it what is to be done. */
const BARE = /^(?:\p{Script=Han}{1,2}|[a-z]+(?:\s+(?:up|out|back|on|off|in|it|this|that|soon|so))?)[^\p{L}\p{N}]*$/iu;

const DATES = [
  /\d{1,2}\s*月\s*\d{1,2}\s*日|\d{4}\s*年\s*\d{1,2}\s*月|\d{1,2}月(?:底|末|初|中旬|上旬|下旬)?[之以]?前|\d+\s*个?(?:工作)?日[之以]?内|(?:年|月|季度?|周)[底末][之以]?前/u,
  /\d{4}[./-]\d{1,2}[./-]\d{1,2}/u,
  /\b(?:by|before|no later than|due)\s+(?:the\s+)?(?:end\s+of|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|next)/iu,
];

const zhWords = new Intl.Segmenter('zh', { granularity: 'word' });
const LETTER = /[\p{L}\p{N}]/u;
const LATIN = /[a-z0-9]/iu;

/** Whether a word starts at this offset when the line is cut into words from `start` on. */
const wordStarts = (text: string, start: number, at: number): boolean => {
  let edge = start;
  for (const { segment } of zhWords.segment(text.slice(start, at + 12))) {
    if (edge >= at) break;
    edge += segment.length;
  }
  return edge === at;
};

/** After and before these a word is over, whatever the dictionary would rather glue them to (前排 out of 4月10日前排查). */
const STANDS_ALONE_BEFORE = /[前内后底要须应将把由对请的于和与]/u;
const STANDS_ALONE_AFTER = /[的并和与及等]/u;

/**
 * Whether a word of the text goes on over this offset. Where Chinese words end depends on what stands before them, so an offset is
 * inside a word only when it is however far back the cutting begins.
 */
const insideWord = (text: string, at: number): boolean => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)];
  if (!LETTER.test(before) || !LETTER.test(after)) return false;
  if (LATIN.test(before) || LATIN.test(after)) return LATIN.test(before) && LATIN.test(after);
  if (STANDS_ALONE_BEFORE.test(before) || STANDS_ALONE_AFTER.test(after)) return false;
  return [1, 2, 3, 4, 6, 8].every((back) => !wordStarts(text, Math.max(0, at - back), at));
};

/**
 * @param source the stretch of the text the draft was made from
 * @param addressees names with which a title must not begin
 */
export const titleFaults = (
  title: string,
  text: string,
  source: [from: number, to: number],
  addressees: readonly string[],
): TitleFault[] => {
  const faults: TitleFault[] = [];
  const plain = lettersOf(title).text;
  if (plain.length === 0) return ['empty'];
  const { at } = placeOf(title, lettersOf(text, ...source), 1);
  if (at.length < plain.length) faults.push('strange');
  const [first, last] = [at[0], at.at(-1)];
  if (first !== undefined && last !== undefined && (insideWord(text, first) || insideWord(text, last + 1))) faults.push('cut');
  if (DATES.some((date) => date.test(title))) faults.push('date');
  if (addressees.some((name) => name.length > 1 && plain.startsWith(lettersOf(name).text) && plain.length > lettersOf(name).text.length))
    faults.push('addressee');
  if (BARE.test(title.trim())) faults.push('bare');
  if (widthOf(title) > LONGEST) faults.push('long');
  return faults;
};
