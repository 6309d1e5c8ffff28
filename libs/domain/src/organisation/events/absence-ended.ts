import type { Instant } from '../../shared/time.js';
import { nobody } from '../../shared/told.js';
import { changed } from '../state/change.js';
import { defineEvent } from './define-event.js';

/** 返岗: as of an instant. Absence ended. */
export interface AbsenceEnded {
  absenceId: string;
  until: Instant;
}

export const absenceEnded = defineEvent<'AbsenceEnded', AbsenceEnded>({
  type: 'AbsenceEnded',
  upcasters: [],
  fold: (state, { data }) => ({ ...state, absences: changed(state.absences, data.absenceId, (one) => ({ ...one, until: data.until })) }),
  told: nobody('the person is addressed again'),
});
