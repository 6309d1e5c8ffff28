import { sheetFile, zipped } from '@duban/testing/office-files';
import { expect, test } from '@jest/globals';
import { documentText } from '../documents/document-text.js';
import { soundArchive } from '../zip/sound-archive.js';

test('a cell merged downwards stands in each row that it covers, and in no other', async () => {
  const plain = await sheetFile([
    ['任务', '内容', '单位'],
    ['整治', '排查', '市水务局'],
    ['', '整改', '市财政局'],
    ['验收', '', '市水务局'],
  ]);
  const archive = await soundArchive(plain, { entries: 100 });
  if (typeof archive === 'string') throw new Error(archive);
  const files = Object.fromEntries(archive.parts.map(({ name, content }) => [name, content.toString('utf8')]));
  const name = 'xl/worksheets/sheet1.xml';
  files[name] = (files[name] ?? '').replace(
    '</sheetData>',
    '</sheetData><mergeCells count="2"><mergeCell ref="A2:A3"/><mergeCell ref="B4:C4"/></mergeCells>',
  );
  expect((await documentText(await zipped(files)))?.text).toBe(
    '任务\t内容\t单位\n整治\t排查\t市水务局\n整治\t整改\t市财政局\n验收\t\t市水务局',
  );
});
