import type { Views } from '@duban/api-client';
import type { Card, Content } from './cards.js';
import type { SegmentClass } from './paper.js';

type Whole = Content & { leaderInCharge: string };

/** A decision of a person on lines and sentences, as it is sent. */
export type Deed =
  | { do: 'confirm'; draftId: string; content?: Whole; reason?: string }
  | { do: 'correct'; draftId: string; content: Whole; reason: string }
  | { do: 'discard' | 'restore'; draftId: string; reason: string }
  | { do: 'join'; draftId: string; directiveId: string; reason: string }
  | { do: 'merge'; into: string; from: string[] }
  | { do: 'reclassify'; segmentId: string; to: SegmentClass; reason: string };

/** Those that one press confirms, of what is chosen. */
export const confirming = (cards: readonly Card[], ids: readonly string[], isReady: (card: Card) => boolean): Deed[] =>
  cards.filter((card) => ids.includes(card.id) && isReady(card)).map(({ id }) => ({ do: 'confirm', draftId: id }));

/** Each as it is offered, with this unit to gather it. */
export const collatedBy = (cards: readonly Card[], collator: string): Deed[] =>
  cards.flatMap(({ id, content }): Deed[] => {
    if (content?.leaderInCharge == null) return [];
    const tasks = content.tasks.map((order) => (order.shape === 'parallel' ? { ...order, collator } : order));
    return [{ do: 'confirm', draftId: id, content: { ...content, leaderInCharge: content.leaderInCharge, tasks } }];
  });

/** 并案: into the one in view, from all others that are chosen. */
export const merging = (at: string | null, chosen: readonly string[]): Deed | null => {
  const from = chosen.filter((id) => id !== at);
  const into = at ?? from.shift() ?? null;
  return into === null || from.length === 0 ? null : { do: 'merge', into, from };
};

/** What takes a deed back; null where the record has no way back, and another decision is taken in its place. */
export const undoing = (deed: Deed, before: { card?: Card | undefined; class?: SegmentClass | undefined }, reason: string): Deed | null => {
  switch (deed.do) {
    case 'discard':
      return { do: 'restore', draftId: deed.draftId, reason };
    case 'restore':
      return { do: 'discard', draftId: deed.draftId, reason };
    case 'correct': {
      const was = before.card?.status === 'suggested' ? null : (before.card?.content ?? null);
      if (was?.leaderInCharge == null) return null;
      return { do: 'correct', draftId: deed.draftId, content: { ...was, leaderInCharge: was.leaderInCharge }, reason };
    }
    case 'reclassify':
      return before.class === undefined ? null : { do: 'reclassify', segmentId: deed.segmentId, to: before.class, reason };
    default:
      return null;
  }
};

export const doneIn = ({ results }: Views['Decided']): { done: number; refused: Views['Decided']['results'] } => ({
  done: results.filter(({ accepted }) => accepted).length,
  refused: results.filter(({ accepted }) => !accepted),
});
