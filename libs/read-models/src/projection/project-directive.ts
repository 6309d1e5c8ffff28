import type { Queryable } from '@duban/contracts';
import type { DirectiveState, WorkCalendar } from '@duban/domain';
import { alertRows, type VersionedEvent } from '../rows/alert.rows.js';
import { directiveRows } from '../rows/directive.rows.js';
import type { DirectiveRows } from '../rows/row-types.js';
import { ALERT, STATE_TABLES } from './tables.js';
import { changesOf, writeTables } from './write-rows.js';

/**
 * Brings the rows of one directive from `before` to `after`, inside the transaction of the append. Writes what has changed and
 * only rows keyed by that directive; a second run with the same arguments changes nothing.
 */
export const projectDirective = async (
  tx: Queryable,
  before: DirectiveState,
  after: DirectiveState,
  events: readonly VersionedEvent[],
  calendar: WorkCalendar,
): Promise<void> => {
  const last = events.at(-1);
  const first = events[0];
  if (last === undefined || first === undefined) return;
  const was = directiveRows(before, first.version - 1, calendar);
  const is = directiveRows(after, last.version, calendar);
  await writeTables(tx, [
    ...changesOf<DirectiveRows>(STATE_TABLES, was, is),
    { spec: ALERT, how: 'keep', rows: alertRows(before, events) },
  ]);
};

/** For the write path: looks the pinned calendar up. `calendar` answers null for a version it does not know. */
export const createDirectiveProjector =
  (deps: { calendar: (version: string) => Promise<WorkCalendar | null> }) =>
  async (tx: Queryable, before: DirectiveState, after: DirectiveState, events: readonly VersionedEvent[]): Promise<void> => {
    if (after === null) return;
    const calendar = await deps.calendar(after.calendarVersion);
    if (calendar === null) throw new Error(`no calendar ${after.calendarVersion}`);
    await projectDirective(tx, before, after, events, calendar);
  };
