import type { Views } from '@duban/api-client';
import { civilOf, isoDay } from '../../../shared/dates/civil.js';
import type { Span } from '../../../shared/status/statistics-search.js';

export type Figures = Views['TaskFigures'];
export type Figure = Figures['definitions'][number]['figure'];
export type Group = Figures['groups'][number];

export interface Days {
  dueFrom?: string;
  dueTo?: string;
}

const DAY_MS = 86_400_000;

/** First day of a month counted from year 0, and the last of the one that ends with it. */
const firstOf = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1);
const isoOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** From which day to which a span goes, as of now. */
export const daysOf = (span: Span, now: string): Days => {
  if (span === 'all') return {};
  const [year = 0, month = 1] = isoDay(civilOf(now)).split('-').map(Number);
  const present = year * 12 + month - 1;
  const spans: Record<Exclude<Span, 'all'>, [from: number, length: number]> = {
    month: [present, 1],
    lastMonth: [present - 1, 1],
    quarter: [present - (present % 3), 3],
    year: [year * 12, 12],
  };
  const [from, length] = spans[span];
  return { dueFrom: isoOf(firstOf(from)), dueTo: isoOf(firstOf(from + length) - DAY_MS) };
};

/** In the office's own order of units or persons; others by what they are called. */
export const inOrder = (groups: readonly Group[], precedence: readonly { id: string }[]): Group[] => {
  const places = new Map(precedence.map(({ id }, n) => [id, n]));
  const place = ({ key }: Group): number => places.get(key) ?? precedence.length;
  return [...groups].sort((a, b) => place(a) - place(b) || a.label.zh.localeCompare(b.label.zh, 'zh-CN', { numeric: true }));
};

export const PARTS = ['completedInTime', 'completedLate', 'overdue', 'open'] as const;
export type Part = (typeof PARTS)[number];

export interface Bar {
  /** Shares of the longest bar, 0 to 1, one after another. */
  parts: { part: Part; from: number; width: number }[];
}

const counted = ({ figures }: Group, figure: Figure): number => figures[figure]?.count ?? 0;

/** How much of each group is done in time, done late, overdue, or still has time; the longest bar is the group with most of it. */
export const barsOf = (groups: readonly Group[]): Map<string, Bar> => {
  const sizes = groups.map((group) => {
    const overdue = counted(group, 'overdue');
    return {
      key: group.key,
      own: {
        ...{ completedInTime: counted(group, 'completedInTime'), completedLate: counted(group, 'completedLate') },
        ...{ overdue, open: counted(group, 'open') - overdue },
      },
    };
  });
  const most = Math.max(1, ...sizes.map(({ own }) => PARTS.reduce((sum, part) => sum + own[part], 0)));
  return new Map(
    sizes.map(({ key, own }) => {
      let from = 0;
      const parts = PARTS.map((part) => {
        const width = own[part] / most;
        const placed = { part, from, width };
        from += width;
        return placed;
      });
      return [key, { parts }];
    }),
  );
};

/** Per cent with one decimal; null where there is nothing to take a share of. */
export const rateOf = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part * 1000) / whole) / 10);

/** Of those completed, how many in time. */
export const rateIn = (group: Group): number | null => rateOf(counted(group, 'completedInTime'), counted(group, 'completed'));
