import { nobody } from '../../shared/told.js';
import type { Absence } from '../state/organisation-state.js';
import { defineEvent } from './define-event.js';

/** 不在岗: for a period nothing is addressed to the person. Absence recorded. */
export interface AbsenceRecorded {
  absence: Absence;
}

export const absenceRecorded = defineEvent<'AbsenceRecorded', AbsenceRecorded>({
  type: 'AbsenceRecorded',
  upcasters: [],
  fold: (state, { data }) => ({ ...state, absences: { ...state.absences, [data.absence.id]: data.absence } }),
  told: nobody('nothing is addressed to the person; the absence shows beside the name'),
});
