import { filledDown, mergedCells } from '../sheets/merged-cells.js';
import { readWorkbook } from '../sheets/workbook.js';
import { wordText, type CountedChanges, type ReadingNote } from '../word/word-text.js';
import { soundArchive, type SoundArchive } from '../zip/sound-archive.js';

export interface DocumentText {
  text: string;
  mediaType: string;
  /** What was done to read it; absent = nothing that anybody would miss. */
  notes?: ReadingNote[];
}

const MAX_ENTRIES = 2_000;
const TEXT = 'text/plain';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What text can be read from. */
export const DOCUMENT_TYPES: readonly string[] = [DOCX, XLSX, TEXT];

/**
 * Text of a document as the splitter reads it: a paragraph a line, a table row a line with tabs. What a file is goes by its
 * content, never by its name. null = not a document that is taken here, or none that can be read.
 */
export const documentText = async (bytes: Buffer, changes?: CountedChanges): Promise<DocumentText | null> => {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return plainText(bytes);
  const archive = await soundArchive(bytes, { entries: MAX_ENTRIES });
  if (typeof archive === 'string') return null;
  if (archive.names.includes('word/document.xml')) return readable(() => wordDocument(archive, changes));
  if (archive.names.includes('xl/workbook.xml')) return readable(async () => ({ text: await sheetText(archive), mediaType: XLSX }));
  return null;
};

/** The parsers throw plain errors for files that are damaged: to us that is an answer. */
const readable = async (read: () => DocumentText | Promise<DocumentText>): Promise<DocumentText | null> => {
  try {
    return await read();
  } catch {
    return null;
  }
};

const wordDocument = ({ parts }: SoundArchive, changes?: CountedChanges): DocumentText => {
  const { lines, notes } = wordText(parts, changes);
  return { text: lines.join('\n'), mediaType: DOCX, ...(notes.length > 0 ? { notes } : {}) };
};

/** UTF-8, or else GB 18030, in which many offices still save. */
const plainText = (bytes: Buffer): DocumentText | null => {
  for (const encoding of ['utf-8', 'gb18030']) {
    const text = decoded(bytes, encoding);
    if (text !== null && !text.includes('\0')) return { text, mediaType: TEXT };
  }
  return null;
};

const decoded = (bytes: Buffer, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return null;
    throw error;
  }
};

/** A cell's lines as one. */
const cellText = (text: string): string =>
  text
    .split(/\s*\n\s*/u)
    .map((line) => line.replace(/\t/gu, ' ').trim())
    .filter((line) => line !== '')
    .reduce((whole, line) => (whole === '' ? line : `${whole}${/[。；;，,：:、]$/u.test(whole) ? '' : '；'}${line}`), '');

const sheetText = async (archive: SoundArchive): Promise<string> => {
  const sheets = await readWorkbook(archive);
  const merged = mergedCells(archive.parts);
  return sheets
    .flatMap(({ data }, at) => filledDown(data, merged[at] ?? []).map((row) => row.map(valueText)))
    .filter((row) => row.some((cell) => cell !== ''))
    .map(rowText)
    .join('\n');
};

const valueText = (value: unknown): string => {
  if (value instanceof Date) return `${value.getUTCFullYear()}年${value.getUTCMonth() + 1}月${value.getUTCDate()}日`;
  return value === null || value === undefined ? '' : cellText(String(value));
};

/** A row with one filled cell is a heading or a sentence above or below the table. */
const rowText = (cells: readonly string[]): string => {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 1 ? (filled[0] ?? '') : cells.join('\t');
};
