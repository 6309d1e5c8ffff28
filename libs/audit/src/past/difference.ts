import type { Queryable } from '@duban/platform';
import {
  actsBetween,
  factChanges,
  fold,
  type Directive,
  type DirectiveState,
  type FactChange,
  type RecordedAct,
  type RecordedEvent,
} from '@duban/domain';
import type { Look } from './look.js';
import { readHistories } from './past.js';

export interface Difference {
  /** The directive at the later end. */
  after: Directive;
  /** null = there was nothing of it at that end. */
  fromVersion: number | null;
  toVersion: number;
  /** Facts that differ between the two ends, whatever happened in between. */
  changes: FactChange[];
  /** What happened in between, act by act. */
  acts: RecordedAct[];
}

/**
 * What changed in a directive between two looks of the same kind, the earlier one exclusive; null = nothing of it was there at the
 * later one. By `asserted`, papers that came after the earlier look count as of what they say.
 */
export const differenceBetween = async (db: Queryable, directiveId: string, from: Look, to: Look): Promise<Difference | null> => {
  const later = (await readHistories(db, [directiveId], to)).get(directiveId);
  if (later === undefined) return null;
  const known = later.events.filter((event) => isKnownAt(event, from)).length;
  const before: DirectiveState = fold(later.events.slice(0, known));
  return {
    after: later.state,
    fromVersion: known === 0 ? null : Math.max(...later.events.slice(0, known).map((event) => event.version)),
    toVersion: later.version,
    changes: factChanges(before, later.state),
    acts: actsBetween(before, later.events.slice(known)),
  };
};

/** Histories are in the order of their cut, so that what was known at the earlier look is a beginning of the later one. */
const isKnownAt = ({ meta, recordedAt }: RecordedEvent, { at, by, recordedAt: until }: Look): boolean =>
  by === 'asserted' ? meta.occurredAt <= at : until === null || recordedAt <= until;
