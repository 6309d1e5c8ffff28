import type { Policy } from '../../policy/policy.js';
import { defineEvent } from './define-event.js';
import { nobody } from './told.js';

/** 更换规则版本: another policy holds from here on. Policy changed. */
export interface PolicyRepinned {
  policy: Policy;
  reason: string;
}

export const policyRepinned = defineEvent<'PolicyRepinned', PolicyRepinned>({
  type: 'PolicyRepinned',
  // v2: a grade may have limits of its own. v3: a ladder may have steps for the reply to a superior.
  upcasters: [(v1) => v1, (v2) => v2],
  fold: (state, { data }) => ({ ...state, policy: data.policy }),
  told: nobody('own act'),
});
