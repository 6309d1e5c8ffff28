import type { Views } from '@duban/api-client';
import { changedOf, type Changed } from './changed.js';
import type { Order } from './orders.js';

type Draft = Views['Draft'];

/** A line that an approval would register. */
export interface ListLine {
  id: string;
  title: string;
  requirement: string;
  closureStandard: string;
  leaderInCharge: string;
  orders: (Order & { unitsOf?: string })[];
  /** What the office has made otherwise than its source says, and its reason. */
  changes: Changed[];
  reason: string;
  /** What the source says, sentence by sentence. */
  source: string[];
  /** Once it is registered. */
  number: string | null;
}

export interface LeftOut {
  id: string;
  title: string;
  status: Exclude<Draft['status'], 'confirmed'>;
  reason: string;
}

/** Lines in their order, and what was left off the list, each with why. */
export const listOf = ({ drafts, segments }: Pick<Views['Meeting'], 'drafts' | 'segments'>): { lines: ListLine[]; left: LeftOut[] } => {
  const text = new Map(segments.map((segment) => [segment.id, segment.text]));
  const lines: ListLine[] = [];
  const left: LeftOut[] = [];
  for (const draft of drafts) {
    const { id, status, content, suggestion, decisions, directiveNumber } = draft;
    if (status !== 'confirmed') {
      left.push({ id, status, title: content?.title ?? suggestion?.title ?? '', reason: decisions.at(-1)?.reason ?? '' });
    } else if (content !== null) {
      const { title, requirement, closureStandard, leaderInCharge, tasks, segmentIds } = content;
      const source = segmentIds.flatMap((segment) => text.get(segment) ?? []);
      lines.push({
        ...{ id, title, requirement, closureStandard, leaderInCharge, orders: tasks, source, number: directiveNumber },
        ...{ changes: changedOf(draft), reason: decisions.findLast(({ reason }) => reason !== '')?.reason ?? '' },
      });
    }
  }
  return { lines, left };
};

/** Lines that are struck, each with its reason. */
export interface Struck {
  reasons: Record<string, string>;
}
export const NONE_STRUCK: Struck = { reasons: {} };
export const isNoneStruck = ({ reasons }: Struck): boolean => Object.keys(reasons).length === 0;

export const withStruck = ({ reasons }: Struck, id: string, reason: string | null): Struck => {
  const { [id]: _, ...others } = reasons;
  return { reasons: reason === null ? others : { ...others, [id]: reason } };
};

/** What goes with an approval: the struck lines. */
export const strikesOf = ({ reasons }: Struck, lines: readonly ListLine[]): { draftId: string; reason: string }[] =>
  lines.flatMap(({ id }) => {
    const reason = reasons[id];
    return reason === undefined ? [] : [{ draftId: id, reason: reason.trim() }];
  });

/** What stands in the way of an approval: a line struck without a reason, or nothing left of the list. */
export const wrongWith = (struck: Struck, lines: readonly ListLine[]): { kind: 'reason'; title: string } | { kind: 'nothing' } | null => {
  const strikes = strikesOf(struck, lines);
  if (lines.length > 0 && strikes.length === lines.length) return { kind: 'nothing' };
  const silent = strikes.find(({ reason }) => reason === '');
  const title = lines.find(({ id }) => id === silent?.draftId)?.title;
  return title === undefined ? null : { kind: 'reason', title };
};
