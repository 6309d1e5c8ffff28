import { isUtf8 } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { soundArchive } from '../zip/sound-archive.js';
import { readWorkbook, SheetTooLarge } from './workbook.js';

/** A sheet as it was sent: cells as text, dates as civil dates, with the line that people see beside them. */
export interface Sheet {
  name: string;
  rows: { line: number; cells: string[] }[];
}

/** The file as a whole cannot be used. */
export class SheetsRefused extends Error {
  override readonly name = 'SheetsRefused';
  constructor(
    readonly reason: 'unreadable' | 'too_large',
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

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
  if (text.includes('\ufffd')) throw new SheetsRefused('unreadable');
  return text;
};

const csvSheet = (bytes: Uint8Array, mostRows: number): Sheet => {
  const options = {
    bom: true,
    delimiter: [',', '\t'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: false,
    to: mostRows + 50,
  };
  try {
    const records = parse(textOf(bytes), options) as unknown as { record: string[]; info: { lines: number } }[];
    return { name: 'CSV', rows: records.map(({ record, info }) => ({ line: info.lines, cells: record })) };
  } catch (error) {
    if (error instanceof SheetsRefused) throw error;
    throw new SheetsRefused('unreadable', { cause: error });
  }
};

const cellText = (value: unknown): string =>
  value === null || value === undefined ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value);

const xlsxSheets = async (bytes: Buffer): Promise<Sheet[]> => {
  const archive = await soundArchive(bytes);
  if (archive === 'too_large') throw new SheetsRefused('too_large');
  if (archive === 'broken') throw new SheetsRefused('unreadable');
  try {
    const sheets = await readWorkbook(archive);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row, index) => ({ line: index + 1, cells: row.map(cellText) })),
    }));
  } catch (error) {
    throw new SheetsRefused(error instanceof SheetTooLarge ? 'too_large' : 'unreadable', { cause: error });
  }
};

/** The sheets of a CSV or xlsx file, told apart by their first bytes; without empty rows and empty sheets. @throws SheetsRefused */
export const readSheets = async (bytes: Buffer, mostRows: number): Promise<Sheet[]> => {
  const sheets = startsWith(bytes, ZIP) ? await xlsxSheets(bytes) : [csvSheet(bytes, mostRows)];
  const filled = sheets.map(({ name, rows }) => ({ name, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) }));
  if (filled.reduce((total, { rows }) => total + rows.length, 0) > mostRows) throw new SheetsRefused('too_large');
  return filled.filter(({ rows }) => rows.length > 0);
};
