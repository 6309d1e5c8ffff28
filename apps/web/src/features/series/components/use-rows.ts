import { useRef } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { useKey } from '../../../shared/keys/index.js';
import { keyOf, markOf, type DecisionId, type Group, type Mark } from '../model/sheet.js';

interface Rows {
  groups: readonly Group[];
  onMark: (key: string, mark: Mark | null) => void;
}

/** By keys: from row to row, and a decision put down on the one that is looked at. */
export const useRows = ({ groups, onMark }: Rows): { refOf: (key: string) => (element: HTMLElement | null) => void } => {
  const t = useWords('series');
  const shown = useRef(new Map<string, HTMLElement>());
  const items = groups.flatMap((group) => group.items.map(({ item }) => item));
  const at = (): number => {
    const active = document.activeElement;
    return items.findIndex((item) => shown.current.get(keyOf(item))?.contains(active) ?? false);
  };
  const go = (step: 1 | -1): void => {
    const from = at();
    const next = items[from === -1 ? 0 : Math.min(Math.max(from + step, 0), items.length - 1)];
    if (next) shown.current.get(keyOf(next))?.focus();
  };
  const put = (decision: DecisionId | null): void => {
    const item = items[at()];
    if (item === undefined) return;
    const mark = decision === null ? null : markOf(item, decision);
    if (decision === null || mark !== null) onMark(keyOf(item), mark);
  };
  useKey({ code: 'KeyJ', shown: 'J', label: t('keys.next') }, () => go(1));
  useKey({ code: 'KeyK', shown: 'K', label: t('keys.previous') }, () => go(-1));
  useKey({ code: 'KeyC', shown: 'C', label: t('decision.close') }, () => put('close'));
  useKey({ code: 'KeyE', shown: 'E', label: t('decision.extend') }, () => put('extend'));
  useKey({ code: 'KeyD', shown: 'D', label: t('decision.demand') }, () => put('demand'));
  useKey({ code: 'KeyS', shown: 'S', label: t('decision.suspend') }, () => put('suspend'));
  useKey({ code: 'KeyX', shown: 'X', label: t('decision.none') }, () => put(null));
  return {
    refOf: (key) => (element) => {
      if (element === null) shown.current.delete(key);
      else shown.current.set(key, element);
    },
  };
};
