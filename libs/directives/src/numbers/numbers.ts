import { localYear, type DocumentNumber, type StampedEvent } from '@duban/domain';

interface WithEvents {
  events: readonly StampedEvent[];
}

/** Takes the next `count` numbers of a year's series; answers the first. The counter's row stays locked until the commit. */
export type TakeNumbers = (series: DocumentNumber['series'], year: number, count: number) => Promise<number>;

const seriesOf = (event: StampedEvent): DocumentNumber['series'] | null => {
  if (event.type === 'DirectiveRegistered' && event.data.number === null) return 'directive';
  if (event.type === 'NoticeIssued' && event.data.number === null) return 'notice';
  return null;
};

export const wantsNumbers = (slices: readonly WithEvents[]): boolean =>
  slices.some(({ events }) => events.some((event) => seriesOf(event) !== null));

const numbered = (event: StampedEvent, number: DocumentNumber): StampedEvent => {
  if (event.type === 'DirectiveRegistered') return { ...event, data: { ...event.data, number } };
  if (event.type === 'NoticeIssued') return { ...event, data: { ...event.data, number } };
  return event;
};

/** Fills the numbers that the decisions left open. Counters are taken in one order by everybody, as the last rows of the append. */
export const giveNumbers = async <S extends WithEvents>(
  slices: readonly S[],
  utcOffsetMinutes: number,
  take: TakeNumbers,
): Promise<S[]> => {
  const wanted = new Map<string, { series: DocumentNumber['series']; year: number; count: number }>();
  const keyOf = (event: StampedEvent): string | null => {
    const series = seriesOf(event);
    return series === null ? null : `${series}/${localYear(event.meta.occurredAt, utcOffsetMinutes)}`;
  };
  for (const event of slices.flatMap((slice) => slice.events)) {
    const series = seriesOf(event);
    const key = keyOf(event);
    if (series === null || key === null) continue;
    const entry = wanted.get(key) ?? { series, year: localYear(event.meta.occurredAt, utcOffsetMinutes), count: 0 };
    wanted.set(key, { ...entry, count: entry.count + 1 });
  }
  const next = new Map<string, DocumentNumber>();
  for (const [key, { series, year, count }] of [...wanted].sort(([a], [b]) => (a < b ? -1 : 1))) {
    next.set(key, { series, year, seq: await take(series, year, count) });
  }
  return slices.map((slice) => ({
    ...slice,
    events: slice.events.map((event) => {
      const key = keyOf(event);
      const number = key === null ? undefined : next.get(key);
      if (key === null || number === undefined) return event;
      next.set(key, { ...number, seq: number.seq + 1 });
      return numbered(event, number);
    }),
  }));
};
