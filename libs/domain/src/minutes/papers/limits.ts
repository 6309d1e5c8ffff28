import { localDateOf } from '../../calendar/working-time.js';
import type { WorkCalendar } from '../../calendar/calendar.js';
import { addMs } from '../../shared/time.js';
import type { LocalDate } from '../../shared/time.js';
import type { DraftSuggestion } from '../analysis.js';
import type { PaperDuty } from './label.js';

export interface LimitTally {
  labelled: number;
  right: number;
  /** Another day stands where one is named. */
  wrong: number;
  missed: number;
  /** Of the missed, those of a duty that was not found at all. */
  lost: number;
  /** A day although the paper sets none. */
  invented: number;
}

export const noLimits = (): LimitTally => ({ labelled: 0, right: 0, wrong: 0, missed: 0, lost: 0, invented: 0 });

/** Days the draft would be due on. */
const claimed = ({ dueSuggestion, timePhrases }: DraftSuggestion, calendar: WorkCalendar): LocalDate[] => {
  const days = [dueSuggestion, ...timePhrases.map(({ due }) => due)].flatMap((due) =>
    due && due.origin !== 'policy' ? [localDateOf(addMs(due.at, -1), calendar)] : [],
  );
  return [...new Set(days)];
};

/** Days between which a person is asked to choose: to ask is right where the limit is among them. */
const askedOf = ({ decisionsNeeded = [] }: DraftSuggestion, calendar: WorkCalendar): LocalDate[] =>
  decisionsNeeded.flatMap(({ dues = [] }) => dues.map(({ at }) => localDateOf(addMs(at, -1), calendar)));

export const judgeLimits = (duty: PaperDuty, draft: DraftSuggestion | null, calendar: WorkCalendar): LimitTally => {
  const due = duty.due ?? [];
  const labelled = due.length;
  if (!draft) return { ...noLimits(), labelled, missed: labelled, lost: labelled };
  const days = due.flatMap(([, day]) => (day ? [day] : []));
  const recurring = due.filter(([, , role]) => role === 'recurring').length;
  const comesAgain = draft.reportCycleSuggestion !== undefined || draft.timePhrases.some(({ kind }) => kind === 'recurring');
  const asked = askedOf(draft, calendar);
  const found = claimed(draft, calendar).filter((day) => !asked.includes(day) || days.includes(day));
  const right = days.filter((day) => found.includes(day) || asked.includes(day)).length;
  const strange = found.filter((day) => !days.includes(day)).length;
  const againRight = comesAgain ? recurring : 0;
  const open = labelled - right - againRight;
  const wrong = Math.min(open, strange);
  return { labelled, right: right + againRight, wrong, missed: open - wrong, lost: 0, invented: strange - wrong };
};
