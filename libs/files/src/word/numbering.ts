import { walkXml } from './xml.js';

interface Level {
  format: string;
  /** `%1.%2` where the numbers of levels stand. */
  text: string;
  start: number;
  /** Numbers of other levels stand in figures here, whatever form they have there. */
  legal: boolean;
}

/** Which list a paragraph is of, and how deep in it. */
export interface NumberedBy {
  list: string;
  level: number;
}

const HAN = '〇一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
/** 甲、乙、丙. */
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const MOST = 9_999;

/** 一, 十, 十一, 二十, 一百零三. */
const hanNumber = (n: number, digits = HAN, [ten, hundred] = ['十', '百']): string => {
  const digit = (of: number): string => digits.charAt(of);
  if (n < 10) return digit(n);
  if (n < 20) return `${ten}${n === 10 ? '' : digit(n - 10)}`;
  if (n < 100) return `${digit(Math.floor(n / 10))}${ten}${n % 10 === 0 ? '' : digit(n % 10)}`;
  if (n < 1000)
    return `${digit(Math.floor(n / 100))}${hundred}${n % 100 === 0 ? '' : n % 100 < 10 ? `零${digit(n % 10)}` : tens(n % 100, digits, ten)}`;
  return String(n);
};
const tens = (n: number, digits: string, ten = '十'): string =>
  `${digits.charAt(Math.floor(n / 10))}${ten}${n % 10 === 0 ? '' : digits.charAt(n % 10)}`;

const letters = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
const roman = (n: number): string => {
  let rest = n;
  let text = '';
  for (const [value, letter] of [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const) {
    while (rest >= value) {
      text += letter;
      rest -= value;
    }
  }
  return text;
};
const circled = (n: number): string => (n >= 1 && n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : String(n));

/** A number in the form that a list has it. */
export const numberIn = (format: string, n: number): string => {
  if (n < 0 || n > MOST) return String(n);
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCounting|taiwaneseCountingThousand|ideographDigital|koreanDigital)/u.test(
      format,
    )
  )
    return hanNumber(n);
  if (/^(?:chineseLegalSimplified|ideographLegalTraditional)/u.test(format)) return hanNumber(n, LEGAL, ['拾', '佰']);
  if (/^decimalEnclosedCircle/u.test(format)) return circled(n);
  switch (format) {
    case 'lowerLetter':
      return letters(n);
    case 'upperLetter':
      return letters(n).toUpperCase();
    case 'lowerRoman':
      return roman(n);
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'ideographTraditional':
      return STEMS.charAt(n - 1) || String(n);
    case 'decimalZero':
      return String(n).padStart(2, '0');
    default:
      return String(n);
  }
};

const MOST_LEVELS = 9;

/** Lists of a Word file, and how far each has been counted. */
export class Numbering {
  private readonly abstracts = new Map<string, Map<number, Level>>();
  private readonly lists = new Map<string, { abstract: string; starts: Map<number, number> }>();
  /** By abstract list: paragraphs of several lists may go on counting together. */
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();
  private readonly styles: Map<string, NumberedBy>;

  constructor(numbering: string | null, styles: string | null) {
    if (numbering !== null) this.readLists(numbering);
    this.styles = styles === null ? new Map() : stylesOf(styles);
  }

  /** The list that a paragraph's style puts it in. */
  styled(style: string): NumberedBy | null {
    return this.styles.get(style) ?? null;
  }

  /** The next number of a paragraph as Word would show it; null = its list shows none, or a bullet only. */
  next({ list, level }: NumberedBy): string | null {
    const known = this.lists.get(list);
    const levels = known && this.abstracts.get(known.abstract);
    const own = levels?.get(level);
    if (!known || !levels || !own || level >= MOST_LEVELS) return null;
    const counts = this.counts.get(known.abstract) ?? [];
    // lists of one form go on counting together, unless one of them says where it begins
    if (!this.begun.has(list) && known.starts.size > 0) counts.length = Math.min(counts.length, ...known.starts.keys());
    this.begun.add(list);
    const startOf = (at: number): number => known.starts.get(at) ?? levels.get(at)?.start ?? 1;
    counts[level] = counts[level] === undefined ? startOf(level) : counts[level] + 1;
    counts.length = level + 1;
    this.counts.set(known.abstract, counts);
    if (own.format === 'bullet' || own.format === 'none') return null;
    return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return numberIn(own.legal ? 'decimal' : (levels.get(at)?.format ?? 'decimal'), counts[at] ?? startOf(at));
    });
  }

  private readLists(xml: string): void {
    let levels: Map<number, Level> | null = null;
    let level: Level | null = null;
    let list: { id: string; abstract: string; starts: Map<number, number> } | null = null;
    let overridden = -1;
    walkXml(xml, {
      open: (name, attributes) => {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:abstractNum') this.abstracts.set(attributes['w:abstractNumId'] ?? '', (levels = new Map()));
        else if (name === 'w:lvl' && levels && !list)
          levels.set(Number(attributes['w:ilvl']), (level = { format: 'decimal', text: '', start: 1, legal: false }));
        else if (name === 'w:numFmt' && level) level.format = value;
        else if (name === 'w:isLgl' && level) level.legal = !/^(?:0|false|off)$/u.test(value);
        else if (name === 'w:lvlText' && level) level.text = value;
        else if (name === 'w:start' && level) level.start = Number(value);
        else if (name === 'w:num') list = { id: attributes['w:numId'] ?? '', abstract: '', starts: new Map() };
        else if (name === 'w:abstractNumId' && list) list.abstract = value;
        else if (name === 'w:lvlOverride') overridden = Number(attributes['w:ilvl']);
        else if (name === 'w:startOverride' && list) list.starts.set(overridden, Number(value));
      },
      close: (name) => {
        if (name === 'w:lvl') level = null;
        if (name === 'w:abstractNum') levels = null;
        if (name === 'w:num' && list) {
          this.lists.set(list.id, { abstract: list.abstract, starts: list.starts });
          list = null;
        }
      },
    });
  }
}

/** Lists that paragraphs are in by their style, and the style that it goes on. */
const stylesOf = (xml: string): Map<string, NumberedBy> => {
  const found = new Map<string, Partial<NumberedBy> & { basedOn?: string }>();
  let style: (Partial<NumberedBy> & { basedOn?: string }) | null = null;
  walkXml(xml, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') found.set(attributes['w:styleId'] ?? '', (style = {}));
      else if (name === 'w:basedOn' && style) style.basedOn = value;
      else if (name === 'w:numId' && style) style.list = value;
      else if (name === 'w:ilvl' && style) style.level = Number(value);
    },
  });
  const numbered = new Map<string, NumberedBy>();
  for (const id of found.keys()) {
    let [level, at]: [number | undefined, string | undefined] = [undefined, id];
    for (let deep = 0; at !== undefined && deep < 12; deep += 1) {
      const one: (Partial<NumberedBy> & { basedOn?: string }) | undefined = found.get(at);
      level ??= one?.level;
      if (one?.list !== undefined) {
        if (one.list !== '0') numbered.set(id, { list: one.list, level: level ?? 0 });
        break;
      }
      at = one?.basedOn;
    }
  }
  return numbered;
};
