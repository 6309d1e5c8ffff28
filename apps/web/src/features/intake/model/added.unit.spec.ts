import { expect, test } from '@jest/globals';
import { addedBySplit, addedFrom, addedOn } from './added.js';
import { cardsOf } from './cards.js';
import { editOf } from './edit.js';
import { content, draft, order } from './paper.spec-support.js';

const segments = [
  { id: 's1', text: '市财政局要拨付补贴；市交通局要修复路灯。' },
  { id: 's2', text: '要加快进度。' },
];

test('a draft on a sentence asks for all that it says, one on marked words for these', () => {
  expect(addedOn(segments, 's2', '原文有此要求。').edit).toMatchObject({
    title: '要加快进度',
    requirement: '要加快进度。',
    reason: '原文有此要求。',
  });
  const marked = addedFrom(segments, { segmentIds: ['s1'], words: '市交通局要修复路灯。' }, '增补。');
  expect(marked.content).toMatchObject({ segmentIds: ['s1'], title: '市交通局要修复路灯', requirement: '市交通局要修复路灯。' });
  // two pieces of one sentence do not overwrite each other while they are written
  expect(marked.place).not.toBe(addedFrom(segments, { segmentIds: ['s1'], words: '市财政局要拨付补贴' }, '').place);
});

const measures = [
  { id: 'm1', name: '路灯', target: 20, unit: '盏' },
  { id: 'm2', name: '补贴', target: 5, unit: '万元' },
];
const whole = {
  ...content,
  title: '拨付补贴5万元、修复路灯20盏',
  requirement: '拨付补贴5万元、修复路灯20盏。',
  tasks: [{ ...order, measures, assists: [{ departmentId: 'gongxin', duty: '供电' }] }],
};
const [card] = cardsOf({ drafts: [draft('d1', { offered: { content: whole, assumed: [], missing: [] } })], matches: [] });
if (card === undefined) throw new Error('no card');

test('split at the cursor: what stands before it stays, the rest is another draft of the same sentences, units and standard', () => {
  const split = addedBySplit(card, editOf(whole), 8, '拆出。');
  expect(split?.stays).toEqual({ ...editOf(whole), title: '拨付补贴5万元', requirement: '拨付补贴5万元' });
  expect(split?.added.edit).toEqual({ ...editOf(whole), title: '修复路灯20盏', requirement: '修复路灯20盏。', reason: '拆出。' });
  expect(split?.added.content).toMatchObject({ segmentIds: ['s1'], title: '修复路灯20盏' });
  expect(split?.added.content.tasks.map((one) => one.measures)).toEqual([[measures[0]]]);
});

test.each([0, 17])('nothing on one side of the cursor (%d) is no split', (cursor) => {
  expect(addedBySplit(card, editOf(whole), cursor, '拆出。')).toBeNull();
});
