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
  // v2: a grade may have limits of its own.
  upcasters: [(v1) => v1],
  fold: (state, { data }) => ({ ...state, policy: data.policy }),
  told: nobody('own act'),
});
