import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';

/** A sheet as it was sent: cells as text, dates as civil dates, with the line that people see beside them. */
export interface Sheet {
  name: string;
  rows: { line: number; cells: string[] }[];
}

/** The file as a whole cannot be used; `code` is the answer's. */
export class ImportRefused extends Error {
  constructor(
    readonly code: 'import_unreadable' | 'import_columns_unknown' | 'import_too_large',
    readonly params: Record<string, string | number> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'ImportRefused';
  }
}

export const MAX_IMPORT_BYTES = 5 * 1024 * 1024;
export const MAX_IMPORT_ROWS = 5_000;
/** Of a workbook once unpacked: a small file must not become a large one. */
const MAX_UNPACKED = 64 * 1024 * 1024;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((byte, n) => bytes[n] === byte);

/** UTF-8 with or without a mark, UTF-16 with one, else GB18030, which spreadsheets in Chinese write by default. */
const encodingOf = (bytes: Uint8Array): string => {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'gb18030';
};

const textOf = (bytes: Uint8Array): string => {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  // The decoder's sign for bytes that are no text.
  if (text.includes('\ufffd')) throw new ImportRefused('import_unreadable');
  return text;
};

const csvSheet = (bytes: Uint8Array): Sheet => {
  const options = {
    bom: true,
    delimiter: [',', '\t'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: false,
    to: MAX_IMPORT_ROWS + 50,
  };
  try {
    const records = parse(textOf(bytes), options) as unknown as { record: string[]; info: { lines: number } }[];
    return { name: 'CSV', rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    throw new ImportRefused('import_unreadable', {}, { cause: error });
  }
};

const cellText = (value: unknown): string =>
  value === null || value === undefined ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

const unpackedBytes = (bytes: Uint8Array): number => {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize;
      return false;
    },
  });
  return total;
};

const xlsxSheets = async (bytes: Uint8Array): Promise<Sheet[]> => {
  try {
    if (unpackedBytes(bytes) > MAX_UNPACKED) throw new ImportRefused('import_too_large');
    const sheets = await readXlsxFile(Buffer.from(bytes));
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row, index) => ({ line: index + 1, cells: row.map(cellText) })),
    }));
  } catch (error) {
    if (error instanceof ImportRefused) throw error;
    throw new ImportRefused('import_unreadable', {}, { cause: error });
  }
};

/** The sheets of a CSV or xlsx file, told apart by their first bytes. @throws ImportRefused */
export const readSheets = async (bytes: Uint8Array): Promise<Sheet[]> => {
  if (bytes.byteLength > MAX_IMPORT_BYTES) throw new ImportRefused('import_too_large');
  const sheets = startsWith(bytes, ZIP) ? await xlsxSheets(bytes) : [csvSheet(bytes)];
  const filled = sheets.map(({ name, rows }) => ({ name, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) }));
  if (filled.reduce((total, { rows }) => total + rows.length, 0) > MAX_IMPORT_ROWS) throw new ImportRefused('import_too_large');
  return filled.filter(({ rows }) => rows.length > 0);
};
