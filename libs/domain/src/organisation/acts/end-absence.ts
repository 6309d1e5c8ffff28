import type { Instant } from '../../shared/time.js';
import { end } from './shared/asked.js';
import type { Ended } from './shared/asked.js';
import { notBack, ownOrAdministrator } from './shared/delegations.js';
import { endable, only, part } from './shared/rules.js';
import { defineAct } from './define-act.js';

export interface EndAbsence {
  absenceId: string;
  until: Instant;
}

type Asked = Ended<EndAbsence>;

/** 返岗: the person is back. */
export const endAbsence = defineAct<'EndAbsence', Asked, EndAbsence>({
  type: 'EndAbsence',
  complete: (asked, on) => ({ absenceId: asked.absenceId, ...end(asked, on) }),
  decide: ({ organisation }, data, ctx) => {
    const absence = part(organisation.absences, data.absenceId);
    ownOrAdministrator(ctx, absence.personId);
    notBack(ctx, data.until);
    if (absence.from > data.until) return only({ type: 'AbsenceEnded', data: { ...data, until: absence.from } });
    endable(absence, data.until, absence.id);
    return only({ type: 'AbsenceEnded', data });
  },
});
