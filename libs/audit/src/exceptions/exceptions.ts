import { type Queryable } from '@duban/platform';
import {
  numberText,
  EXCEPTION_CODES,
  EXCEPTION_RULES,
  exceptionRule,
  handedOnWithoutConsent,
  type HandedOn,
  type ExceptionCode,
  type ExceptionFinding,
  type ExceptionSubject,
  type WorkCalendar,
} from '@duban/domain';
import { readEvents } from '@duban/event-store';
import { ORGANISATION_STREAM, ORGANISATIONS } from '@duban/identity';
import { eachHistory, type VisibleIds } from '../past/each-past.js';
import type { Look } from '../past/look.js';
import type { PastHistory } from '../past/past.js';

/** A case with the directive it is found in. */
export interface FoundException extends ExceptionFinding {
  directiveId: string;
  directiveNumber: string | null;
  directiveTitle: string;
}

export interface ExceptionDeps {
  db: Queryable;
  ids: VisibleIds;
  look: Look;
  /** null = no such version. */
  calendar(version: string): WorkCalendar | null;
  /** Who held what at an instant. */
  directory: ExceptionSubject['directory'];
}

/** Where a page of cases ends: the directive, and how many of its cases have been given. */
export interface ExceptionKey {
  directiveId: string;
  given: number;
}

type FindingDeps = ExceptionDeps & { handedOn: readonly HandedOn[] };

/** With what the organisation's own record says; it is read once for all directives. */
const withHandedOn = async (deps: ExceptionDeps): Promise<FindingDeps> => ({
  ...deps,
  handedOn: handedOnWithoutConsent(await readEvents(deps.db, ORGANISATIONS, ORGANISATIONS.idOf(ORGANISATION_STREAM))),
});

const casesIn = (
  code: ExceptionCode,
  { state, events }: PastHistory,
  { look, calendar, directory, handedOn }: FindingDeps,
): ExceptionFinding[] => {
  const pinned = calendar(state.calendarVersion);
  if (pinned === null) throw new Error(`no calendar ${state.calendarVersion}`);
  return exceptionRule(code).find({ state, events, at: look.at, calendar: pinned, directory, handedOn });
};

/** How many cases of each rule there are, as of the look. */
export const countExceptions = async (deps: ExceptionDeps): Promise<Record<ExceptionCode, number>> => {
  const counts = Object.fromEntries(EXCEPTION_CODES.map((code) => [code, 0])) as Record<ExceptionCode, number>;
  const finding = await withHandedOn(deps);
  for await (const [, history] of eachHistory(deps.db, deps.ids, deps.look)) {
    for (const { code } of EXCEPTION_RULES) counts[code] += casesIn(code, history, finding).length;
  }
  return counts;
};

const keyAfter = (items: readonly FoundException[], after: ExceptionKey | null): ExceptionKey | null => {
  const last = items.at(-1)?.directiveId;
  if (last === undefined) return after;
  const here = items.filter((one) => one.directiveId === last).length;
  return { directiveId: last, given: here + (after?.directiveId === last ? after.given : 0) };
};

/** One page of a rule's cases, by directive and in the order of its events. */
export const listExceptions = async (
  deps: ExceptionDeps,
  given: { code: ExceptionCode; after: ExceptionKey | null; limit: number },
): Promise<{ items: FoundException[]; next: ExceptionKey | null }> => {
  const { code, after, limit } = given;
  const items: FoundException[] = [];
  // The directive on which the last page ended comes again: the rest of its cases is still owed.
  const ids: VisibleIds = async (from, count) => {
    if (from !== '' || after === null) return deps.ids(from, count);
    return [after.directiveId, ...(await deps.ids(after.directiveId, count - 1))];
  };
  const finding = await withHandedOn(deps);
  for await (const [directiveId, history] of eachHistory(deps.db, ids, deps.look)) {
    const skipped = after?.directiveId === directiveId ? after.given : 0;
    const { number, title } = history.state;
    for (const [i, found] of casesIn(code, history, finding).entries()) {
      if (i < skipped) continue;
      if (items.length === limit) return { items, next: keyAfter(items, after) };
      items.push({ ...found, directiveId, directiveNumber: numberText(number), directiveTitle: title });
    }
  }
  return { items, next: null };
};
