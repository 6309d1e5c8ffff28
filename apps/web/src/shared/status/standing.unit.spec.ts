import { expect, test } from '@jest/globals';
import { shapeOf } from './standing.js';

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
