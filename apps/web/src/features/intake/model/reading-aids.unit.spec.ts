import { expect, test } from '@jest/globals';
import { cardsOf } from './cards.js';
import { changesIn, touchedBy, type Difference } from './differences.js';
import { doingIn, listedOf } from './listed.js';
import { content, draft, order } from './paper.spec-support.js';
import { selectedIn } from './selected.js';
import { wordingsOf } from './wordings.js';

test('past standards: the most used first, each once, without the one that stands there', () => {
  const used = ['甲。', '乙。', '甲。', '丙。'].map((closureStandard) => ({ closureStandard }));
  expect(wordingsOf(used, ' 丙。 ')).toEqual(['甲。', '乙。']);
  expect(wordingsOf(used, '', 1)).toEqual(['甲。']);
});

const touched = (draftId: string, directiveId: string | null = null) => ({ draftId, status: 'confirmed' as const, directiveId });
const differ = (kind: Difference['kind'], ...of: Difference['touched']): Difference => ({ kind, before: null, after: null, touched: of });

test('differences: what is as it was is left out, and each draft that is touched stands once', () => {
  const changes = changesIn({
    items: [differ('unchanged', touched('a')), differ('changed', touched('b', 'd1')), differ('removed', touched('b', 'd1'), touched('c'))],
  });
  expect(changes.map(({ kind }) => kind)).toEqual(['changed', 'removed']);
  expect(touchedBy(changes)).toEqual([touched('b', 'd1'), touched('c')]);
});

test('what is marked: words in sentences, else nothing', () => {
  expect(selectedIn(['s1', 's2'], '  要加快。 \n 要落实。')).toEqual({ segmentIds: ['s1', 's2'], words: '要加快。\n要落实。' });
  expect([selectedIn([], '要加快'), selectedIn(['s1'], ' \n ')]).toEqual([null, null]);
});

test('the printed list has what is on it, numbered in its order; what was left out or joined is not', () => {
  const parallel = { ...content, tasks: [{ ...order, shape: 'parallel' as const, leads: [], units: ['a', 'b'] }] };
  const cards = cardsOf({
    drafts: [
      draft('d1', { status: 'confirmed', content }),
      draft('d2', { status: 'discarded' }),
      draft('d3', { status: 'joined', content }),
      draft('d4', { offered: { content: parallel, assumed: [], missing: [] } }),
    ],
    matches: [],
  });
  const listed = listedOf(cards);
  expect(listed.map(({ n, id, standard }) => [n, id, standard])).toEqual([
    [1, 'd1', '拨付到位。'],
    [2, 'd4', '拨付到位。'],
  ]);
  expect(listed.map(({ orders }) => orders.map(doingIn))).toEqual([[['caizheng']], [['a', 'b']]]);
});
