import type { Views } from '@duban/api-client';

/** Nothing at all to say: the sheet says so instead of being empty. */
export const isQuiet = ({ happened, overdue, dueToday, dueSoon, waiting, forecast }: Views['Daily']): boolean =>
  happened.length + overdue.total + dueToday.total + dueSoon.total + waiting.total + (forecast?.total ?? 0) === 0;

const DAY_MS = 86_400_000;

/** The day before or after, as the API writes days. */
export const dayBeside = (date: string, days: -1 | 1): string => new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** How much of a list did not fit onto the page. */
export const leftOf = ({ total, items }: { total: number; items: readonly unknown[] }): number => total - items.length;
