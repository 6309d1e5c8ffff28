import { useEffect, useState } from 'react';
import { stored } from '../../../shared/forms/stored.js';
import { lookAt, unseenSince, type Looks } from '../model/last-look.js';

/** Stays on this desk: a time says nothing of what was seen. */
const keyOf = (person: string): string => `duban:looked:${person}`;

/** Since when this reader has not seen the board, as it was when the page was opened; null when that is not known. */
export const useLastLook = (person: string, now: string): string | null => {
  const [looks] = useState(() => lookAt(stored<Looks>(keyOf(person)), now));
  useEffect(() => {
    window.localStorage.setItem(keyOf(person), JSON.stringify({ ...looks, last: now }));
  }, [person, now, looks]);
  return unseenSince(looks);
};
