import type { Looked } from '../model/looked.js';

const keyOf = (person: string): string => `duban:looked:${person}`;

/** Kept on the device, by person: a desk may be shared. */
export const lastLook = (person: string): Looked | null => {
  try {
    const kept = window.localStorage.getItem(keyOf(person));
    return kept === null ? null : (JSON.parse(kept) as Looked);
  } catch {
    return null;
  }
};

export const keepLook = (person: string, looked: Looked): void => window.localStorage.setItem(keyOf(person), JSON.stringify(looked));
