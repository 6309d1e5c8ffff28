import { fileTypeFromFile } from 'file-type';
import { readFile } from 'node:fs/promises';
import { soundArchive } from '../zip/sound-archive.js';
import { documentText } from './document-text.js';

const ZIP = 'application/zip';
const OFD = 'application/vnd.ofd';
const MAX_ENTRIES = 10_000;
/** Text that a browser would take for a page or a picture with a program in it. */
const MARKUP = /^\s*<[!?a-z]/i;

/**
 * What a file is, by its content: nobody's word is taken for it. Plain text is whatever reads as text, and a sheet of it when it is
 * called one; markup is no document.
 * @returns null when nobody could tell
 */
export const sniffedType = async (path: string, name: string): Promise<string | null> => {
  const known = (await fileTypeFromFile(path))?.mime;
  if (known !== undefined && known !== ZIP) return known;
  const bytes = await readFile(path);
  if (known === ZIP) {
    const archive = await soundArchive(bytes, { entries: MAX_ENTRIES });
    return typeof archive !== 'string' && archive.names.includes('OFD.xml') ? OFD : ZIP;
  }
  const text = await documentText(bytes);
  if (text?.mediaType !== 'text/plain' || MARKUP.test(text.text)) return null;
  return name.toLowerCase().endsWith('.csv') ? 'text/csv' : 'text/plain';
};
