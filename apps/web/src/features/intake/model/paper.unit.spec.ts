import { describe, expect, test } from '@jest/globals';
import { blocksOf, classCounts, piecesOf } from './paper.js';
import { draft, segment, suggestion } from './paper.spec-support.js';

describe('phrases in a text', () => {
  test('stand where the text has them, and the text stays whole', () => {
    const pieces = piecesOf('市财政局10日内拨付。', [
      { text: '10日内', mark: 'time' },
      { text: '市财政局', mark: 'unit' },
    ]);
    expect(pieces).toEqual([
      { text: '市财政局', mark: 'unit' },
      { text: '10日内', mark: 'time' },
      { text: '拨付。', mark: null },
    ]);
  });

  test('that overlap: the longer of two that begin alike, the earlier else; what is not there is not marked', () => {
    const phrases = ['2月', '2月底前', '底前完成', '3月'].map((text) => ({ text, mark: 'time' as const }));
    expect(piecesOf('于2月底前完成', phrases)).toEqual([
      { text: '于', mark: null },
      { text: '2月底前', mark: 'time' },
      { text: '完成', mark: null },
    ]);
  });
});

test('lines of a paragraph stand together, rows of a table in cells', () => {
  const segments = [
    segment('s1', '会议指出。'),
    segment('s2', '会议要求。'),
    segment('s3', '另起一段。', { paragraph: 2 }),
    segment('s4', '事项\t单位', { paragraph: 3 }),
    segment('s5', '| 核查 | 市财政局 |', { paragraph: 4 }),
  ];
  const blocks = blocksOf({ segments, drafts: [], look: [] });
  expect(blocks.map(({ kind, sentences }) => [kind, sentences.map(({ id }) => id)])).toEqual([
    ['text', ['s1', 's2']],
    ['text', ['s3']],
    ['table', ['s4', 's5']],
  ]);
  expect(blocks[2]?.sentences[1]?.cells.map(([piece]) => piece?.text)).toEqual(['核查', '市财政局']);
});

test('each sentence says what became of it', () => {
  const look = (segmentId: string, looked: { by: string; at: string } | null) => ({ segmentId, text: '', why: ['limit' as const], looked });
  const [block] = blocksOf({
    segments: [
      segment('s1', '甲', { draftIds: ['d1', 'd2'] }),
      segment('s2', '乙', { draftIds: ['d2'] }),
      segment('s3', '丙'),
      segment('s4', '丁'),
      segment('s5', '戊'),
    ],
    drafts: [draft('d1'), draft('d2', { status: 'confirmed' })],
    look: [look('s3', null), look('s4', { by: 'p', at: '' })],
  });
  expect(block?.sentences.map(({ fate }) => fate)).toEqual([
    { kind: 'drafts', count: 2, decided: false },
    { kind: 'drafts', count: 1, decided: true },
    { kind: 'look' },
    { kind: 'looked' },
    { kind: 'none' },
  ]);
});

test('a unit that nobody knows is marked as such, a known one and a quantity too', () => {
  const doer = (text: string, departmentId?: string) => ({
    ...{ text, kind: 'organ' as const, role: 'lead' as const, rule: 'subject', words: text },
    ...(departmentId === undefined ? {} : { departmentId }),
  });
  const [block] = blocksOf({
    segments: [segment('s1', '市财政局、市马政办补贴6000万元', { draftIds: ['d1'] })],
    drafts: [
      draft('d1', {
        suggestion: {
          ...suggestion,
          doers: [doer('市财政局', 'caizheng'), doer('市马政办')],
          measures: [{ id: 'm', name: '补贴', target: 6000, unit: '万元' }],
        },
      }),
    ],
    look: [],
  });
  expect(block?.sentences[0]?.cells[0]?.flatMap(({ text, mark }) => (mark === null ? [] : [[text, mark]]))).toEqual([
    ['市财政局', 'unit'],
    ['市马政办', 'unknown'],
    ['6000万元', 'amount'],
  ]);
});

test('classes are counted in a fixed order, those that are there', () => {
  expect(classCounts([{ class: 'statement' }, { class: 'task' }, { class: 'statement' }])).toEqual([
    { class: 'task', count: 1 },
    { class: 'statement', count: 2 },
  ]);
});
