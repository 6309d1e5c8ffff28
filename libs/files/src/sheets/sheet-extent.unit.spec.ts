import { zipped } from '@duban/testing/office-files';
import { expect, test } from '@jest/globals';
import { buffer } from 'node:stream/consumers';
import { documentText } from '../documents/document-text.js';
import { zipOf } from '../zip/zip-of.js';
import { readSheets } from './read-sheets.js';
import { isWithinExtent } from './sheet-extent.js';

const cell = (r: string): string => `<c r="${r}" t="inlineStr"><is><t>x</t></is></c>`;
const sheet = (rows: string): { name: string; content: Buffer } => ({
  name: 'xl/worksheets/sheet1.xml',
  content: Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
});
const row = (r: string, cells: string): string => `<row r="${r}">${cells}</row>`;

test.each([
  ['two cells at the ends of a sheet', row('1', cell('A1')) + row('1048576', cell('XFD1048576')), false],
  ['a row far down', row('1', cell('A1')) + row('1000000', ''), false],
  ['in other quotes', row('1', cell('A1')) + row('2', "<c r='XFD99999'/>"), false],
  ['an address written so as not to be seen', row('1', '<c r="&#88;FD1"/>'), false],
  ['an ordinary list', Array.from({ length: 3_000 }, (_, n) => row(`${n + 1}`, cell(`A${n + 1}`) + cell(`Z${n + 1}`))).join(''), true],
])('%s', (_what, rows, sound) => expect(isWithinExtent([sheet(rows)])).toBe(sound));

test('a file of a few bytes that would lay out all cells between its two is refused at once', async () => {
  const ends = sheet(row('1', cell('A1')) + row('1048576', cell('XFD1048576')));
  const workbook = await zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>', [ends.name]: String(ends.content) });
  expect(workbook.byteLength).toBeLessThan(2_000);
  const began = performance.now();
  expect(await documentText(workbook)).toBeNull();
  await expect(
    readSheets(await buffer(zipOf([{ name: 'xl/workbook.xml', content: Buffer.from('<w/>') }, ends])), 10),
  ).rejects.toMatchObject({
    reason: 'too_large',
  });
  expect(performance.now() - began).toBeLessThan(1_000);
});
