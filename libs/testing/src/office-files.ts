import { buffer } from 'node:stream/consumers';
import { zipOf } from '@duban/files';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const table = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** A zip of texts. */
export const zipped = (files: Record<string, string>): Promise<Buffer> =>
  buffer(zipOf(Object.entries(files).map(([name, text]) => ({ name, content: Buffer.from(text) }))));

/** A Word document of paragraphs, and of tables where a part is a list of rows. */
export const wordFile = (parts: readonly (string | readonly (readonly string[])[])[]): Promise<Buffer> =>
  zipped({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document ${W}><w:body>${parts.map((part) => (typeof part === 'string' ? paragraph(part) : table(part))).join('')}</w:body></w:document>`,
  });

/** A workbook with one sheet of text cells. */
export const sheetFile = (rows: readonly (readonly string[])[]): Promise<Buffer> =>
  zipped({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        (row, at) =>
          `<row r="${at + 1}">${row
            .map((cell, column) => `<c r="${String.fromCharCode(65 + column)}${at + 1}" t="inlineStr"><is><t>${cell}</t></is></c>`)
            .join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`,
  });

/** Zeros that deflate to a thousandth. */
export const bomb = (name = 'word/document.xml'): Promise<Buffer> => zipped({ [name]: '0'.repeat(65 * 1024 * 1024) });

const DIRECTORY_ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1');

/** A zip whose first entry is said to unpack to `size`, in the directory or by the entry itself. */
export const claiming = (zip: Buffer, size: number, where: { directory: boolean; local: boolean }): Buffer => {
  const lying = Buffer.from(zip);
  if (where.directory) lying.writeUInt32LE(size, lying.indexOf(DIRECTORY_ENTRY) + 24);
  if (where.local) lying.writeUInt32LE(size, lying.indexOf(LOCAL_HEADER) + 22);
  return lying;
};

/** A zip whose directory leaves out its first entries, which still stand in it. */
export const hiding = (zip: Buffer, entries: number): Buffer => {
  const hidden = Buffer.from(zip);
  const end = hidden.length - 22;
  let at = hidden.readUInt32LE(end + 16);
  for (let n = 0; n < entries; n += 1)
    at += 46 + hidden.readUInt16LE(at + 28) + hidden.readUInt16LE(at + 30) + hidden.readUInt16LE(at + 32);
  hidden.writeUInt32LE(at, end + 16);
  for (const count of [end + 8, end + 10]) hidden.writeUInt16LE(hidden.readUInt16LE(count) - entries, count);
  return hidden;
};
