import { z } from 'zod';
import type { Policy } from '../../policy/policy.js';
import { ANY } from '../../shared/grants.js';
import { id, longText } from '../../shared/schema.js';
import { directiveAct } from './define-act.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { OPEN, directiveStatus } from './shared/states.js';

interface RepinPolicy {
  policy: Policy;
  reason: string;
}

/** 变更适用规则: other rules for what is still open, by an explicit, recorded act only. */
export const repinPolicy = directiveAct({
  type: 'RepinPolicy',
  input: z.object({ policyVersion: id, reason: longText }),
  complete: ({ policyVersion, reason }, { policy }): RepinPolicy => ({ policy: policy(policyVersion), reason }),
  grants: { office_head: ANY },
  possible: ({ state }) => directiveStatus(state, OPEN),
  refuses: ({ state }, { policy, reason }) =>
    first(textRequired({ reason }), when(policy.version === state.policy.version, 'nothing_changed')),
  decide: (_, data) => [{ type: 'PolicyRepinned', data }],
  problems: ['nothing_changed'],
});
