import { createHash } from 'node:crypto';
import { readRows, type ImportRow } from './columns.js';
import { readSheets } from './tables.js';

export * from './plan-import.js';
export { ImportRefused, MAX_IMPORT_BYTES } from './tables.js';

export interface ImportFile {
  rows: ImportRow[];
  sha256: string;
}

/** A roster as it was sent. @throws ImportRefused */
export const readImport = async (bytes: Uint8Array): Promise<ImportFile> => ({
  rows: readRows(await readSheets(bytes)),
  sha256: createHash('sha256').update(bytes).digest('hex'),
});
