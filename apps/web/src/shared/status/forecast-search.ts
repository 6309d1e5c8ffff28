/** What a line of the forecast is of. */
export const KINDS = ['toRelease', 'notice', 'missed', 'alert', 'reminder', 'other'] as const;
export type Kind = (typeof KINDS)[number];

export const SPANS = ['d7', 'd30', 'd90'] as const;
export type Span = (typeof SPANS)[number];

export const ARRANGED = ['day', 'department', 'leader'] as const;
export type Arranged = (typeof ARRANGED)[number];

export interface ForecastSearch {
  days?: Exclude<Span, 'd90'> | undefined;
  by?: Exclude<Arranged, 'day'> | undefined;
  kind?: Kind | undefined;
  department?: string | undefined;
  leader?: string | undefined;
}

const wordIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export const forecastSearchFrom = ({ days, by, kind, department, leader }: Record<string, unknown>): ForecastSearch => ({
  days: days === 'd7' || days === 'd30' ? days : undefined,
  by: by === 'department' || by === 'leader' ? by : undefined,
  kind: KINDS.find((each) => each === kind),
  department: wordIn(department),
  leader: wordIn(leader),
});
