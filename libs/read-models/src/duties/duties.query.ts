import type { DutyGroupView, DutySort, Page } from '@duban/contracts';
import { DUTY_GROUPS, type Instant, type WorkCalendar } from '@duban/domain';
import { DIRECTIVE_TABLES, NO_DATE } from '../directives/directive.rows.js';
import { decodeCursor, encodeCursor, fingerprintOf } from '../lists/cursor.js';
import { keysetOf, pageOfRows, type PageQuery } from '../lists/page.js';
import type { RowSource } from '../lists/row-source.js';
import { dutiesMatching, GROUP, OVERDUE, type DutyFilter } from './duty-filter.js';
import { toDutyItem, type CalendarOf, type DutyItem, type DutyRow } from './duty-items.js';

const directionOf = (sort: DutySort): 'ASC' | 'DESC' => (sort.startsWith('-') ? 'DESC' : 'ASC');
const keysetBy = (sort: DutySort) =>
  keysetOf(DIRECTIVE_TABLES.duty, [sort.endsWith('opened') ? 'opened_at' : 'due', 'directive_id', 'obligation_id'], directionOf(sort));

type Key = readonly [at: Instant, of: string, id: string];

const keyOf = (item: DutyItem, sort: DutySort): Key => [
  sort.endsWith('opened') ? item.openedAt : (item.due ?? NO_DATE),
  item.directiveId ?? item.meetingId ?? '',
  item.obligationId ?? item.kind,
];

const compare = (a: Key, b: Key): number => {
  const at = a.findIndex((part, n) => part !== b[n]);
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
};

export interface DutyQuery extends DutyFilter, PageQuery {
  sort?: DutySort | undefined;
}

/** What a page of duties is merged with, and by which calendars it counts days. */
export interface DutyGiven {
  calendarOf: CalendarOf;
  /** Duties that are no directive's, as the same filter leaves them. */
  beside?: readonly DutyItem[];
}

/** What somebody owes now, by due date: a page of directives' duties, those of lists merged in where they belong. */
export const listDuties = async (source: RowSource, query: DutyQuery, { calendarOf, beside = [] }: DutyGiven): Promise<Page<DutyItem>> => {
  const { sort = 'due', now } = query;
  const { grounds: _grounds, ...asked } = query;
  const fingerprint = fingerprintOf('duties', asked);
  const page = await pageOfRows(dutiesMatching(source, query), { name: 'duties', query: asked, keyset: keysetBy(sort) });
  const items = (page.items as DutyRow[]).map((row) => toDutyItem(row, now, calendarOf));
  if (beside.length === 0) return { items, nextCursor: page.nextCursor };
  const sign = directionOf(sort) === 'ASC' ? 1 : -1;
  const order = (a: Key, b: Key): number => sign * compare(a, b);
  const key = decodeCursor(query.cursor, fingerprint, 3);
  const after = key && ([key[0] ?? '', key[1] ?? '', key[2] ?? ''] as const);
  const merged = [...items, ...beside.filter((one) => after === null || order(keyOf(one, sort), after) > 0)].sort((a, b) =>
    order(keyOf(a, sort), keyOf(b, sort)),
  );
  const limit = Math.min(Math.max(query.limit ?? 50, 1), 200);
  const shown = merged.slice(0, limit);
  const last = shown.at(-1);
  const more = last !== undefined && (merged.length > limit || page.nextCursor !== null);
  return { items: shown, nextCursor: more ? encodeCursor(fingerprint, keyOf(last, sort)) : null };
};

export interface DutyCount {
  group: DutyGroupView;
  total: number;
  overdue: number;
}

/** How many duties there are in each group that has any: each number is the length of the list with that group. */
export const countDuties = async (source: RowSource, filter: DutyFilter, beside: readonly DutyItem[] = []): Promise<DutyCount[]> => {
  const rows = await dutiesMatching(source, filter)
    .select(GROUP, 'group')
    .addSelect('COUNT(*)', 'total')
    .addSelect(`COUNT(*) FILTER (WHERE ${OVERDUE})`, 'overdue')
    .groupBy('1')
    .getRawMany<{ group: DutyGroupView; total: string; overdue: string }>();
  return DUTY_GROUPS.flatMap((group) => {
    const row = rows.find((one) => one.group === group);
    const lists = beside.filter((one) => one.group === group);
    const total = Number(row?.total ?? 0) + lists.length;
    if (total === 0) return [];
    return [{ group, total, overdue: Number(row?.overdue ?? 0) + lists.filter(({ overdue }) => overdue !== null).length }];
  });
};

/** Of versions that a book knows; what was pinned under another is counted by the present one. */
export const calendarsOf =
  (byVersion: (version: string) => WorkCalendar | null, present: WorkCalendar): CalendarOf =>
  (version) =>
    byVersion(version) ?? present;
