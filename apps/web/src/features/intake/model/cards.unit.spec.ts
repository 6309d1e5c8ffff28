import { expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { cardsOf, isReady, leftOf, nextOpen, progressOf, segmentsIn, stepFrom } from './cards.js';
import { content, draft, match, order, suggestion } from './paper.spec-support.js';

const limit = { limit: { amount: 15, unit: 'working_day' }, urgency: 'normal' as const, policyVersion: 'v1', phrase: null };

test('a card shows what was decided, else what is offered, and what a person has to say', () => {
  const [offered, decided] = cardsOf({
    drafts: [
      draft('d1', {
        offered: {
          content: { ...content, leaderInCharge: null },
          assumed: ['/closureStandard'],
          missing: ['/tasks/0/leads', '/leaderInCharge'],
        },
      }),
      draft('d2', { status: 'confirmed', offered: null, content: { ...content, title: '另一名称' } }),
    ],
    matches: [],
  });
  expect([offered?.gaps, offered?.standardAssumed, decided?.title, decided?.gaps]).toEqual([['leads', 'leader'], true, '另一名称', []]);
});

test('a date of the source leaves the rules’ own out', () => {
  const due = { at: '2020-02-29T16:00:00.000Z', origin: 'source' as const, phrase: '月底前' };
  const withDue = { ...content, tasks: [{ ...order, due }] };
  const [without, dated] = cardsOf({
    drafts: [
      draft('d1', { suggestion: { ...suggestion, policyDefault: limit } }),
      draft('d2', { suggestion: { ...suggestion, policyDefault: limit }, offered: { content: withDue, assumed: [], missing: [] } }),
    ],
    matches: [],
  });
  expect([without?.policy, dated?.policy]).toEqual([{ amount: 15, unit: 'working_day' }, null]);
});

test('one press confirms only what leaves nothing to a person', () => {
  const question = { kind: 'two_dates', departmentIds: [], words: '3月、5月' };
  const cards = cardsOf({
    drafts: [
      draft('plain'),
      draft('gap', { offered: { content, assumed: [], missing: ['/tasks/0/leads'] } }),
      draft('asks', { suggestion: { ...suggestion, decisionsNeeded: [question] } }),
      draft('same'),
      draft('apart'),
      draft('not-mine', { can: [] }),
      draft('done', { status: 'confirmed', offered: null, content }),
    ],
    matches: [match('same'), match('apart', { apart: { by: 'p', at: '', reason: '不同' } })],
  });
  expect(cards.filter(isReady).map(({ id }) => id)).toEqual(['plain', 'apart']);
});

test('stepping stays at the ends; what is next is what is not decided, round and round', () => {
  const cards = cardsOf({ drafts: [draft('a'), draft('b', { status: 'confirmed', content }), draft('c')], matches: [] });
  expect([stepFrom(cards, null, 1), stepFrom(cards, 'a', -1), stepFrom(cards, 'a', 1), stepFrom(cards, 'c', 1)]).toEqual([
    'a',
    'a',
    'b',
    'c',
  ]);
  expect([nextOpen(cards, 'a'), nextOpen(cards, 'c'), nextOpen(cards, 'c', ['a', 'c']), nextOpen(cards, null)]).toEqual([
    'c',
    'a',
    'c',
    'a',
  ]);
  expect(progressOf(cards)).toEqual({ decided: 1, all: 3 });
});

test('what is missing before the list is sent, each with the way to it', () => {
  const cards = cardsOf({
    drafts: [draft('a'), draft('b', { status: 'confirmed', content }), draft('c', { status: 'joined', content })],
    matches: [match('b'), match('c')],
  });
  expect(leftOf(cards, { lookLeft: 4 })).toEqual({ undecided: ['a'], matters: ['b'], looks: 4 });
  const cannot = { params: { segmentIds: 's3,s9' } } as unknown as Views['Cannot'];
  expect([segmentsIn(cannot), segmentsIn(undefined)]).toEqual([['s3', 's9'], []]);
});

test('units that the directory does not know are named once, as they are written', () => {
  const doer = { text: '市马政办', kind: 'organ' as const, role: 'lead' as const, rule: 'subject', words: '' };
  const [card] = cardsOf({
    drafts: [draft('d', { suggestion: { ...suggestion, doers: [doer, doer, { ...doer, kind: 'person', text: '王某' }] } })],
    matches: [],
  });
  expect(card?.unknown).toEqual(['市马政办']);
});
