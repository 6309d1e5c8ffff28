import type { InflatedPart } from '../zip/sound-archive.js';
import { Numbering, type NumberedBy } from './numbering.js';
import { walkXml } from './xml.js';

/** Which text counts where somebody's changes are not accepted yet. */
export type CountedChanges = 'accepted' | 'original';

/** What was done to read a file, for whoever compares it with what Word shows. */
export interface ReadingNote {
  /**
   * `numbers`: automatic ones restored; `footnotes`, `text_boxes`: read behind their paragraph; `changes_accepted`, `changes_left_out`:
   * somebody's changes that are not accepted in the file itself.
   */
  kind: 'numbers' | 'footnotes' | 'text_boxes' | 'changes_accepted' | 'changes_left_out';
  count: number;
}

export interface WordText {
  lines: string[];
  notes: ReadingNote[];
}

interface Cell {
  /** Lines of the cell. */
  lines: string[];
  span: number;
  /** Goes on with the cell above. */
  merged: boolean;
}

interface Table {
  rows: Cell[][];
  /** Text by column of the last row that had one of its own. */
  above: string[];
}

/** Where text is gathered: a paragraph, with whatever stands in boxes and notes behind it. */
interface Block {
  text: string;
  behind: string[];
  by: Partial<NumberedBy>;
  style: string | null;
}

const PUNCTUATED = /[。；;，,：:、！？!?]$/u;

