/** A span of the original text: `text.slice(start, end)` in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

export interface Paragraph extends Span {
  /** From 1, blank lines not counted. */
  n: number;
  sentences: Span[];
}

const OPENERS = '“「『（《〈【(';
const CLOSERS = '”」』）》〉】)';
const ENDERS = '。！？!?';
/** Abbreviations whose full stop ends nothing. */
const ABBREVIATION = /\b(?:Mr|Mrs|Ms|Dr|Prof|No|Nos|St|Inc|Ltd|Co|vs|etc|e\.g|i\.e|approx|Fig|Art|Sec|a\.m|p\.m|[A-Z])$/u;

const trimmed = (text: string, start: number, end: number): Span | null => {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to, text: text.slice(from, to) } : null;
};

/** Lines of the text without their indentation; a line is a paragraph. */
export const paragraphsOf = (text: string): Paragraph[] => {
  const found: Paragraph[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const span = trimmed(text, line.index, line.index + line[0].length);
    if (span) found.push({ ...span, n: found.length + 1, sentences: sentencesOf(text, span) });
  }
  return found;
};

/** A full stop inside quotes or brackets ends nothing; brackets that never close are not brackets. */
const sentencesOf = (text: string, paragraph: Span): Span[] => {
  const balanced = isBalanced(paragraph.text);
  const found: Span[] = [];
  let from = paragraph.start;
  let depth = 0;
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const char = text.charAt(at);
    if (balanced && OPENERS.includes(char)) depth += 1;
    else if (balanced && CLOSERS.includes(char)) depth -= 1;
    if (depth > 0 || !endsAt(text, at, paragraph.end)) continue;
    let end = at + 1;
    while (end < paragraph.end && (CLOSERS + ENDERS).includes(text.charAt(end))) end += 1;
    // A bracket right behind the stop (（责任单位：…）) names the doers of the sentence before it.
    const bracket = /^[（(][^（()）]*(?:单位|部门|牵头|负责|配合)[^（()）]*[）)][。；]?/u.exec(text.slice(end, paragraph.end));
    if (bracket) end += bracket[0].length;
    const span = trimmed(text, from, end);
    if (span) found.push(span);
    from = end;
    at = end - 1;
  }
  const rest = trimmed(text, from, paragraph.end);
  if (rest) found.push(rest);
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

const endsAt = (text: string, at: number, end: number): boolean => {
  const char = text.charAt(at);
  if (ENDERS.includes(char)) return true;
  if (char !== '.') return false;
  const next = text.slice(at + 1, end);
  if (next !== '' && !/^["'”’)]*\s/u.test(next)) return false;
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return !/^\s*(?:\d+|[a-z])$/iu.test(line) && !ABBREVIATION.test(line);
};

/** Text in which han characters prevail is read by the Chinese rules. */
export const languageOf = (text: string): 'zh' | 'en' => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/gu)?.length ?? 0;
  return han * 2 >= latin ? 'zh' : 'en';
};
