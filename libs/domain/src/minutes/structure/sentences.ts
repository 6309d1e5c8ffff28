import { linesOf, type Line } from './clean.js';
import { joinedLines } from './joined.js';

/** A span of the original text: `text.slice(start, end)` in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  text: string;
  /** The same as people read it: without markup, broken lines put together. */
  read: string;
}

export interface Paragraph extends Span {
  /** From 1, blank lines not counted. */
  n: number;
  sentences: Span[];
  line: Line;
}

const OPENERS = '“「『（《〈【(';
const CLOSERS = '”」』）》〉】)';
const ENDERS = '。！？!?';
/** Abbreviations whose full stop ends nothing. */
const ABBREVIATION =
  /(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Cr|Rev|Hon|No|Nos|St|Inc|Ltd|Co|vs|etc|e\.g|i\.e|approx|Fig|Art|Sec|a\.m|p\.m|[A-Z])$/u;
/** Nobody writes longer ones; what has no stop is cut at a comma, so that no rule meets a sentence without bounds. */
const LONG = 800;
const LONGEST = 1_200;
/** A bracket right behind the stop (（责任单位：…）) names the doers of the sentence before it. */
const DOERS =
  /^[（(][^（()）]{0,300}(?:单位|部门|牵头|负责|配合|办理|落实)[^（()）]{0,60}[）)][。；]?|^[（(][^（()），。；:：]{1,12}(?:[、，][^（()），。；:：]{1,12}){0,5}(?:局|处|科|室|部|委|办|所|站|队|中心|公司|组|院|课|厅|乡|镇|村|同志)[）)][。；]?(?=\s*$)/u;

/** From letters of the line as it is read to its place in the text. */
const placed = (text: string, line: Line, from: number, to: number, start: number): Span => {
  const end = to >= line.text.length ? line.end : (line.at[to - 1] ?? line.end - 1) + 1;
  return { start, end, text: text.slice(start, end), read: line.text.slice(from, to) };
};

const trimmedEnds = (text: string, from: number, to: number): [number, number] => {
  let [start, end] = [from, to];
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return [start, end];
};

/** Lines of the text without their indentation; a line is a paragraph. */
export const paragraphsOf = (text: string): Paragraph[] =>
  joinedLines(linesOf(text)).map((line, at) => ({
    ...placed(text, line, 0, line.text.length, line.start),
    ...{ n: at + 1, line, sentences: sentencesOf(text, line) },
  }));

/** Where sentences end in a line as it is read. A full stop inside quotes or brackets ends nothing; brackets that never close are none. */
const endsOf = (read: string): number[] => {
  const balanced = isBalanced(read);
  const ends: number[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < read.length; at += 1) {
    const char = read.charAt(at);
    if (balanced && OPENERS.includes(char)) depth += 1;
    else if (balanced && CLOSERS.includes(char)) depth -= 1;
    const tooLong = at - from >= LONGEST || (at - from >= LONG && '，,；;、 '.includes(char));
    const listed = depth === 0 && /[;；]/u.test(char) && /^\s*(?:and\s+)?[（(][a-z][)）]\s/u.test(read.slice(at + 1, at + 12));
    if (!tooLong && !listed && (depth > 0 || !endsAt(read, at))) continue;
    let end = at + 1;
    while (end < read.length && (CLOSERS + ENDERS).includes(read.charAt(end))) end += 1;
    end += DOERS.exec(read.slice(end, end + 400))?.[0].length ?? 0;
    ends.push(end);
    if (tooLong) depth = 0;
    from = end;
    at = end - 1;
  }
  if (from < read.length) ends.push(read.length);
  return ends;
};

const sentencesOf = (text: string, line: Line): Span[] => {
  const found: Span[] = [];
  let from = 0;
  for (const end of endsOf(line.text)) {
    const [first, last] = trimmedEnds(line.text, from, end);
    from = end;
    if (first === last) continue;
    let start = found.at(-1)?.end ?? line.start;
    while (found.length > 0 && /\s/u.test(text.charAt(start))) start += 1;
    found.push(placed(text, line, first, last, start));
  }
  const final = found.at(-1);
  if (final && final.end < line.end) found[found.length - 1] = { ...final, end: line.end, text: text.slice(final.start, line.end) };
  return found;
};

const isBalanced = (text: string): boolean => {
  let depth = 0;
  for (const char of text) {
    if (OPENERS.includes(char)) depth += 1;
    if (CLOSERS.includes(char)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

const HAN_BEFORE = /\p{Script=Han}[”’」』》）)]?$/u;
const HAN_BEHIND = /^(?:$|[“‘「『《（(]?\p{Script=Han})/u;

const endsAt = (line: string, at: number): boolean => {
  const char = line.charAt(at);
  if (ENDERS.includes(char)) return true;
  if (char !== '.') return false;
  // 加强领导.各单位要…: a full stop of Latin type behind Chinese words
  if (HAN_BEFORE.test(line.slice(0, at)) && HAN_BEHIND.test(line.slice(at + 1))) return true;
  if (at + 1 < line.length && !/^["'”’)]{0,3}\s/u.test(line.slice(at + 1, at + 5))) return false;
  if (at < 4 && /^\s*(?:\d+|[a-z])$/iu.test(line.slice(0, at))) return false;
  return !ABBREVIATION.test(line.slice(Math.max(0, at - 7), at));
};

/** Addresses and code are no words of a language. */
const NO_WORDS = /(?:https?:\/\/|www\.)[^\s)>）]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,120}|`[^`\n]{1,200}`|@[\w-]+/gu;
/** As many letters of Chinese as one word of English: what names of things in Latin letters stand among is still Chinese. */
const LETTERS_A_WORD = 1.25;

/** Text in which Chinese prevails, letter for word, is read by the Chinese rules. */
export const languageOf = (text: string): 'zh' | 'en' => {
  const plain = text.replace(NO_WORDS, ' ');
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = plain.match(/[A-Za-z]{2,}/gu)?.length ?? 0;
  return han >= words * LETTERS_A_WORD ? 'zh' : 'en';
};
