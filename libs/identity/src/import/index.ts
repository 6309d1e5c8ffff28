import { createHash } from 'node:crypto';
import { readSheets, SheetsRefused, type Sheet } from '@duban/files';
import { readRows, type ImportRow } from './columns.js';
import { ImportRefused } from './import-refused.js';

export * from './plan-import.js';
export { ImportRefused } from './import-refused.js';

export const MAX_IMPORT_BYTES = 5 * 1024 * 1024;
export const MAX_IMPORT_ROWS = 5_000;

export interface ImportFile {
  rows: ImportRow[];
  sha256: string;
}

/** A roster as it was sent. @throws ImportRefused */
export const readImport = async (bytes: Buffer): Promise<ImportFile> => ({
  rows: readRows(await sheetsOf(bytes)),
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

const sheetsOf = async (bytes: Buffer): Promise<Sheet[]> => {
  if (bytes.byteLength > MAX_IMPORT_BYTES) throw new ImportRefused('import_too_large');
  try {
    return await readSheets(bytes, MAX_IMPORT_ROWS);
  } catch (error) {
    throw error instanceof SheetsRefused ? new ImportRefused(`import_${error.reason}`, {}, { cause: error }) : error;
  }
};
