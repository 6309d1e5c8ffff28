import { expect, test } from '@jest/globals';
import { bomb, sheetFile, wordFile } from '@duban/testing/office-files';
import { documentText } from './document-text.js';

const TABLE = [
  ['序号', '工作任务', '牵头单位'],
  ['1', '修复泵站', '市水务局'],
];
const LINES = '序号\t工作任务\t牵头单位\n1\t修复泵站\t市水务局';

test('a Word document: a paragraph a line, a table row a line with tabs', async () => {
  expect(await documentText(await wordFile(['任务分解表', TABLE, '以上事项限期办结。']))).toEqual({
    text: `任务分解表\n${LINES}\n以上事项限期办结。`,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
});

test('a sheet: a row a line, a row with one cell a line of its own', async () => {
  const found = await documentText(await sheetFile([['任务分解表'], ...TABLE]));
  expect(found?.text).toBe(`任务分解表\n${LINES}`);
});

test('plain text in UTF-8 or GB 18030', async () => {
  const gbk = Buffer.from([0xbb, 0xe1, 0xd2, 0xe9, 0xd2, 0xaa, 0xc7, 0xf3]);
  expect([(await documentText(Buffer.from('会议要求')))?.text, (await documentText(gbk))?.text]).toEqual(['会议要求', '会议要求']);
});

test('what grows beyond bounds, is damaged, or is something else is not read', async () => {
  const word = await wordFile(['任务分解表']);
  const broken = Buffer.from(word);
  broken.fill(0, 40, 80);
  const forged = Buffer.from(word);
  forged.writeUInt32LE(0xfffffff0, forged.length - 6);
  for (const bytes of [await bomb(), broken, forged, word.subarray(0, 100), Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1])]) {
    expect(await documentText(bytes)).toBeNull();
  }
});
