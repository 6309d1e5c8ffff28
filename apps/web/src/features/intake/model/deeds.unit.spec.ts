import { expect, test } from '@jest/globals';
import { cardsOf, isReady, lackingCollator } from './cards.js';
import { collatedBy, confirming, doneIn, merging, undoing } from './deeds.js';
import { content, draft, order } from './paper.spec-support.js';

test('of what is chosen only what is ready is confirmed', () => {
  const cards = cardsOf({
    drafts: [draft('a'), draft('b', { offered: { content, assumed: [], missing: ['/leaderInCharge'] } }), draft('c')],
    matches: [],
  });
  expect(confirming(cards, ['a', 'b'], isReady)).toEqual([{ do: 'confirm', draftId: 'a' }]);
});

test('the others that are chosen go into the one in view', () => {
  expect(merging('a', ['a', 'b', 'c'])).toEqual({ do: 'merge', into: 'a', from: ['b', 'c'] });
  expect([merging('a', ['a']), merging('a', []), merging(null, ['b'])]).toEqual([null, null, null]);
  expect(merging(null, ['b', 'c'])).toEqual({ do: 'merge', into: 'b', from: ['c'] });
});

test('what the record can take back is taken back by its own deed, with a reason', () => {
  const [card] = cardsOf({ drafts: [draft('a', { status: 'confirmed', content })], matches: [] });
  expect(undoing({ do: 'discard', draftId: 'a', reason: '原则' }, {}, '撤销')).toEqual({ do: 'restore', draftId: 'a', reason: '撤销' });
  expect(undoing({ do: 'correct', draftId: 'a', content: { ...content, title: '改' }, reason: '改名' }, { card }, '撤销')).toEqual({
    ...{ do: 'correct', draftId: 'a', content, reason: '撤销' },
  });
  expect(undoing({ do: 'reclassify', segmentId: 's1', to: 'guidance', reason: '' }, { class: 'task' }, '撤销')).toEqual({
    ...{ do: 'reclassify', segmentId: 's1', to: 'task', reason: '撤销' },
  });
  expect(undoing({ do: 'confirm', draftId: 'a' }, {}, '撤销')).toBeNull();
});

test('one that is refused holds no other up, and is told', () => {
  const result = (draftId: string, accepted: boolean) => ({ draftId, segmentId: null, accepted, problem: null });
  const { done, refused } = doneIn({ meetingId: 'm', version: 2, results: [result('a', true), result('b', false)] });
  expect([done, refused.map(({ draftId }) => draftId)]).toEqual([1, ['b']]);
});

test('one answer to who gathers it does for every draft that lacks nothing else', () => {
  const parallel = { ...content, tasks: [{ ...order, shape: 'parallel' as const, leads: [], unitsOf: 'bankuai' }] };
  const lacks = (...missing: string[]) => ({ offered: { content: parallel, assumed: [], missing } });
  const cards = cardsOf({
    drafts: [
      draft('a', lacks('/tasks/0/collator')),
      draft('b', lacks('/tasks/0/collator')),
      draft('c', lacks('/tasks/0/collator', '/leaderInCharge')),
      draft('d', { ...lacks('/tasks/0/collator'), status: 'discarded' }),
    ],
    matches: [],
  });
  const others = lackingCollator(cards, 'a');
  expect(others.map(({ id }) => id)).toEqual(['b']);
  expect(collatedBy(others, 'fagai')).toMatchObject([
    { do: 'confirm', draftId: 'b', content: { tasks: [{ shape: 'parallel', unitsOf: 'bankuai', collator: 'fagai' }] } },
  ]);
});
