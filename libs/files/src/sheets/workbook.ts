import readXlsxFile from 'read-excel-file/node';
import type { SoundArchive } from '../zip/sound-archive.js';
import { isWithinExtent } from './sheet-extent.js';

/** Its cells stand so far apart that laying them out would take the memory of everybody. */
export class SheetTooLarge extends Error {
  override readonly name = 'SheetTooLarge';
}

/** Sheets of a workbook with their values. The library unpacks it by itself, and lays out all cells up to the last. @throws SheetTooLarge */
export const readWorkbook = async ({ bytes, parts }: SoundArchive): ReturnType<typeof readXlsxFile> => {
  if (!isWithinExtent(parts)) throw new SheetTooLarge();
  return readXlsxFile(bytes);
};
