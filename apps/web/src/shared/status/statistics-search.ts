export const GROUPS = ['department', 'leader', 'meeting', 'month'] as const;
export type GroupBy = (typeof GROUPS)[number];

/** Which tasks are counted, by the date by which they were to be completed. */
export const SPANS = ['month', 'lastMonth', 'quarter', 'year', 'all'] as const;
export type Span = (typeof SPANS)[number];

export interface StatisticsSearch {
  by?: Exclude<GroupBy, 'department'> | undefined;
  span?: Exclude<Span, 'all'> | undefined;
}

export const statisticsSearchFrom = ({ by, span }: Record<string, unknown>): StatisticsSearch => ({
  by: by === 'leader' || by === 'meeting' || by === 'month' ? by : undefined,
  span: span === 'month' || span === 'lastMonth' || span === 'quarter' || span === 'year' ? span : undefined,
});
