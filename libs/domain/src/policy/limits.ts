import type { WorkCalendar } from '../calendar/calendar.js';
import { addDays, addWorkingDays, endOfDay, localDateOf, officesOpen, rollToWorkingDay } from '../calendar/working-time.js';
import type { Grade, Policy, Urgency } from './policy.js';
import { remembered } from '../shared/remembered.js';
import { HOUR, addMs } from '../shared/time.js';
import type { Instant, Limit, LocalDate } from '../shared/time.js';

/** By when work is to be done where its source does not say: labelled as policy, never as the meeting's. */
export const completeLimit = ({ grades, limits }: Policy, { grade, urgency }: { grade: Grade; urgency: Urgency }): Limit =>
  (grades[grade].complete ?? limits.complete)[urgency];

/** Counting days took half of a worker's time: the tasks of a directive share few due dates, and ladders few offsets. */
const knownOffsets = remembered<WorkCalendar, Map<string, Instant>>();
const MAX_OFFSETS = 20_000;

const dayAfter = (day: LocalDate, limit: Limit, calendar: WorkCalendar): LocalDate =>
  limit.unit === 'working_day' ? addWorkingDays(day, limit.amount, calendar) : addDays(day, limit.amount);

/**
 * When a limit that starts at `from` runs out. Hours are plain. Days are counted from the day after `from` and run to the END
 * of the last one (the next local midnight, exclusive), as an office counts: two working days from Monday noon end when
 * Wednesday ends. A negative limit goes back to the end of that many days before.
 */
export const dueAfter = (from: Instant, limit: Limit, calendar: WorkCalendar): Instant =>
  limit.unit === 'hour' ? addMs(from, limit.amount * HOUR) : endOfDay(dayAfter(localDateOf(from, calendar), limit, calendar), calendar);

const countedFromDue = (due: Instant, offset: Limit, calendar: WorkCalendar): Instant => {
  const last = localDateOf(addMs(due, -1), calendar);
  const from = offset.unit === 'working_day' && offset.amount < 0 ? rollToWorkingDay(last, calendar, 'back') : last;
  return endOfDay(dayAfter(from, offset, calendar), calendar);
};

/** As offices open on the day that ends at an instant. */
const opensOnDayOf = (end: Instant, calendar: WorkCalendar): Instant => officesOpen(localDateOf(addMs(end, -1), calendar), calendar);

const COUNTED = {
  due: countedFromDue,
  step: (due: Instant, offset: Limit, calendar: WorkCalendar): Instant => opensOnDayOf(countedFromDue(due, offset, calendar), calendar),
};

const counted = (what: keyof typeof COUNTED, due: Instant, offset: Limit, calendar: WorkCalendar): Instant => {
  const known = knownOffsets(calendar, [], () => new Map());
  const key = `${what} ${due} ${offset.amount} ${offset.unit}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const at = COUNTED[what](due, offset, calendar);
  if (known.size >= MAX_OFFSETS) known.clear();
  known.set(key, at);
  return at;
};

/**
 * The instant at an offset from a DUE instant. A due at the end of a day is the next midnight, exclusive: its day is the one
 * that ends there, so -2 working days leaves two whole working days (also
 * before a due on a day of rest), and 0 is the due instant itself.
 */
export const offsetFromDue = (due: Instant, offset: Limit, calendar: WorkCalendar): Instant => {
  if (offset.amount === 0) return due;
  return offset.unit === 'hour' ? addMs(due, offset.amount * HOUR) : counted('due', due, offset, calendar);
};

/**
 * When a step of a ladder comes that stands at an offset from a due: counted in working days, as offices open on that day; otherwise, and at
 * the due itself, at the instant.
 */
export const stepFromDue = (due: Instant, offset: Limit, calendar: WorkCalendar): Instant =>
  offset.unit === 'working_day' && offset.amount !== 0 ? counted('step', due, offset, calendar) : offsetFromDue(due, offset, calendar);

/** The same for a step that counts from something done, on whatever day. */
export const stepAfter = (done: Instant, offset: Limit, calendar: WorkCalendar): Instant => {
  const at = dueAfter(done, offset, calendar);
  return offset.unit === 'working_day' ? opensOnDayOf(at, calendar) : at;
};
