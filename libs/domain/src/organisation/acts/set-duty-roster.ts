import { DOING, type DepartmentId, type PersonId } from '../../shared/party.js';
import type { LocalDate } from '../../shared/time.js';
import { isValidAt } from '../../shared/validity.js';
import { defineAct } from './define-act.js';
import { only, part, refuse } from './shared/rules.js';
import { openUnit } from './shared/units.js';

export interface SetDutyRoster {
  departmentId: DepartmentId;
  date: LocalDate;
  personIds: PersonId[];
}

/** 值班安排: a unit's head or clerk says who of the unit is on duty on a day. What is urgent on a day of rest tells them too. */
export const setDutyRoster = defineAct<'SetDutyRoster', SetDutyRoster, SetDutyRoster>({
  type: 'SetDutyRoster',
  complete: ({ departmentId, date, personIds }) => ({ departmentId, date, personIds: [...new Set(personIds)] }),
  decide: (roster, data, ctx) => {
    const { departmentId, date, personIds } = data;
    openUnit(roster, departmentId, ctx.now);
    const posts = Object.values(roster.organisation.posts).filter((post) => post.departmentId === departmentId && isValidAt(post, ctx.now));
    const own = posts.some(({ personId, roles }) => personId === ctx.actorId && roles.some((role) => DOING.includes(role)));
    if (!own && !ctx.administrator) refuse('not_your_own', { departmentId });
    // no calendar is at hand: a day counts as past once it is over by the world's clock, a few hours after it ends here
    if (`${date}T23:59:59.999Z` < ctx.now) refuse('period_in_past', { until: date });
    for (const personId of personIds) {
      part(roster.organisation.people, personId);
      if (!posts.some((post) => post.personId === personId)) refuse('not_of_the_unit', { personId, departmentId });
    }
    return only({ type: 'DutyRosterSet', data });
  },
});
