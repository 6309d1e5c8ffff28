import type { Views } from '@duban/api-client';

export type Explanation = Views['Explanation'];
export type ClockExplained = Explanation['clocks'][number];
type Counted = Views['CountedDay'];

/** counted and rest tell whether the day is counted; start and due stand at the two ends; late comes after. */
export type CellKind = 'start' | 'counted' | 'rest' | 'late';

export interface Cell {
  date: string;
  day: number;
  month: number;
  /** The month is said once, where it begins. */
  monthBegins: boolean;
  kind: CellKind;
  isDue: boolean;
  isToday: boolean;
  /** Of a counted day, the how-manieth. */
  n: number | null;
  /** Why it counts, or does not; null for the day on which it began. */
  reason: Views['BilingualText'] | null;
}

/** Monday to Sunday; null where the strip has not begun or has ended. */
export type Week = (Cell | null)[];

const WEEK = 7;

const cellOf = ({ date, n, text }: Counted, kind: CellKind): Omit<Cell, 'monthBegins' | 'isDue' | 'isToday'> => ({
  ...{ date, day: Number(date.slice(8)), month: Number(date.slice(5, 7)), kind, n, reason: text },
});

const mondayBased = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % WEEK;

/** The days of a clock as a calendar on the wall has them, from the day on which it began. */
export const weeksOf = (clock: Pick<ClockExplained, 'countedFrom' | 'days' | 'lateDays' | 'dueDay'>, today: string): Week[] => {
  const { countedFrom, days, lateDays, dueDay } = clock;
  const start = { date: countedFrom, day: Number(countedFrom.slice(8)), month: Number(countedFrom.slice(5, 7)), n: null, reason: null };
  const cells = [
    { ...start, kind: 'start' as const },
    ...days.map((day) => cellOf(day, day.counted ? 'counted' : 'rest')),
    ...lateDays.map((day) => cellOf(day, 'late')),
  ].map((cell, n) => ({ ...cell, monthBegins: n === 0 || cell.day === 1, isDue: cell.date === dueDay, isToday: cell.date === today }));
  const before: Week = Array.from({ length: mondayBased(countedFrom) }, () => null);
  const all: Week = [...before, ...cells];
  const after: Week = Array.from({ length: (WEEK - (all.length % WEEK)) % WEEK }, () => null);
  const whole = [...all, ...after];
  return Array.from({ length: whole.length / WEEK }, (_, n) => whole.slice(n * WEEK, (n + 1) * WEEK));
};

/** How many weeks are drawn at first: the end of a long clock is what is asked about. */
export const FIRST_WEEKS = 6;

/** Rests of the task that touch this clock's time. */
export const restsOf = ({ rests }: Pick<Explanation, 'rests'>, { countedFrom, due }: Pick<ClockExplained, 'countedFrom' | 'due'>) =>
  rests.filter(({ from, until }) => until > `${countedFrom}T00:00:00+08:00` && from < due);

export const clockOf = ({ clocks }: Explanation, obligationId: string): ClockExplained | null =>
  clocks.find((one) => one.obligationId === obligationId) ?? null;

/** What is counted: a limit in days is said with its number, a date that was named is only passed through. */
export const countedIn = ({ days }: Pick<ClockExplained, 'days'>): { counted: number; rests: number } => {
  const counted = days.filter((day) => day.counted).length;
  return { counted, rests: days.length - counted };
};
