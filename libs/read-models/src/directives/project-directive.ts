import type { Queryable, StatementParts } from '@duban/platform';
import type { DirectiveState, WorkCalendar } from '@duban/domain';
import { alertRows, DIRECTIVE_ALERTS, type VersionedEvent } from '../alerts/alert.rows.js';
import { changesOf, partsOf, type TableWrite, writeTables } from '../tables/write-rows.js';
import { SEARCH_TABLES, type SearchRows, searchRows } from '../search/search.rows.js';
import { DIRECTIVE_TABLES, type DirectiveRows, directiveRows } from './directive.rows.js';

/** What has changed between two states, and only rows keyed by that directive. */
const writesOf = (
  before: DirectiveState,
  after: DirectiveState,
  events: readonly VersionedEvent[],
  calendar: WorkCalendar,
): TableWrite[] => {
  const last = events.at(-1);
  const first = events[0];
  if (last === undefined || first === undefined) return [];
  const was = directiveRows(before, first.version - 1, calendar);
  const is = directiveRows(after, last.version, calendar);
  return [
    ...changesOf<DirectiveRows>(DIRECTIVE_TABLES, was, is),
    ...changesOf<SearchRows>(SEARCH_TABLES, searchRows(before), searchRows(after)),
    { spec: DIRECTIVE_ALERTS, how: 'keep', rows: alertRows(before, events) },
  ];
};

/**
 * Brings the rows of one directive from `before` to `after`, inside the transaction of the append. A second run with the same
 * arguments changes nothing.
 */
export const projectDirective = async (
  tx: Queryable,
  before: DirectiveState,
  after: DirectiveState,
  events: readonly VersionedEvent[],
  calendar: WorkCalendar,
): Promise<void> => writeTables(tx, writesOf(before, after, events, calendar));

/**
 * For the write path: the rows as parts of the append's own statement. Looks the pinned calendar up; `calendar` answers null for a
 * version it does not know.
 */
export const createDirectiveProjector =
  (deps: { calendar: (version: string) => Promise<WorkCalendar | null> }) =>
  async (before: DirectiveState, after: DirectiveState, events: readonly VersionedEvent[]): Promise<StatementParts> => {
    if (after === null) return partsOf([]);
    const calendar = await deps.calendar(after.calendarVersion);
    if (calendar === null) throw new Error(`no calendar ${after.calendarVersion}`);
    return partsOf(writesOf(before, after, events, calendar));
  };
