import { useSyncExternalStore } from 'react';

let begun = false;
let ended = false;
const watching = new Set<() => void>();
const tell = (now: boolean): void => {
  if (now === ended) return;
  ended = now;
  for (const each of watching) each();
};

/** The API knows the reader no more: the page stays as it is, and asks for a sign-in above. */
export const sessionEnded = (): void => tell(true);
export const sessionGoesOn = (): void => {
  begun = true;
  tell(false);
};

/** Whether somebody has been signed in on this page: then what they look at and what they have typed is theirs, and stays. */
export const sessionHasBegun = (): boolean => begun;

export const useSessionEnded = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      watching.add(onChange);
      return () => watching.delete(onChange);
    },
    () => ended,
  );
