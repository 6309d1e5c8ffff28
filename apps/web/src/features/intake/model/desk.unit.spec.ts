import { expect, test } from '@jest/globals';
import { deskIn, without } from './desk.js';
import { editOf } from './edit.js';
import { content } from './paper.spec-support.js';

test('what was kept comes back; what another page kept in its own way is left alone', () => {
  const edit = editOf(content);
  expect(deskIn({ d1: edit, d2: { title: '只有标题' }, d3: null })).toEqual({ d1: edit });
  expect(without({ d1: edit, d2: edit }, 'd1')).toEqual({ d2: edit });
});
