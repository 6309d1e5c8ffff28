import type { DraftSuggestion, MinutesAnalysis, MinutesOptions, MinutesSegment } from '../analysis.js';

/** Keys whose values are ids of the caller's data: no words of the text. */
const IDS = new Set(['id', 'departmentId', 'departmentIds', 'groupId', 'segmentIds', 'draftId', 'roster', 'policyVersion', 'sha256']);

/** Folds a text unit for unit: whatever would change its length stays as it is, so that offsets hold in both. */
export const foldEvenly = (text: string, fold: (text: string) => string): string => {
  const whole = fold(text);
  if (whole.length === text.length) return whole;
  return [...text].map((char) => (fold(char).length === char.length ? fold(char) : char)).join('');
};

/** Half-width marks beside Chinese words, as some typists and machines set them: the same letters, one for one. */
const WIDE: Record<string, string> = { ',': '，', ';': '；', ':': '：' };
const NARROW = /(?<=[\p{Script=Han}》”’）)」』%][ ]?)[,;:](?!\/\/)|[,;](?=[ ]?[\p{Script=Han}《“（])/gu;
export const widened = (text: string): string => text.replace(NARROW, (mark) => WIDE[mark] ?? mark);

/** The options with names folded as the text is, so that an organisation may write its names in either characters. */
export const foldedOptions = (options: MinutesOptions, fold: (text: string) => string): MinutesOptions => ({
  ...options,
  departments: (options.departments ?? []).map((one) => ({
    ...one,
    name: fold(one.name),
    aliases: one.aliases.map(fold),
    duties: (one.duties ?? []).map(fold),
  })),
  groups: (options.groups ?? []).map((one) => ({ ...one, name: fold(one.name), aliases: one.aliases.map(fold) })),
  rosters: (options.rosters ?? []).map((one) => ({ ...one, name: fold(one.name) })),
});

type Back = (words: string) => string;

/** Words as the original has them where they stand in it; put together anew, letter by letter as it writes them. */
const backOf = (original: string, folded: string): Back => {
  const letters = new Map<string, string>();
  for (let at = 0; at < folded.length; at += 1) {
    if (!letters.has(folded.charAt(at))) letters.set(folded.charAt(at), original.charAt(at));
  }
  return (words) => {
    const at = words === '' ? -1 : folded.indexOf(words);
    return at >= 0
      ? original.slice(at, at + words.length)
      : Array.from({ length: words.length }, (_, index) => letters.get(words.charAt(index)) ?? words.charAt(index)).join('');
  };
};

const spelt = (value: unknown, back: Back): unknown => {
  if (typeof value === 'string') return back(value);
  if (Array.isArray(value)) return value.map((one) => spelt(one, back));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, IDS.has(key) ? inner : spelt(inner, back)]));
};

/** What was read from the folded text, in the words of the original; segments carry its text and hash. */
export const unfolded = (found: MinutesAnalysis, original: string, folded: string, hash: MinutesOptions['hash']): MinutesAnalysis => {
  const whole = backOf(original, folded);
  const segments = found.segments.map((segment): MinutesSegment => {
    const text = original.slice(segment.start, segment.end);
    return { ...segment, text, sha256: hash(text), reason: { ...segment.reason, words: segment.reason.words.map(whole) } };
  });
  const drafts = found.drafts.map((draft): DraftSuggestion => {
    const basis = segments.filter(({ id }) => draft.segmentIds.includes(id));
    const joined = (text: string): string => basis.map(({ start, end }) => text.slice(start, end)).join('\n');
    return spelt(draft, backOf(joined(original), joined(folded))) as DraftSuggestion;
  });
  const { number, chair, nextMeeting } = found;
  return {
    ...found,
    title: whole(found.title),
    number: number === null ? null : whole(number),
    chair: chair === null ? null : whole(chair),
    nextMeeting: nextMeeting && { ...nextMeeting, text: whole(nextMeeting.text) },
    segments,
    drafts,
  };
};
