/** The office's zone, Asia/Shanghai, has had one offset since 1991. */
const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** A day as the office counts it. */
export interface CivilDay {
  year: number;
  month: number;
  day: number;
  /** 0 = Sunday. */
  weekday: number;
  /** `HH:MM`; an end of day is 24:00 of that day. */
  time: string;
}

const dayOf = (localMs: number): CivilDay => {
  const local = new Date(localMs);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    weekday: local.getUTCDay(),
    time: local.toISOString().slice(11, 16),
  };
};

const localMs = (instant: string): number => Date.parse(instant) + OFFSET_MS;

/** When something happened. */
export const civilOf = (instant: string): CivilDay => dayOf(localMs(instant));

/** By when something is due: midnight is the end of the day before, 「2月29日」 runs to its 24:00. */
export const dueDayOf = (instant: string): CivilDay => {
  const local = localMs(instant);
  return local % DAY_MS === 0 ? { ...dayOf(local - DAY_MS), time: '24:00' } : dayOf(local);
};

const ordinal = ({ year, month, day }: CivilDay): number => Date.UTC(year, month - 1, day) / DAY_MS;

/** Days from one to the other, as a calendar on the wall shows them. */
export const daysBetween = (from: CivilDay, to: CivilDay): number => ordinal(to) - ordinal(from);

/** `YYYY-MM-DD`, as forms and the API write a day. */
export const isoDay = ({ year, month, day }: CivilDay): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const at = (ms: number): string => new Date(ms - OFFSET_MS).toISOString();

/** The instant at which a day of a form, `YYYY-MM-DD`, begins. */
export const startOfDay = (day: string): string => at(Date.parse(`${day}T00:00:00Z`));

/** The instant at which it ends: the next day's midnight. */
export const endOfDay = (day: string): string => at(Date.parse(`${day}T00:00:00Z`) + DAY_MS);

/** When the week of an instant ends: its Sunday's midnight. */
export const endOfWeek = (instant: string): string => {
  const local = localMs(instant);
  const weekday = new Date(local).getUTCDay();
  return at(Math.floor(local / DAY_MS) * DAY_MS + (weekday === 0 ? 1 : 8 - weekday) * DAY_MS);
};

/** From a day to a day, as the API takes a span: what begins today begins at once. */
export const spanOf = (from: string, until: string, now: string): { from?: string; until: string } => ({
  ...(from === isoDay(civilOf(now)) ? {} : { from: startOfDay(from) }),
  until: endOfDay(until),
});
