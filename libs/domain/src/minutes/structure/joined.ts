import type { Line } from './clean.js';
import { markerOf } from './markers.js';

/** A text whose lines were broken where the page ended has many lines of one length. */
const LEAST_FULL = 4;
const SHORTEST_PAGE = 24;
const NEARLY = 0.85;

const ENDS = /[。！？!?；;：:]["”’』」）)]*$/u;
const ENGLISH_END = /[.!?:;]["”’)]*$/u;
const isRow = (line: Line): boolean => /[|｜\t]/u.test(line.text);
const wide = (text: string): number => Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

/** How wide the page was on which lines were broken; null where they were not. */
const pageWidth = (lines: readonly Line[]): number | null => {
  const widths = lines.filter((line) => !isRow(line)).map(({ text }) => wide(text));
  const most = Math.max(0, ...widths.filter((width) => width <= 160));
  const full = widths.filter((width) => width >= most * NEARLY && width <= most).length;
  const sentences = widths.filter((width) => width > 160).length;
  return most >= SHORTEST_PAGE && full >= LEAST_FULL && sentences === 0 ? most : null;
};

const goesOn = (line: Line, next: Line, page: number | null): boolean => {
  if (next.apart || next.bullet || next.heading > 0 || line.heading > 0 || isRow(line) || isRow(next)) return false;
  if (markerOf(next.text)) return false;
  // … -- due 2025-05-16: it has all it needs
  if (/\b(?:due|by)\s[^.]{0,16}\d$/iu.test(line.text)) return false;
  // a line that ends with a comma, or goes on in small letters, was broken
  if (/[，、,]$/u.test(line.text) && !/^\p{Lu}[\p{L} ]{0,24}[:：]/u.test(next.text)) return true;
  const english = /[A-Za-z,]$/u.test(line.text) && /^[a-z(]/u.test(next.text);
  if (english && !ENGLISH_END.test(line.text) && wide(line.text) > 30) return true;
  if (page === null || wide(line.text) < page * NEARLY) return false;
  return /\p{Script=Han}/u.test(line.text) ? !ENDS.test(line.text) : !ENGLISH_END.test(line.text);
};

/** A line that grows: its pieces are put together once, however many there are. */
class Growing {
  private readonly pieces: string[];
  private readonly at: number[];
  private end: number;
  private last: Line;

  constructor(private readonly first: Line) {
    this.last = first;
    this.pieces = [first.text];
    this.at = first.at.slice(0, first.text.length);
    this.end = first.end;
  }

  add(next: Line): void {
    const han = /[\p{Script=Han}，、；]$/u.test(this.last.text) || /^\p{Script=Han}/u.test(next.text);
    if (!han) {
      this.pieces.push(' ');
      this.at.push(this.end);
    }
    this.pieces.push(next.text);
    for (const place of next.at.slice(0, next.text.length)) this.at.push(place);
    this.end = next.end;
    this.last = next;
  }

  line(): Line {
    if (this.last === this.first) return this.first;
    return { ...this.first, text: this.pieces.join(''), at: [...this.at, this.last.at.at(-1) ?? this.end], end: this.end };
  }
}

/** Lines that were broken in the source put together again. */
export const joinedLines = (lines: readonly Line[]): Line[] => {
  const page = pageWidth(lines);
  const found: Growing[] = [];
  let before: Line | null = null;
  for (const next of lines) {
    const last = found.at(-1);
    if (last && before && goesOn(before, next, page)) last.add(next);
    else found.push(new Growing(next));
    before = next;
  }
  return found.map((one) => one.line());
};
