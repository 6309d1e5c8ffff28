import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { newKey } from '../../../shared/api/command-key.js';
import { act, decide, paperQuery } from '../api/meetings.js';
import { cardsOf, nextOpen } from '../model/cards.js';
import { doneIn, undoing, type Deed } from '../model/deeds.js';
import type { Views } from '@duban/api-client';

export type Told =
  | { kind: 'done'; deed: Deed['do']; count: number }
  | { kind: 'refused'; results: Views['Decided']['results'] }
  | { kind: 'said'; key: Saying };
export type Saying = 'noUndo' | 'nothing' | 'mergeNeeds' | 'needsEdit' | 'splitNeeds' | 'addNeeds';

/** A deed other than a decision on a line: where below the meeting it is sent, and what. */
export interface Other {
  end: string;
  body: object;
}

/** Told which draft comes next. */
type Then = (next: string | null) => void;

const draftsOf = (deeds: readonly Deed[]): string[] =>
  deeds.flatMap((deed) => ('draftId' in deed ? [deed.draftId] : 'into' in deed ? [deed.into, ...deed.from] : []));

/** One paper with what is done with it; each deed is sent once, and shown when the record has it. */
export const usePaper = (meetingId: string) => {
  const queries = useQueryClient();
  const { data: meeting } = useSuspenseQuery(paperQuery(meetingId));
  const cards = useMemo(() => cardsOf(meeting), [meeting]);
  const [at, setAt] = useState<string | null>(() => nextOpen(cards, null) ?? cards[0]?.id ?? null);
  const [last, setLast] = useState<{ deed: Deed; undo: Deed | null } | null>(null);
  const [told, tell] = useState<Told | null>(null);
  const { queryKey } = paperQuery(meetingId);
  /** The paper itself is waited for; what stands around it is read anew meanwhile, and holds no key up. */
  const again = (): Promise<void> => {
    void queries.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'desk' && name !== queryKey[0] });
    return queries.invalidateQueries({ queryKey });
  };
  // one after the other: a key that is pressed while the last deed is on its way waits for it instead of being lost
  const scope = { id: `paper/${meetingId}` };
  const sent = useRef(new Set<string>());
  const deciding = useMutation({
    scope,
    mutationFn: ({ deeds, key }: { deeds: Deed[]; key: string; then: Then | undefined; undo: string }) => decide(meetingId, deeds, key),
    onSuccess: async (answer, { deeds, then, undo }) => {
      const { done, refused } = doneIn(answer);
      const [first] = deeds;
      if (refused.length > 0) tell({ kind: 'refused', results: refused });
      else if (first !== undefined) {
        tell({ kind: 'done', deed: first.do, count: done });
        const card = 'draftId' in first ? cards.find(({ id }) => id === first.draftId) : undefined;
        const segment = 'segmentId' in first ? meeting.segments.find(({ id }) => id === first.segmentId) : undefined;
        setLast({ deed: first, undo: deeds.length === 1 ? undoing(first, { card, class: segment?.class }, undo) : null });
        const next = 'segmentId' in first ? at : nextOpen(cards, at, draftsOf(deeds));
        setAt(next);
        then?.(next);
      }
      await again();
    },
    onSettled: (_, __, { deeds }) => draftsOf(deeds).forEach((id) => sent.current.delete(id)),
  });
  const acting = useMutation({
    scope,
    mutationFn: ({ other: { end, body }, key }: { other: Other; key: string; then: (() => void) | undefined }) =>
      act(meetingId, end, body, key),
    onSuccess: async (_, { then }) => {
      tell(null);
      setLast(null);
      then?.();
      await again();
    },
  });
  const busy = deciding.isPending || acting.isPending;
  const send = (deeds: Deed[], undo: string, then?: Then): void => {
    const drafts = draftsOf(deeds);
    // pressed twice it is done once
    if (deeds.length === 0 || drafts.some((id) => sent.current.has(id))) return;
    drafts.forEach((id) => sent.current.add(id));
    deciding.mutate({ deeds, key: newKey(), then, undo });
  };
  return {
    ...{ meeting, cards, at, setAt, told, tell, busy, send },
    error: deciding.error ?? acting.error,
    act: (other: Other, then?: () => void): void => {
      if (!busy) acting.mutate({ other, key: newKey(), then });
    },
    undo: (reason: string): void => {
      if (last === null) tell({ kind: 'said', key: 'nothing' });
      else if (last.undo === null) tell({ kind: 'said', key: 'noUndo' });
      else send([last.undo], reason);
    },
  };
};

export type PaperAtWork = ReturnType<typeof usePaper>;
