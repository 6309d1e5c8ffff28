import { expect, test } from '@jest/globals';
import type { Views } from '@duban/api-client';
import { nextOf } from './next.js';

const duty = (id: string, act: string | null, more: object = {}): Views['Duty'] =>
  ({ id, directiveId: `d-${id}`, taskId: 't1', kind: 'x', act: act === null ? null : { act }, ...more }) as unknown as Views['Duty'];

const duties = [
  duty('block', 'AnswerBlock'),
  duty('report', 'ReportProgress'),
  duty('first', 'SignOff'),
  duty('second', 'SignOff'),
  duty('others', null),
  duty('proposal', 'DecideRegistration', { taskId: null, kind: 'registration_decision' }),
];

test('the next of the same kind comes first; what was just decided is not among them, listed still or not', () => {
  const { duty: next, left } = nextOf(duties, { directiveId: 'd-first', taskId: 't1', act: 'SignOff' });
  expect([next?.id, left]).toEqual(['second', 3]);
});

test('without one of its kind, what is due first', () => {
  expect(nextOf(duties, { directiveId: 'd-proposal', taskId: null, act: 'DecideRegistration' }).duty?.id).toBe('block');
  expect(nextOf([], { directiveId: 'd', taskId: 't1', act: 'SignOff' })).toEqual({ duty: null, left: 0 });
});
