import { useState } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { useKey } from '../../../shared/keys/index.js';
import { asksPerson, isOpen, isReady, lackingCollator, stepFrom, type Card, type Content } from '../model/cards.js';
import { collatedBy, confirming, merging, type Deed } from '../model/deeds.js';
import type { Mode } from './draft-card.js';
import { useDesk } from './use-desk.js';
import { usePaper } from './use-paper.js';

/** Brings it into view, beside what belongs to it, and puts the focus there for whoever goes by keys. */
const show = (id: string, focus: boolean): void => {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.scrollIntoView({ block: 'nearest' });
    if (focus) element?.focus({ preventScroll: true });
  });
};

type Whole = Content & { leaderInCharge: string };

const saved = (card: Card, content: Whole, reason: string): Deed =>
  isOpen(card)
    ? { do: 'confirm', draftId: card.id, content, ...(reason === '' ? {} : { reason }) }
    : { do: 'correct', draftId: card.id, content, reason };

/** A drafter's work on one paper: which draft is in view, what is chosen, and what each press does. */
export const useWork = (meetingId: string, person: string) => {
  const t = useWords('intake');
  const paper = usePaper(meetingId);
  const { meeting, cards, at, setAt, tell, send, busy } = paper;
  const { desk, put, clear } = useDesk(meetingId, person);
  const [chosen, choose] = useState<string[]>([]);
  const [mode, open] = useState<Mode>(null);
  const now = cards.find(({ id }) => id === at);
  const mayDraft = meeting.can?.some(({ act }) => act === 'AddDraft') ?? false;
  const undoWhy = t('reason.undo');
  const showDraft = (id: string, focus: boolean): void => {
    show(`draft-${id}`, focus);
    const [sentence] = cards.find((card) => card.id === id)?.segmentIds ?? [];
    if (sentence !== undefined) show(`sentence-${sentence}`, false);
  };
  const go = (id: string, focus = true): void => {
    open(null);
    setAt(id);
    showDraft(id, focus);
  };
  /** @param on whether the next form opens by itself: whoever fills one in goes on to the next without a key for it */
  const decide = (deeds: Deed[], on = false): void =>
    send(deeds, undoWhy, (next) => {
      const card = cards.find(({ id }) => id === next);
      const asks = on && next !== at && card !== undefined && isOpen(card) && asksPerson(card);
      open(asks ? 'edit' : null);
      choose([]);
      if (next !== null && next !== at) showDraft(next, !asks);
      for (const deed of deeds) if ('draftId' in deed) clear(deed.draftId);
    });
  const confirm = (card: Card): void => {
    if (!asksPerson(card)) return decide([{ do: 'confirm', draftId: card.id }]);
    // what a person has to say is asked for, not refused
    tell({ kind: 'said', key: 'needsEdit' });
    open('edit');
  };
  const step = (by: number): void => {
    const next = stepFrom(cards, at, by);
    if (next !== null) go(next);
  };
  const toggle = (id: string): void => choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const merge = (): void => {
    const deed = merging(at, chosen);
    if (deed === null) tell({ kind: 'said', key: 'mergeNeeds' });
    else decide([deed]);
  };
  const lookAt = (segmentIds: string[]): void => paper.act({ end: '/looks', body: { segmentIds } });
  const undo = (): void => paper.undo(undoWhy);
  useKey({ code: 'KeyJ', shown: 'J', label: t('act.next') }, () => step(1));
  useKey({ code: 'KeyK', shown: 'K', label: t('act.prev') }, () => step(-1));
  useKey({ code: 'Enter', shown: 'Enter', label: t('act.confirm') }, () => {
    if (mode === null && now !== undefined && isOpen(now) && now.acts.has('ConfirmDraft')) confirm(now);
  });
  useKey({ code: 'KeyE', shown: 'E', label: t('act.edit') }, () => {
    if (now?.acts.has('CorrectDraft')) open('edit');
  });
  useKey({ code: 'KeyX', shown: 'X', label: t('act.discard') }, () => {
    if (now?.acts.has('DiscardDraft')) open('discard');
  });
  useKey({ code: 'KeyM', shown: 'M', label: t('act.merge') }, merge);
  useKey({ code: 'KeyS', shown: 'S', label: t('act.select') }, () => {
    if (now !== undefined && isOpen(now)) toggle(now.id);
  });
  useKey({ code: 'KeyU', shown: 'U', label: t('act.undo') }, undo);
  useKey({ code: 'KeyO', shown: 'O', label: t('act.look') }, () => {
    const next = meeting.look.find(({ looked }) => looked === null);
    if (next !== undefined && mayDraft) lookAt([next.segmentId]);
  });
  return {
    ...{ ...paper, desk, put, clear, chosen, choose, toggle, mode, open, mayDraft, go, decide, confirm, merge, lookAt, undo },
    confirmAll: (ids: readonly string[]): void => decide(confirming(cards, ids, isReady), true),
    holdApart: (draftId: string, reason: string): void => paper.act({ end: `/drafts/${draftId}/apartness`, body: { reason } }),
    save: (card: Card, content: Whole, reason: string): void => decide([saved(card, content, reason)], true),
    /** With every other that lacks nothing but who gathers it. */
    saveAlike: (card: Card, content: Whole, reason: string): void => {
      const collator = content.tasks[0]?.collator;
      const others = collator === undefined ? [] : collatedBy(lackingCollator(cards, card.id), collator);
      decide([saved(card, content, reason), ...others], true);
    },
    busy,
  };
};

export type Work = ReturnType<typeof useWork>;
