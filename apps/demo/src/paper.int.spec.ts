import type { MeetingView, ProblemBody } from '@duban/contracts';
import { analyseMinutes, calendarAsOf } from '@duban/domain';
import { READING } from '@duban/language';
import type { Person } from '@duban/stack';
import { Refused } from '@duban/stack';
import { wordFile } from '@duban/testing/office-files';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paperOf, takeInPaper } from './paper.js';
import { Printer } from './printing.js';

const NOW = '2020-02-17T08:00:00.000Z';
/** 会议要求，市财政局要做好预算。 as a Windows office saves it. */
const GB_18030 = Buffer.from('bbe1d2e9d2aac7f3a3accad0b2c6d5febed6d2aad7f6bac3d4a4cbe3a1a3', 'hex');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duban-papers-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The API's two questions: a title and a date, by the text or by its sender. */
const drafter = (sent: Record<string, unknown>[]): Person =>
  ({
    post: (_: string, body: Record<string, string>) => {
      sent.push(body);
      const calendar = calendarAsOf(NOW);
      const { title, date, drafts } = analyseMinutes(body['text'] ?? '', { ...READING, calendar, hash: (text) => text });
      const refused = (code: ProblemBody['code'], params: ProblemBody['params'] = {}) =>
        Promise.reject(new Refused(422, { status: 422, code, params } as ProblemBody, '/meetings'));
      if (!(body['date'] ?? date)) return refused('meeting_date_required');
      if (!(body['title'] ?? title)) return refused('text_required', { field: 'title' });
      return Promise.resolve({ body: { drafts } as unknown as MeetingView });
    },
  }) as unknown as Person;

test.each<[string, string, () => Buffer | Promise<Buffer>, { title?: string; date?: string }]>([
  [
    'English minutes without a date',
    'council.txt',
    () => Buffer.from('Harbour Council\nMinutes of the meeting\nAgreed – that the Clerk inspect the pier.\n'),
    { date: '2020-02-17' },
  ],
  [
    'a table alone',
    '任务表.txt',
    () => Buffer.from('序号\t工作任务\t责任单位\t完成时限\n1\t修复泵站\t市水务局\t3月底\n2\t疏通河道\t市财政局\t4月底\n'),
    { date: '2020-02-17' },
  ],
  ['one line', '口头交办.txt', () => Buffer.from('请市财政局3月10日前报送预算。'), { date: '2020-02-17', title: '口头交办' }],
  ['GB 18030', '预算.TXT', () => GB_18030, { date: '2020-02-17', title: '预算' }],
  [
    'a Word file without a title or a year',
    '会议 记录.docx',
    () => wordFile(['3月5日，会议要求，市财政局要在3月底前完成预算。', '市教育局要检查校车。']),
    { date: '2020-02-17', title: '会议 记录' },
  ],
  ['nothing to be assumed', 'a.txt', () => Buffer.from('市政府常务会议纪要\n2020年2月10日\n会议要求，要抓好清淤。'), {}],
])('%s', async (_, name, bytes, assumed) => {
  const path = join(folder, name);
  await writeFile(path, await bytes());
  const paper = await paperOf({ name, path, kind: 'communique' });
  const said: string[] = [];
  const print = Object.assign(new Printer('en'), { line: (zh: string) => void said.push(zh) });
  const sent: Record<string, unknown>[] = [];
  await takeInPaper(drafter(sent), paper, { print, now: NOW });
  const { title, date } = sent.at(-1) ?? {};
  expect({ ...(title === undefined ? {} : { title }), ...(date === undefined ? {} : { date }) }).toEqual(assumed);
  expect(said).toHaveLength(Object.keys(assumed).length);
  // said in both languages, and said to be an assumption
  for (const line of said) expect(line).toMatch(/属假定.*assumption/u);
});

test('a file that is no paper says so in both languages', async () => {
  const path = join(folder, 'x.pdf');
  await writeFile(path, Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1]));
  await expect(paperOf({ name: 'x.pdf', path, kind: 'communique' })).rejects.toThrow(/不是可读的.*not a text/u);
});
