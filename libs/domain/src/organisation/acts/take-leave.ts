import type { PersonId, Role } from '../../shared/party.js';
import type { AbsenceKind } from '../state/organisation-state.js';
import { isOpen } from '../state/organisation-state.js';
import type { Validity } from '../../shared/validity.js';
import { defineAct } from './define-act.js';
import { grantDelegation } from './grant-delegation.js';
import { recordAbsence } from './record-absence.js';
import { span } from './shared/asked.js';
import type { Spanned } from './shared/asked.js';
import { PERSONAL } from './shared/delegations.js';
import { refuse } from './shared/rules.js';

export type TakeLeave = Validity & {
  /** Of the absence and of the delegation: both end when the person is back. */
  absenceId: string;
  personId: PersonId;
  kind: AbsenceKind;
  delegateId: PersonId;
  /** null: all that the person's posts have and that can be handed on. */
  roles: Role[] | null;
  reference: string;
};

type Asked = Spanned<Omit<TakeLeave, 'absenceId' | 'personId'>> & { personId?: PersonId | undefined };

/** 请假: away from a day to a day, and who acts meanwhile: both are recorded, or neither. */
export const takeLeave = defineAct<'TakeLeave', Asked, TakeLeave>({
  type: 'TakeLeave',
  complete: ({ personId, from, until, ...given }, on) => ({
    ...{ absenceId: on.newId, personId: personId ?? on.personId },
    ...given,
    ...span({ from, until }, on),
  }),
  decide: (roster, { absenceId, personId, kind, delegateId, roles, reference, from, until }, ctx) => {
    const posts = Object.values(roster.organisation.posts).filter((post) => post.personId === personId && isOpen(post, from));
    const own = [...new Set(posts.flatMap((post) => post.roles))].filter((role) => !PERSONAL.includes(role));
    if (roles === null && own.length === 0) refuse('delegation_beyond_own', { personId });
    const away = recordAbsence.decide(roster, { absenceId, personId, kind, from, until }, ctx);
    const granted = {
      ...{ delegationId: absenceId, principalId: personId, delegateId, roles: roles ?? own },
      ...{ departmentId: null, actions: null, reference, from, until },
    };
    return { events: [...away.events, ...grantDelegation.decide(roster, granted, ctx).events], snapshots: [] };
  },
});
