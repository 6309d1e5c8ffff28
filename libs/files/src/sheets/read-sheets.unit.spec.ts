import { bomb, claiming, hiding, sheetFile, zipped } from '@duban/testing/office-files';
import { describe, expect, test } from '@jest/globals';
import { readSheets } from './read-sheets.js';

const csv = (text: string): Buffer => Buffer.from(text, 'utf8');
const CSV = '账号,姓名\nnew.one,欧阳新来\n';
const ROWS = [
  { line: 1, cells: ['账号', '姓名'] },
  { line: 2, cells: ['new.one', '欧阳新来'] },
];
/** 账号,姓名 / new.one,欧阳新来 as a spreadsheet on Chinese Windows saves it. */
const GB = Buffer.from('d5cbbac52cd0d5c3fb0d0a6e65772e6f6e652cc5b7d1f4d0c2c0b40d0a', 'hex');

describe('the text of a file', () => {
  test.each([
    ['UTF-8', csv(CSV)],
    ['UTF-8 with a mark', csv(`\ufeff${CSV}`)],
    ['UTF-16', Buffer.from(`\ufeff${CSV}`, 'utf16le')],
    ['GB18030', GB],
    ['tabs', csv(CSV.replaceAll(',', '\t'))],
  ])('is read as %s', async (_how, bytes) => {
    expect(await readSheets(bytes, 10)).toEqual([{ name: 'CSV', rows: ROWS }]);
  });
});

test('sheets of a workbook keep the lines that people see; empty rows and empty sheets are left out', async () => {
  const bytes = await sheetFile([['账号', '姓名'], [''], ['new.one', '欧阳新来']]);
  expect(await readSheets(bytes, 10)).toEqual([{ name: 'S', rows: [ROWS[0], { ...ROWS[1], line: 3 }] }]);
  expect(await readSheets(csv(''), 10)).toEqual([]);
});

const BOTH = { directory: true, local: true };
const SHEET = 'xl/worksheets/sheet1.xml';
test.each([
  ['no text at all', async () => Buffer.from([0x81, 0xff, 0xff, 0x00]), 'unreadable'],
  ['a broken workbook', async () => Buffer.from('PK\u0003\u0004junk', 'latin1'), 'unreadable'],
  ['a zip of something else', () => zipped({ 'a.txt': 'a' }), 'unreadable'],
  ['a bomb', () => bomb(SHEET), 'too_large'],
  ['a bomb whose headers claim little', async () => claiming(await bomb(SHEET), 1_000, BOTH), 'unreadable'],
  ['a claim beyond bounds', async () => claiming(await sheetFile([['a']]), 0xfffffff0, BOTH), 'too_large'],
  ['a workbook whose sheet the directory does not list', async () => hiding(await sheetFile([['a']]), 3), 'unreadable'],
  ['too many rows', async () => csv('a,b\n'.repeat(11)), 'too_large'],
] satisfies [string, () => Promise<Buffer>, string][])('%s is refused as a whole', async (_what, bytes, reason) => {
  await expect(readSheets(await bytes(), 10)).rejects.toMatchObject({ reason });
});
