import type { Instant } from '../../shared/time.js';
import type { OrganisationEvent } from '../events/registry.js';
import { endDelegation } from './end-delegation.js';
import { end } from './shared/asked.js';
import type { Ended } from './shared/asked.js';
import type { OrganisationContext, Roster } from './shared/context.js';
import { notBack, ownOrAdministrator } from './shared/delegations.js';
import { endable, only, part } from './shared/rules.js';
import { defineAct } from './define-act.js';

export interface EndAbsence {
  absenceId: string;
  until: Instant;
}

type Asked = Ended<EndAbsence>;

/** Whoever acts for somebody on leave does so until they are back: what is handed on with a leave bears its id. */
const handedBack = (roster: Roster, { absenceId, until }: EndAbsence, ctx: OrganisationContext): OrganisationEvent[] => {
  const { delegations } = roster.organisation;
  const delegation = Object.hasOwn(delegations, absenceId) ? delegations[absenceId] : undefined;
  const over = delegation?.until !== undefined && delegation.until !== null && delegation.until <= until;
  if (delegation === undefined || over || delegation.consent?.state === 'refused') return [];
  return endDelegation.decide(roster, { delegationId: absenceId, until }, ctx).events;
};

/** 返岗: the person is back. */
export const endAbsence = defineAct<'EndAbsence', Asked, EndAbsence>({
  type: 'EndAbsence',
  complete: (asked, on) => ({ absenceId: asked.absenceId, ...end(asked, on) }),
  decide: (roster, data, ctx) => {
    const absence = part(roster.organisation.absences, data.absenceId);
    ownOrAdministrator(ctx, absence.personId);
    notBack(ctx, data.until);
    const back = handedBack(roster, data, ctx);
    if (absence.from > data.until) return only({ type: 'AbsenceEnded', data: { ...data, until: absence.from } }, ...back);
    endable(absence, data.until, absence.id);
    return only({ type: 'AbsenceEnded', data }, ...back);
  },
});
