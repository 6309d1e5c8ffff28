import { useSyncExternalStore } from 'react';

let ended = false;
const watching = new Set<() => void>();
const tell = (now: boolean): void => {
  if (now === ended) return;
  ended = now;
  for (const each of watching) each();
};

/** The API knows the reader no more: the page stays as it is, and asks for a sign-in above. */
export const sessionEnded = (): void => tell(true);
export const sessionGoesOn = (): void => tell(false);

export const useSessionEnded = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      watching.add(onChange);
      return () => watching.delete(onChange);
    },
    () => ended,
  );