/** Lines of a cell as one: what stood below each other stays apart. */
const cellText = (lines: readonly string[]): string =>
  lines
    .map((line) => line.replace(/[\t\n]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .reduce((text, line) => (text === '' ? line : `${text}${PUNCTUATED.test(text) ? '' : '；'}${line}`), '');

/** Reads the body of a Word file: paragraphs and table rows as lines, in order. */
class BodyReader {
  readonly lines: string[] = [];
  readonly counts = { numbers: 0, footnotes: 0, text_boxes: 0, changes: 0 };
  private readonly blocks: Block[] = [];
  private readonly tables: Table[] = [];
  private readonly cells: Cell[] = [];
  private readonly path: string[] = [];
  /** Depth of elements whose content does not count: field codes, the other form of a box, deleted text. */
  private skipping = 0;
  private collecting = false;

  constructor(
    private readonly numbering: Numbering,
    private readonly footnotes: ReadonlyMap<string, string>,
    private readonly counted: CountedChanges,
  ) {}

  open(name: string, attributes: Record<string, string>): void {
    this.path.push(name);
    if (this.skipping > 0 || this.isSkipped(name)) {
      this.skipping += 1;
      return;
    }
    const value = attributes['w:val'] ?? '';
    const block = this.blocks.at(-1);
    switch (name) {
      case 'w:p':
        this.blocks.push({ text: '', behind: [], by: {}, style: null });
        break;
      case 'w:pStyle':
        if (block) block.style = value;
        break;
      case 'w:numId':
        if (block && this.within('w:pPr')) block.by.list = value;
        break;
      case 'w:ilvl':
        if (block && this.within('w:pPr')) block.by.level = Number(value);
        break;
      case 'w:t':
      case 'w:delText':
        this.collecting = true;
        break;
      case 'w:tab':
        if (block && this.within('w:r')) block.text += ' ';
        break;
      case 'w:br':
      case 'w:cr':
        if (block) block.text += '\n';
        break;
      case 'w:noBreakHyphen':
        if (block) block.text += '-';
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.note(`${name}${attributes['w:id'] ?? ''}`);
        break;
      case 'w:txbxContent':
        this.counts.text_boxes += 1;
        break;
      case 'w:tbl':
        this.tables.push({ rows: [], above: [] });
        break;
      case 'w:tr':
        this.tables.at(-1)?.rows.push([]);
        break;
      case 'w:tc': {
        const cell = { lines: [], span: 1, merged: false };
        this.cells.push(cell);
        this.tables.at(-1)?.rows.at(-1)?.push(cell);
        break;
      }
      case 'w:gridSpan': {
        const cell = this.cells.at(-1);
        if (cell) cell.span = Math.min(64, Math.max(1, Number(value) || 1));
        break;
      }
      case 'w:vMerge': {
        const cell = this.cells.at(-1);
        if (cell) cell.merged = value !== 'restart';
        break;
      }
      default:
    }
  }

  text(text: string): void {
    const block = this.blocks.at(-1);
    if (block && this.collecting && this.skipping === 0) block.text += text;
  }

  close(name: string): void {
    this.path.pop();
    if (this.skipping > 0) {
      this.skipping -= 1;
      return;
    }
    if (name === 'w:t' || name === 'w:delText') this.collecting = false;
    else if (name === 'w:p') this.paragraph();
    else if (name === 'w:tc') this.cells.pop();
    else if (name === 'w:tbl') this.table();
  }

  private isSkipped(name: string): boolean {
    if (name === 'mc:Fallback' || name === 'w:instrText' || name === 'w:rt' || name === 'w:rPrChange' || name === 'w:pPrChange')
      return true;
    const added = name === 'w:ins' || name === 'w:moveTo';
    const gone = name === 'w:del' || name === 'w:moveFrom';
    // a mark on the end of a paragraph changes no words
    if (!(added || gone) || this.within('w:rPr') || this.within('w:trPr')) return false;
    this.counts.changes += 1;
    return this.counted === 'accepted' ? gone : added;
  }

  private within(name: string): boolean {
    const at = this.path.lastIndexOf(name);
    return at >= 0 && at > this.path.lastIndexOf('w:p');
  }

  private note(key: string): void {
    const words = this.footnotes.get(key) ?? '';
    if (words === '') return;
    this.counts.footnotes += 1;
    this.blocks.at(-1)?.behind.push(`注：${words}`);
  }

  private paragraph(): void {
    const block = this.blocks.pop();
    if (!block) return;
    const styled = block.style === null ? null : this.numbering.styled(block.style);
    const list = block.by.list ?? styled?.list;
    const isListed = list !== undefined && list !== '0' && block.text.trim() !== '';
    const number = isListed ? this.numbering.next({ list, level: block.by.level ?? styled?.level ?? 0 }) : null;
    if (number !== null) this.counts.numbers += 1;
    const lines = [`${number ?? ''}${number !== null && /^[A-Za-z]/u.test(block.text) ? ' ' : ''}${block.text}`, ...block.behind].flatMap(
      (text) => text.split('\n'),
    );
    this.put(lines);
  }

  private table(): void {
    const table = this.tables.pop();
    if (!table) return;
    const lines = table.rows.map((cells) => {
      const texts: string[] = [];
      for (const { lines: own, span, merged } of cells) {
        const at = texts.length;
        const words = cellText(own);
        const shown = merged && words === '' ? (table.above[at] ?? '') : words;
        table.above[at] = shown;
        texts.push(shown, ...Array.from({ length: span - 1 }, () => ''));
      }
      return texts.join('\t');
    });
    this.put(lines);
  }

  /** In a box, behind the paragraph that it hangs on. */
  private put(lines: readonly string[]): void {
    const around = this.blocks.at(-1);
    if (around) around.behind.push(...lines);
    else (this.cells.at(-1)?.lines ?? this.lines).push(...lines);
  }
}

const notesOf = (xml: string | null, reference: string): [string, string][] => {
  if (xml === null) return [];
  const found: [string, string][] = [];
  let id: string | null = null;
  let words = '';
  let collecting = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === 'w:footnote' || name === 'w:endnote')
        [id, words] = [attributes['w:type'] === undefined ? (attributes['w:id'] ?? null) : null, ''];
      else if (name === 'w:t') collecting = true;
    },
    text: (text) => {
      if (collecting) words += text;
    },
    close: (name) => {
      if (name === 'w:t') collecting = false;
      if ((name === 'w:footnote' || name === 'w:endnote') && id !== null) found.push([`${reference}${id}`, words.trim()]);
    },
  });
  return found;
};

const partOf = (parts: readonly InflatedPart[], name: string): string | null =>
  parts.find((part) => part.name === name)?.content.toString('utf8') ?? null;

/** Text of a Word file, with numbers, notes and boxes where people see them. @throws Error where a part is no sound XML */
export const wordText = (parts: readonly InflatedPart[], counted: CountedChanges = 'accepted'): WordText => {
  const numbering = new Numbering(partOf(parts, 'word/numbering.xml'), partOf(parts, 'word/styles.xml'));
  const footnotes = new Map([
    ...notesOf(partOf(parts, 'word/footnotes.xml'), 'w:footnoteReference'),
    ...notesOf(partOf(parts, 'word/endnotes.xml'), 'w:endnoteReference'),
  ]);
  const reader = new BodyReader(numbering, footnotes, counted);
  walkXml(partOf(parts, 'word/document.xml') ?? '', {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  });
  const { numbers, footnotes: noted, text_boxes, changes } = reader.counts;
  const notes: ReadingNote[] = [
    { kind: 'numbers', count: numbers },
    { kind: 'footnotes', count: noted },
    { kind: 'text_boxes', count: text_boxes },
    { kind: counted === 'accepted' ? 'changes_accepted' : 'changes_left_out', count: changes },
  ];
  return { lines: reader.lines, notes: notes.filter(({ count }) => count > 0) };
};
