import { addDays } from '../../calendar/working-time.js';
import type { LocalDate } from '../../shared/time.js';

/** From its first day to its last. */
export interface Period {
  from: LocalDate;
  to: LocalDate;
}

const monthAfter = (year: number, month: number, count: number): LocalDate =>
  `${year + Math.floor((month - 1 + count) / 12)}-${String(((month - 1 + count) % 12) + 1).padStart(2, '0')}-01`;

/** The days of a month (2020-03), a quarter (2020-Q1) or a year (2020); null = no such period. */
export const periodOf = (name: string): Period | null => {
  const found = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/.exec(name);
  if (!found) return null;
  const [, year = '', month, quarter] = found;
  const first = month ? Number(month) : quarter ? (Number(quarter) - 1) * 3 + 1 : 1;
  const length = month ? 1 : quarter ? 3 : 12;
  return { from: monthAfter(Number(year), first, 0), to: addDays(monthAfter(Number(year), first, length), -1) };
};
