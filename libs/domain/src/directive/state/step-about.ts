import type { WorkCalendar } from '../../calendar/calendar.js';
import { localDateOf, workingDaysBetween } from '../../calendar/working-time.js';
import type { Party } from '../../shared/party.js';
import { addMs } from '../../shared/time.js';
import type { Instant } from '../../shared/time.js';
import type { Obligation } from './clocks.js';

/** Whose clock a step of the ladder is about, as it stood then: dates move, and a reader is told what was known. */
export interface StepAbout {
  owner?: Party;
  due?: Instant;
  /** Absent once the time is up. */
  workingDaysLeft?: number;
}

export const stepAbout = ({ owner, due }: Pick<Obligation, 'owner' | 'due'>, now: Instant, calendar: WorkCalendar): StepAbout => ({
  owner,
  due,
  ...(due > now
    ? { workingDaysLeft: workingDaysBetween(localDateOf(now, calendar), localDateOf(addMs(due, -1), calendar), calendar) }
    : {}),
});
