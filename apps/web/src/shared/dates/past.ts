import { civilOf, dueDayOf, endOfDay, isoDay, startOfDay } from './civil.js';

/** The end of a day that has passed; of today, and of what is to come, there is only now. */
export const asOfDay = (day: string, now: string): string | undefined =>
  day === '' || day >= isoDay(civilOf(now)) ? undefined : endOfDay(day);

/** The day that a board of the past is of, as a field for days has it. */
export const dayOfAsOf = (asOf: string | undefined): string => (asOf === undefined ? '' : isoDay(dueDayOf(asOf)));

/** 昨日: what it is held against; it ended when today began. */
export const yesterdayOf = (now: string): string => startOfDay(isoDay(civilOf(now)));
