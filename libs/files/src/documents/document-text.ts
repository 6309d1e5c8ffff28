import mammoth from 'mammoth';
import { readWorkbook } from '../sheets/workbook.js';
import { soundArchive, type SoundArchive } from '../zip/sound-archive.js';

export interface DocumentText {
  text: string;
  mediaType: string;
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
export const documentText = async (bytes: Buffer): Promise<DocumentText | null> => {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return plainText(bytes);
  const archive = await soundArchive(bytes, { entries: MAX_ENTRIES });
  if (typeof archive === 'string') return null;
  if (archive.names.includes('word/document.xml')) return readable(() => wordText(archive.bytes), DOCX);
  if (archive.names.includes('xl/workbook.xml')) return readable(() => sheetText(archive), XLSX);
  return null;
};

/** The parsers throw plain errors for files that are damaged: to us that is an answer. */
const readable = async (read: () => Promise<string>, mediaType: string): Promise<DocumentText | null> =>
  read().then(
    (text) => ({ text, mediaType }),
    () => null,
  );

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

/** What of mammoth's document tree is looked at. */
interface WordNode {
  type: string;
  value?: string;
  children?: WordNode[];
}

const wordText = async (buffer: Buffer): Promise<string> => {
  let lines: string[] = [];
  await mammoth.convertToHtml(
    { buffer },
    {
      externalFileAccess: false,
      transformDocument: (document: WordNode) => {
        lines = linesOf(document);
        return document;
      },
    },
  );
  return lines.join('\n');
};

const wordsOf = (node: WordNode): string => {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'tab') return '\t';
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map(wordsOf).join('');
};

const cellText = (text: string): string => text.replace(/\s*\n\s*|\t/gu, '').trim();
const CELL_BREAK = '\n';

const linesOf = (node: WordNode): string[] => {
  if (node.type === 'paragraph') return [wordsOf(node)];
  if (node.type === 'tableRow') {
    const cells = (node.children ?? []).map((cell) => cellText(linesOf(cell).join(CELL_BREAK)));
    return [cells.join('\t')];
  }
  return (node.children ?? []).flatMap(linesOf);
};

const sheetText = async (archive: SoundArchive): Promise<string> => {
  const sheets = await readWorkbook(archive);
  return sheets
    .flatMap(({ data }) => data.map((row) => row.map(valueText)))
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
