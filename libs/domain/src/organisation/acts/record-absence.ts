import type { PersonId } from '../../shared/party.js';
import { span } from './shared/asked.js';
import type { Spanned } from './shared/asked.js';
import { ownOrAdministrator } from './shared/delegations.js';
import { inOrder, isFree, only, part, refuse } from './shared/rules.js';
import type { AbsenceKind } from '../state/organisation-state.js';
import type { Validity } from '../../shared/validity.js';
import { defineAct } from './define-act.js';

export type RecordAbsence = Validity & { absenceId: string; personId: PersonId; kind: AbsenceKind };

type Asked = Spanned<Omit<RecordAbsence, 'absenceId' | 'personId'>> & { personId?: PersonId | undefined };

/** 不在岗: nothing is addressed to the person meanwhile. */
export const recordAbsence = defineAct<'RecordAbsence', Asked, RecordAbsence>({
  type: 'RecordAbsence',
  complete: ({ kind, personId, ...given }, on) => ({
    ...{ absenceId: on.newId, personId: personId ?? on.personId, kind },
    ...span(given, on),
  }),
  decide: ({ organisation }, { absenceId, ...given }, ctx) => {
    isFree(organisation.absences, absenceId);
    part(organisation.people, given.personId);
    ownOrAdministrator(ctx, given.personId);
    inOrder(given);
    if (given.until === null || given.until <= ctx.now) refuse('period_in_past', { until: given.until });
    return only({ type: 'AbsenceRecorded', data: { absence: { id: absenceId, ...given } } });
  },
});
