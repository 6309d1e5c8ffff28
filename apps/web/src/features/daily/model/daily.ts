import type { Views } from '@duban/api-client';

/** Nothing at all to say: the sheet says so instead of being empty. */
export const isQuiet = ({ happened, overdue, dueToday, dueSoon, waiting, forecast }: Views['Daily']): boolean =>
  happened.length + overdue.total + dueToday.total + dueSoon.total + waiting.total + (forecast?.total ?? 0) === 0;

const DAY_MS = 86_400_000;

/** The day before or after, as the API writes days. */
export const dayBeside = (date: string, days: -1 | 1): string => new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

/** Lines that paper takes of each part, so that the morning is one sheet; what is late comes first, and most of it. */
export const PRINTED = { overdue: 10, dueToday: 6, dueSoon: 6, waiting: 6, forecast: 5, happened: 2 } as const;
export type DailyPart = keyof typeof PRINTED;

/** How much of a list stands neither on the screen nor, there are fewer, on paper. */
export const leftOf = (
  part: DailyPart,
  { total, items }: { total: number; items: readonly unknown[] },
): { shown: number; printed: number } => ({
  shown: total - items.length,
  printed: total - Math.min(items.length, PRINTED[part]),
});
