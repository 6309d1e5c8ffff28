import type { Views } from '@duban/api-client';
import type { Home } from '../../../shared/api/home.js';

type Day = Views['OnDuty'];

/** Units whose roster the reader keeps: those that they head or serve as clerk. */
export const ownUnitsOf = ({ posts }: Pick<Home['me'], 'posts'>): string[] => [
  ...new Set(
    posts
      .filter(({ roles }) => roles.some((role) => role === 'department_head' || role === 'clerk'))
      .map(({ departmentId }) => departmentId),
  ),
];

/** The days of one unit from today on, the next first. */
export const dutyDaysOf = (days: readonly Day[], unit: string, today: string): Day[] =>
  days.filter(({ departmentId, date }) => departmentId === unit && date >= today).sort((a, b) => (a.date < b.date ? -1 : 1));

/** Whoever is on duty that day, with one more. */
export const withPerson = (days: readonly Day[], date: string, personId: string): string[] => [
  ...new Set([...(days.find((day) => day.date === date)?.personIds ?? []), personId]),
];

export const withoutPerson = ({ personIds }: Day, personId: string): string[] => personIds.filter((one) => one !== personId);
