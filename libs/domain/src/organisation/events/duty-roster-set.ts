import type { DepartmentId, PersonId } from '../../shared/party.js';
import { nobody } from '../../shared/told.js';
import type { LocalDate } from '../../shared/time.js';
import { defineEvent } from './define-event.js';

/** 值班安排: who of a unit is on duty on a day; an empty list takes it back. Duty roster set. */
export interface DutyRosterSet {
  departmentId: DepartmentId;
  date: LocalDate;
  personIds: PersonId[];
}

export const dutyRosterSet = defineEvent<'DutyRosterSet', DutyRosterSet>({
  type: 'DutyRosterSet',
  upcasters: [],
  fold: (state, { data: { departmentId, date, personIds } }) => ({
    ...state,
    onDuty: { ...state.onDuty, [departmentId]: { ...state.onDuty?.[departmentId], [date]: personIds } },
  }),
  told: nobody('a unit arranges it itself; what is urgent on that day tells them'),
});
