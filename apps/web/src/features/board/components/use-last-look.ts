import { useEffect, useState } from 'react';
import { lookAt, unseenSince, type Looks } from '../model/last-look.js';

/** Stays on this desk: a time says nothing of what was seen. */
const keyOf = (person: string): string => `duban:looked:${person}`;

const kept = (person: string): Looks | null => {
  try {
    const stored = window.localStorage.getItem(keyOf(person));
    return stored === null ? null : (JSON.parse(stored) as Looks);
  } catch {
    return null;
  }
};

/** Since when this reader has not seen the board, as it was when the page was opened; null when that is not known. */
export const useLastLook = (person: string, now: string): string | null => {
  const [looks] = useState(() => lookAt(kept(person), now));
  useEffect(() => {
    window.localStorage.setItem(keyOf(person), JSON.stringify({ ...looks, last: now }));
  }, [person, now, looks]);
  return unseenSince(looks);
};
