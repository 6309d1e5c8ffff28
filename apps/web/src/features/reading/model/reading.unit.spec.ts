import { expect, test } from '@jest/globals';
import { alertGroupsOf, placeOfPaper, upTo, type Alert } from './reading.js';

const alert = (id: string, kind: string, more: object = {}): Alert => ({ id, kind, directiveId: 'd', taskId: 't1', ...more }) as Alert;
const all = [alert('5', 'nudge'), alert('4', 'reminder'), alert('3', 'nudge'), alert('2', 'nudge')];

test('alerts stand by kind, the kind with the newest first', () => {
  expect(alertGroupsOf(all).map(({ kind, alerts }) => [kind, alerts.map(({ id }) => id)])).toEqual([
    ['nudge', ['5', '3', '2']],
    ['reminder', ['4']],
  ]);
});

test('up to one means it and what is older', () => {
  const [nudges] = alertGroupsOf(all);
  expect(upTo(nudges?.alerts ?? [], '3').map(({ id }) => id)).toEqual(['3', '2']);
  expect(upTo(all, 'none')).toEqual([]);
});

test('what is circulated leads to its task, else to its directive', () => {
  expect([placeOfPaper({ directiveId: 'd', taskId: 't1' }), placeOfPaper({ directiveId: 'd', taskId: null })]).toEqual([
    '/directives/d/tasks/t1',
    '/directives/d',
  ]);
});
