import type { Notice } from '../../state/index.js';
import type { Condition } from '../../who-may/conditions.js';

/** Orange and below are the office's to sign, red a leader's. */
export const BELOW_RED: Condition<{ notice: Notice }> = { name: 'below_red', holds: ({ notice }) => notice.release !== 'leader' };
