/**
 * Time in the domain. Every instant is a UTC string with milliseconds (`2020-02-17T01:00:00.000Z`), so that text order is
 * time order and the canonical form of an event never depends on a machine's zone data.
 */
export type Instant = string;
/** A civil date in the calendar's own zone, `YYYY-MM-DD`. */
export type LocalDate = string;

/** Milliseconds since 1970 of an instant. */
export const toMs = (at: Instant): number => Date.parse(at);
/** The instant of a number of milliseconds since 1970. */
export const fromMs = (ms: number): Instant => new Date(ms).toISOString();
export const addMs = (at: Instant, ms: number): Instant => fromMs(toMs(at) + ms);
export const earliest = (instants: readonly (Instant | null | undefined)[]): Instant | null =>
  instants.reduce<Instant | null>((least, at) => (at && (least === null || at < least) ? at : least), null);

/** The last of several; null = none is known. */
export const latest = (instants: readonly Instant[]): Instant | null =>
  instants.reduce<Instant | null>((last, at) => (last === null || at > last ? at : last), null);

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A span as rules state it: so many calendar days, working days or hours. Negative = before. */
export interface Limit {
  amount: number;
  unit: 'calendar_day' | 'working_day' | 'hour';
}

/** The year of the local date at an offset from UTC. */
export const localYear = (at: Instant, utcOffsetMinutes: number): number => new Date(toMs(at) + utcOffsetMinutes * MINUTE).getUTCFullYear();
