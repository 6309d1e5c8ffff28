import { useEffect, useRef, useState, type RefObject } from 'react';
import { selectedIn, type Selected } from '../model/selected.js';

const OF_SENTENCE = 'sentence-';

const markedIn = (text: HTMLElement, marked: Selection): Selected | null => {
  if (marked.isCollapsed) return null;
  const range = marked.getRangeAt(0);
  const sentences = [...text.querySelectorAll(`[id^=${OF_SENTENCE}]`)].filter((sentence) => range.intersectsNode(sentence));
  return selectedIn(
    sentences.map(({ id }) => id.slice(OF_SENTENCE.length)),
    marked.toString(),
  );
};

/** What is marked inside the text, with pointer or keys. It stays while the focus goes to what is done with it. */
export const useSelected = (): { text: RefObject<HTMLDivElement | null>; selected: Selected | null; clear: () => void } => {
  const text = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const read = (): void => {
      const marked = window.getSelection();
      if (text.current?.contains(marked?.anchorNode ?? null) && marked !== null) setSelected(markedIn(text.current, marked));
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, []);
  return { text, selected, clear: () => setSelected(null) };
};
