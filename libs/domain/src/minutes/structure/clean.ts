/** A line as people read it, with where each of its letters stands in the text. */
export interface Line {
  text: string;
  /** `at[i]`: where `text[i]` stands; one more than the text has, the last is where the line ends. */
  at: readonly number[];
  /** Of the whole line in the text, markup included, blanks around it not. */
  start: number;
  end: number;
  /** `#` of a heading as some tools write it: how many; 0 = none. */
  heading: number;
  /** It began with a bullet; `done` and `open` as a box beside it says. */
  bullet: 'plain' | 'open' | 'done' | null;
  /** How far it stands from the margin. */
  indent: number;
  /** A blank line stands before it. */
  apart: boolean;
}

const HEADING = /^(#{1,6})\s+/u;
/** == Actions ==: a heading as wikis write it. */
const WIKI_HEADING = /^(={2,6})\s*(?=\S.{0,120}?\s*\1\s*$)/u;
const QUOTE = /^(?:>\s*)+/u;
const BULLET = /^(?:[-*+•·●○■□▪◆◇➢➤✓✔☐☑▶►]|\uf0b7|\uf06c)\s*(?=\S)/u;
const BOX = /^\[([ xX])\]\s+/u;
/** 日  期： 责 任 人： letters set apart so that labels are equally wide. */
const SPREAD_LABEL = /^\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){1,3}(?=[ \u3000]*[:：])/u;

/** Letters of a line, each with its place, as they are taken out or put in. */
class Letters {
  constructor(
    public text: string,
    public at: number[],
  ) {}

  /** Takes out what matches; `keep` says which part of a match stays. */
  drop(pattern: RegExp, keep: (hit: RegExpMatchArray) => [from: number, to: number] = () => [0, 0], within = Infinity): void {
    let text = '';
    const at: number[] = [];
    let from = 0;
    const copy = (start: number, end: number): void => {
      text += this.text.slice(start, end);
      for (let index = start; index < end; index += 1) at.push(this.at[index] ?? 0);
    };
    for (const hit of this.text.matchAll(pattern)) {
      if (hit.index >= within) break;
      copy(from, hit.index);
      const [start, end] = keep(hit);
      copy(hit.index + start, hit.index + end);
      from = hit.index + hit[0].length;
    }
    copy(from, this.text.length);
    at.push(this.at[this.text.length] ?? 0);
    this.text = text;
    this.at = at;
  }

  /** Puts one letter in place of each match. */
  put(pattern: RegExp, letter: string): void {
    let text = '';
    const at: number[] = [];
    let from = 0;
    for (const hit of this.text.matchAll(pattern)) {
      text += this.text.slice(from, hit.index) + letter;
      for (let index = from; index <= hit.index; index += 1) at.push(this.at[index] ?? 0);
      from = hit.index + hit[0].length;
    }
    text += this.text.slice(from);
    for (let index = from; index <= this.text.length; index += 1) at.push(this.at[index] ?? 0);
    this.text = text;
    this.at = at;
  }

  cut(length: number): void {
    this.text = this.text.slice(length);
    this.at = this.at.slice(length);
  }
}

const isBlank = (char: string): boolean => /\s/u.test(char);

const cleaned = (text: string, start: number, end: number, apart: boolean): Omit<Line, 'indent'> => {
  const letters = new Letters(
    text.slice(start, end),
    Array.from({ length: end - start + 1 }, (_, index) => start + index),
  );
  const quote = QUOTE.exec(letters.text);
  if (quote) letters.cut(quote[0].length);
  const heading = HEADING.exec(letters.text);
  const wiki = heading ? null : WIKI_HEADING.exec(letters.text);
  if (heading ?? wiki) letters.cut((heading ?? wiki)?.[0].length ?? 0);
  if (wiki) letters.drop(/\s*={2,6}\s*$/gu);
  // ** opens bold print, it is no bullet
  const bullet = letters.text.startsWith('**') ? null : BULLET.exec(letters.text);
  if (bullet) letters.cut(bullet[0].length);
  const box = bullet ? BOX.exec(letters.text) : null;
  if (box) letters.cut(box[0].length);
  if (/<br/iu.test(letters.text)) {
    letters.put(/\s*<br\s*\/?>\s*/giu, '；');
    letters.drop(/；(?=[；。，,;]|$)|(?<=[；。，、：,;:|])；/gu);
  }
  letters.drop(
    /\*\*|'{2,5}(?=[\w\p{Script=Han}])|(?<=[\w\p{Script=Han}.,:)])'{2,5}|__(?=\S)|(?<=\S)__|~~|`|&#x20;|<\/?[a-z][a-z0-9]*>|\\$/giu,
  );
  // 批示：“请…。” what somebody said is read as it was said
  letters.drop(/[:：]\s*“([^“”]{10,2000}[。！？])”/gu, (hit) => {
    const from = hit[0].indexOf('“') + 1;
    return [from, from + (hit[1]?.length ?? 0)];
  });
  letters.drop(/!?\[([^\]\n]{1,200})\]\((?:https?:|mailto:|#|\/)[^)\s]{0,500}\)/gu, (hit) => {
    const from = hit[0].indexOf('[') + 1;
    return [from, from + (hit[1]?.length ?? 0)];
  });
  const spread = SPREAD_LABEL.exec(letters.text)?.[0];
  if (spread !== undefined) letters.drop(/[ \u3000]+/gu, () => [0, 0], spread.length);
  // 2024 年 3 月 5 日: figures set apart from their words.
  letters.drop(
    /(?<=[0-9０-９〇一二三四五六七八九十])[ \u3000]+(?=[年月日号时点个])|(?<=[年月])[ \u3000]+(?=[0-9０-９底末上中下前])|(?<=[底末日号])[ \u3000]+(?=前)/gu,
  );
  letters.cut(/^[^\S\t]*/u.exec(letters.text)?.[0].length ?? 0);
  // a line of nothing but marks is still a piece of the text
  if (letters.text.trim() === '') {
    letters.text = text.slice(start, end);
    letters.at = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  }
  const boxed = box ? (box[1] === ' ' ? 'open' : 'done') : null;
  return {
    ...{ text: letters.text, at: letters.at, start, end, apart },
    heading: (heading ?? wiki)?.[1]?.length ?? 0,
    bullet: bullet ? (boxed ?? 'plain') : null,
  };
};

/** Where a line's words begin and end; a tab before the first cell of a row stays, so that an empty cell shifts nothing. */
const bounds = (text: string, from: number, to: number): [start: number, end: number] | null => {
  let [start, end] = [from, to];
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
  if (start === end) return null;
  const isRow = text.slice(start, end).includes('\t');
  while (isRow && start > from && text.charAt(start - 1) === '\t') start -= 1;
  return [start, end];
};

/** Lines of a text without their indentation and markup; blank ones only set the next one apart. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  let apart = false;
  for (const part of text.matchAll(/([^\r\n\u2028\u2029]*)(\r\n|[\r\n\u2028\u2029]|$)/gu)) {
    const found = bounds(text, part.index, part.index + (part[1]?.length ?? 0));
    if (found) lines.push({ ...cleaned(text, ...found, apart), indent: found[0] - part.index });
    apart = found === null;
  }
  return lines;
};
