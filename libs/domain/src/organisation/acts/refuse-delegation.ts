import { answerable, concerned } from './shared/consent.js';
import { only } from './shared/rules.js';
import { defineAct } from './define-act.js';

export interface RefuseDelegation {
  delegationId: string;
}

/** 不同意委托: the principal or an issuing leader turns down a delegation that another granted; it never takes effect. */
export const refuseDelegation = defineAct<'RefuseDelegation', RefuseDelegation, RefuseDelegation>({
  type: 'RefuseDelegation',
  complete: ({ delegationId }) => ({ delegationId }),
  decide: ({ organisation }, { delegationId }, ctx) => {
    const delegation = answerable(organisation, delegationId, ctx);
    return only({ type: 'DelegationRefused', data: { delegationId, to: concerned(delegation, [delegation.consent.askedBy]) } });
  },
});
