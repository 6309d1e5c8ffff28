import { expect, test } from '@jest/globals';
import { changedOf } from './changed.js';

type Draft = Parameters<typeof changedOf>[0];
const DUE = '2020-03-31T16:00:00.000Z';
const LATER = '2020-04-10T16:00:00.000Z';

const suggestion = (more: object = {}) => ({
  ...{ requirement: '要建立机制。', segmentIds: ['s1'], addressee: { text: '', kind: 'department' }, timePhrases: [] },
  ...{ departmentSuggestions: [{ departmentId: 'gongxin', role: 'lead' }], dueSuggestion: { at: DUE, phrase: '3月底前' } },
  ...more,
});
const content = (task: object = {}, more: object = {}) => ({
  ...{ requirement: '要建立机制。', segmentIds: ['s1'] },
  tasks: [{ leads: ['gongxin'], due: { at: DUE }, ...task }],
  ...more,
});
const changed = (of: object | null, now: object) => changedOf({ suggestion: of, content: now, decisions: [] } as unknown as Draft);

test('a line that was confirmed as the source has it changes nothing', () => {
  expect(changed(suggestion(), content())).toEqual([]);
  expect(changed(suggestion({ dueSuggestion: null }), content({ due: undefined }))).toEqual([]);
});

test('another lead, or one where the source names nobody', () => {
  expect(changed(suggestion(), content({ leads: ['shangwu'] }))).toEqual([{ what: 'leads', paper: ['gongxin'], now: ['shangwu'] }]);
  expect(changed(suggestion({ departmentSuggestions: [] }), content())).toEqual([{ what: 'leads', paper: [], now: ['gongxin'] }]);
});

test('a unit that the directory does not know is told as the source writes it', () => {
  const doers = [{ text: '市营商办', role: 'lead', kind: 'organ' }];
  expect(changed(suggestion({ departmentSuggestions: [], doers }), content())).toMatchObject([{ paper: ['市营商办'] }]);
});

test('all units of a group are those that the source means by its name', () => {
  const all = suggestion({ addressee: { text: '各县区', kind: 'collective', groupId: 'counties' }, departmentSuggestions: [] });
  expect(changed(all, content({ leads: [], unitsOf: 'counties' }))).toEqual([]);
  expect(changed(all, content({ leads: [], units: ['donghu'] }))).toEqual([{ what: 'leads', paper: ['counties'], now: ['donghu'] }]);
});

test('another date, or one that the source does not set', () => {
  expect(changed(suggestion(), content({ due: { at: LATER } }))).toEqual([{ what: 'due', paper: DUE, phrase: '3月底前', now: LATER }]);
  expect(changed(suggestion({ dueSuggestion: null }), content())).toEqual([{ what: 'due', paper: null, phrase: null, now: DUE }]);
  expect(changed(suggestion(), content({ due: undefined }))).toMatchObject([{ now: null }]);
});

test('one of several dates of the source is no other date', () => {
  expect(changed(suggestion({ timePhrases: [{ text: '4月10日', due: { at: LATER } }] }), content({ due: { at: LATER } }))).toEqual([]);
});

test('other words, and other sentences', () => {
  expect(changed(suggestion(), content({}, { requirement: '建立机制并报告。', segmentIds: ['s1', 's2'] }))).toEqual([
    { what: 'requirement', paper: '要建立机制。' },
    { what: 'sentences', added: 1, removed: 0 },
  ]);
});

test('what was added has no words of its own in the source', () => {
  expect(changed(null, content())).toEqual([{ what: 'added' }]);
});
