import { answerable, concerned } from './shared/consent.js';
import { only } from './shared/rules.js';
import { defineAct } from './define-act.js';

export interface ConsentDelegation {
  delegationId: string;
}

/** 委托确认: the principal or an issuing leader lets a delegation take effect that another granted. It reaches back to nothing. */
export const consentDelegation = defineAct<'ConsentDelegation', ConsentDelegation, ConsentDelegation>({
  type: 'ConsentDelegation',
  complete: ({ delegationId }) => ({ delegationId }),
  decide: ({ organisation }, { delegationId }, ctx) => {
    const delegation = answerable(organisation, delegationId, ctx);
    const from = delegation.from > ctx.now ? delegation.from : ctx.now;
    return only({ type: 'DelegationConsented', data: { delegationId, from, to: concerned(delegation, [delegation.consent.askedBy]) } });
  },
});
