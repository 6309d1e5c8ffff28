import { expect, test } from '@jest/globals';
import { bodyOf, missingIn, NO_INSTRUCTION, saysNothing } from './instruction.js';

const of = { taskId: 't1', leaderInCharge: 'p-li' };
const words = { ...NO_INSTRUCTION, words: ' 请抓紧。 ' };
const ordered = { ...words, ordered: true, unit: 'jiaotong', due: '2020-03-10', title: '排查桥梁', standard: '报排查清单' };

test('without any words it was read, with words it is an instruction; neither needs more', () => {
  expect([saysNothing(NO_INSTRUCTION), saysNothing(words), missingIn(NO_INSTRUCTION), missingIn(words)]).toEqual([true, false, [], []]);
  expect(bodyOf(words, of)).toEqual({ instruction: '请抓紧。', taskId: 't1' });
  expect(bodyOf(NO_INSTRUCTION, { ...of, taskId: undefined })).toEqual({ instruction: '' });
});

test('with a limit it says to whom, by when and when it is done', () => {
  expect(missingIn({ ...words, ordered: true })).toEqual(['unit', 'due', 'title', 'standard']);
  const named = { title: '排查桥梁', closureStandard: '报排查清单' };
  expect(bodyOf(ordered, of)).toEqual({
    ...{ instruction: '请抓紧。', taskId: 't1' },
    order: {
      ...{ ...named, requirement: '请抓紧。', leaderInCharge: 'p-li' },
      tasks: [{ ...named, shape: 'joint', leads: ['jiaotong'], due: { at: '2020-03-10' } }],
    },
  });
});
