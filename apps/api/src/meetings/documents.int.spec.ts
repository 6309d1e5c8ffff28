import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { MeetingView, ProblemBody } from '@duban/contracts';
import { bomb, wordFile } from '@duban/testing/office-files';
import { TestApi } from '../testing/api.spec-support.js';

let api: TestApi;
let bytes: Buffer;
beforeAll(async () => {
  api = await TestApi.start();
  bytes = await wordFile([
    '临江市重点工作任务分解表',
    [
      ['序号', '工作任务', '牵头单位', '完成时限'],
      ['1', '完成城北泵站修复', '市应急管理局', '6月底'],
    ],
  ]);
});
afterAll(() => api.stop());

const send = async <T = MeetingView>(file: Buffer, query: string, login = 'duban.officer') => {
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(file)]), '分解表.docx');
  return api.raw<T>('POST', `/meetings/documents?${query}`, { body, headers: { Authorization: `Bearer ${await api.token(login)}` } });
};
const refused = async (file: Buffer, query: string, login?: string) => {
  const { status, body } = await send<ProblemBody>(file, query, login);
  return [status, body.code];
};

test('a Word document is taken in, its original kept byte for byte under its hash', async () => {
  const { status, body } = await send(bytes, 'date=2020-02-17');
  expect([status, body.file.sha256, body.file.name]).toEqual([201, createHash('sha256').update(bytes).digest('hex'), '分解表.docx']);
  const [draft] = body.drafts;
  expect([
    draft?.suggestion?.title,
    draft?.suggestion?.departmentSuggestions[0]?.departmentId,
    draft?.suggestion?.dueSuggestion?.phrase,
  ]).toEqual(['完成城北泵站修复', 'yingji', '6月底']);
  const original = await fetch(`${api.url}/meetings/${body.id}/file`, {
    headers: { Authorization: `Bearer ${await api.token('duban.officer')}` },
  });
  expect(Buffer.from(await original.arrayBuffer()).equals(bytes)).toBe(true);
});

test('the same file with the same particulars is the same meeting', async () => {
  const [one, again, other] = [
    await send(bytes, 'date=2020-02-17'),
    await send(bytes, 'date=2020-02-17'),
    await send(bytes, 'date=2020-02-18'),
  ];
  expect([again.status, again.body.id === one.body.id, other.body.id === one.body.id]).toEqual([201, true, false]);
});

test('changes that nobody has accepted: which text counts is asked, then said, as are annexes that the file lacks', async () => {
  const changed = (from: string, to: string): string =>
    `</w:t></w:r><w:del><w:r><w:delText>${from}</w:delText></w:r></w:del><w:ins><w:r><w:t>${to}</w:t></w:r></w:ins><w:r><w:t>`;
  const file = await wordFile([
    '临江市防汛工作专题会议纪要',
    `会议要求，市应急管理局要在${changed('5月', '6月')}底前完成泵站修复（见附件1）。`,
  ]);
  const { status, body } = await send<ProblemBody>(file, 'date=2020-02-17');
  expect([status, body.code, body.params]).toEqual([422, 'document_has_changes', { count: 2 }]);
  const taken = async (changes: string) => (await send(file, `date=2020-02-17&changes=${changes}`)).body;
  const annex = { kind: 'annex_missing', name: '附件1' };
  const found = [await taken('accepted'), await taken('original')].map(({ notes, drafts }) => [
    notes,
    drafts[0]?.suggestion?.dueSuggestion?.phrase,
  ]);
  expect(found).toEqual([
    [[{ kind: 'changes_accepted', count: 2 }, annex], '6月底前'],
    [[{ kind: 'changes_left_out', count: 2 }, annex], '5月底前'],
  ]);
});

test('what cannot be read, asks for its date, is classified or comes from elsewhere is refused, each with its code', async () => {
  expect(await refused(Buffer.from('%PDF-1.7\0'), 'date=2020-02-17')).toEqual([422, 'document_unreadable']);
  expect(await refused(await bomb(), 'date=2020-02-17')).toEqual([422, 'document_unreadable']);
  expect(await refused(bytes, '')).toEqual([422, 'meeting_date_required']);
  expect(await refused(await wordFile(['机密★1年', '会议要求，要修复泵站。']), 'date=2020-02-17')).toEqual([422, 'classified_material']);
  expect(await refused(bytes, 'date=2020-02-17', 'fagai.head')).toEqual([403, 'not_permitted']);
  expect(await refused(Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'date=2020-02-17')).toEqual([413, 'file_too_large']);
});
