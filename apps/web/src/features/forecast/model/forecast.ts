import type { Views } from '@duban/api-client';
import { civilOf, dueDayOf, endOfDay, isoDay, type CivilDay } from '../../../shared/dates/civil.js';
import { KINDS, type Arranged, type Kind, type Span } from '../../../shared/status/forecast-search.js';
import type { Shape } from '../../../shared/status/standing.js';
import type { Filter } from '../../../shared/status/task-filter.js';

export type Line = Views['ForecastLine'];

const DAY_MS = 86_400_000;
const DAYS: Record<Span, number> = { d7: 7, d30: 30, d90: 90 };

/** The end of the last day of a span: the same all day long. */
export const untilOf = (span: Span, now: string): string =>
  endOfDay(isoDay(civilOf(new Date(Date.parse(now) + DAYS[span] * DAY_MS).toISOString())));

const OF_EVENT: Record<string, Kind> = { NoticeIssued: 'notice', ReportMissed: 'missed', AlertRaised: 'alert', ReminderRaised: 'reminder' };

/** What a line is of; null for what nobody needs to be told: one that goes out by itself is told when it is issued. */
export const kindOf = ({ event, notice, alert }: Pick<Line, 'event' | 'notice' | 'alert'>): Kind | null => {
  if (event === 'NoticeOwed') return notice?.release === 'auto' ? null : 'toRelease';
  return OF_EVENT[event] ?? (alert === null ? null : 'other');
};

/** Red is for what is late for closing and for red notices; all else only comes near. */
export const shapeOf = (kind: Kind, { notice }: Pick<Line, 'notice'>): Shape => {
  if (notice?.colour === 'red') return 'over';
  return kind === 'other' ? 'wait' : 'soon';
};

export interface Foreseen {
  kind: Kind;
  line: Line;
}

export const foreseenIn = (lines: readonly Line[]): Foreseen[] =>
  lines.flatMap((line) => {
    const kind = kindOf(line);
    return kind === null ? [] : [{ kind, line }];
  });

export const countsOf = (foreseen: readonly Foreseen[]): Partial<Record<Kind, number>> => {
  const counts: Partial<Record<Kind, number>> = {};
  for (const { kind } of foreseen) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

export interface Group {
  /** A day as `YYYY-MM-DD`, a unit or a person; empty for what belongs to none. */
  key: string;
  items: Foreseen[];
}

const keyIn = (by: Arranged, { at, lead, leaderInCharge }: Line): string => {
  if (by === 'day') return isoDay(civilOf(at));
  return by === 'department' ? (lead ?? '') : leaderInCharge;
};

/** By day as they come; units and persons in the office's order. */
export const groupsOf = (foreseen: readonly Foreseen[], by: Arranged, precedence: readonly { id: string }[]): Group[] => {
  const groups = new Map<string, Foreseen[]>();
  for (const one of foreseen) {
    const key = keyIn(by, one.line);
    const items = groups.get(key);
    if (items) items.push(one);
    else groups.set(key, [one]);
  }
  const found = [...groups].map(([key, items]) => ({ key, items }));
  if (by === 'day') return found;
  const places = new Map(precedence.map(({ id }, n) => [id, n]));
  const placeOf = ({ key }: Group): number => places.get(key) ?? places.size;
  return found.sort((a, b) => placeOf(a) - placeOf(b));
};

const WEIGHTY: readonly Kind[] = ['toRelease', 'notice'];
const MOST_A_DAY = 3;

export interface BriefDay {
  day: CivilDay;
  /** Notices one by one, as many as a glance takes in; of the rest only how many. */
  notices: Foreseen[];
  more: number;
  counts: { kind: Kind; count: number }[];
}

export const briefOf = (foreseen: readonly Foreseen[]): BriefDay[] =>
  groupsOf(foreseen, 'day', []).flatMap(({ items }) => {
    const [first] = items;
    if (first === undefined) return [];
    const weighty = items.filter(({ kind }) => WEIGHTY.includes(kind));
    const rest = countsOf(items.filter(({ kind }) => !WEIGHTY.includes(kind)));
    return [
      {
        day: civilOf(first.line.at),
        notices: weighty.slice(0, MOST_A_DAY),
        more: Math.max(0, weighty.length - MOST_A_DAY),
        counts: KINDS.flatMap((kind) => (rest[kind] === undefined ? [] : [{ kind, count: rest[kind] }])),
      },
    ];
  });

/** From how many on tasks of one unit that fall due on one day are listed. */
export const CROWD = 3;

export interface Crowded {
  day: CivilDay;
  lead: string;
  count: number;
  filter: Filter;
}

type Due = Pick<Views['TaskListItem'], 'lead' | 'currentDue'>;

/** Days on which too much falls due at once for one unit, the first day first. */
export const crowdedOf = (tasks: readonly Due[], precedence: readonly { id: string }[]): Crowded[] => {
  const found = new Map<string, Crowded>();
  for (const { lead, currentDue } of tasks) {
    if (currentDue === null) continue;
    const day = dueDayOf(currentDue);
    const iso = isoDay(day);
    const key = `${iso}/${lead}`;
    const filter: Filter = { lead, dueFrom: iso, dueTo: iso, open: true };
    found.set(key, { day, lead, filter, count: (found.get(key)?.count ?? 0) + 1 });
  }
  const places = new Map(precedence.map(({ id }, n) => [id, n]));
  const placeOf = ({ lead }: Crowded): number => places.get(lead) ?? places.size;
  const dayOf = ({ day }: Crowded): string => isoDay(day);
  return [...found.values()]
    .filter(({ count }) => count >= CROWD)
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || placeOf(a) - placeOf(b));
};

/** Who may be in charge of a directive now, in the office's order. */
export const leadersIn = (people: readonly Pick<Views['Person'], 'id' | 'posts'>[]): string[] =>
  people.filter(({ posts }) => posts.some(({ roles, until }) => until === null && roles.includes('leader_in_charge'))).map(({ id }) => id);
