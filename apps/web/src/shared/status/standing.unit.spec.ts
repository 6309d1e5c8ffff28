import { expect, test } from '@jest/globals';
import { lateClocks, shapeOf, shapeOfTask } from './standing.js';

test.each([
  ['overdue for closing', { status: 'open', light: 'red', returned: false }, 'over'],
  ['soon, or late in what does not shame', { status: 'open', light: 'yellow', returned: false }, 'soon'],
  ['time enough', { status: 'open', light: 'green', returned: false }, 'fine'],
  ['come back, and time enough', { status: 'open', light: 'green', returned: true }, 'wait'],
  ['come back, and soon due', { status: 'open', light: 'yellow', returned: true }, 'soon'],
  ['held, whatever its date', { status: 'held', light: 'red', returned: false }, 'held'],
] as const)('%s', (_, duty, shape) => {
  expect(shapeOf(duty)).toBe(shape);
});

const LATE = { ms: 1, days: 1, text: { zh: '已逾期1天', en: '1 day overdue' } };
const clock = (kind: string, overdue: object | null) => ({ id: kind, kind, owner: {}, due: '2020-02-19T16:00:00.000Z', overdue });
const item = (light: 'green' | 'red' | null, clocks: readonly object[], reportLate = false) =>
  ({ light, status: 'DISPATCHED', obligations: clocks, flags: { reportLate } }) as unknown as Parameters<typeof shapeOfTask>[0];

test('a receipt that is late makes a task amber whose closing is far off, and never red', () => {
  expect(shapeOfTask(item('green', [clock('receipt', LATE), clock('complete', null)]))).toBe('soon');
  expect(shapeOfTask(item('green', [clock('receipt', null)]))).toBe('fine');
  expect(shapeOfTask(item('red', [clock('receipt', LATE)]))).toBe('over');
});

test('what is late besides the closing is named once: a report that is flagged is not named again', () => {
  const clocks = [clock('receipt', LATE), clock('complete', LATE), clock('report', LATE)];
  expect(lateClocks(item('red', clocks)).map(({ kind }) => kind)).toEqual(['receipt', 'report']);
  expect(lateClocks(item('red', clocks, true)).map(({ kind }) => kind)).toEqual(['receipt']);
});
