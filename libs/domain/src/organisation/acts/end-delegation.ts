import type { Instant } from '../../shared/time.js';
import { end } from './shared/asked.js';
import type { Ended } from './shared/asked.js';
import { concerned } from './shared/consent.js';
import { notBack, ownOrAdministrator } from './shared/delegations.js';
import { endable, only, part, refuse } from './shared/rules.js';
import { defineAct } from './define-act.js';

export interface EndDelegation {
  delegationId: string;
  until: Instant;
}

type Asked = Ended<EndDelegation>;

/** 终止授权: by the principal, by the delegate who gives it back, or by an administrator; also of one that still waits for consent. */
export const endDelegation = defineAct<'EndDelegation', Asked, EndDelegation>({
  type: 'EndDelegation',
  complete: (asked, on) => ({ delegationId: asked.delegationId, ...end(asked, on) }),
  decide: ({ organisation }, data, ctx) => {
    const delegation = part(organisation.delegations, data.delegationId);
    ownOrAdministrator(ctx, delegation.principalId, delegation.delegateId);
    if (delegation.consent?.state === 'refused') refuse('organisation_part_ended', { id: delegation.id, until: delegation.until });
    notBack(ctx, data.until);
    const to = concerned(delegation);
    if (delegation.from > data.until) return only({ type: 'DelegationEnded', data: { ...data, until: delegation.from, to } });
    endable(delegation, data.until, delegation.id);
    return only({ type: 'DelegationEnded', data: { ...data, to } });
  },
});
