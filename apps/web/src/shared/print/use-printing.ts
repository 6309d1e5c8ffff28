import { useSyncExternalStore } from 'react';

let printing = false;
const watching = new Set<() => void>();
const tell = (now: boolean) => (): void => {
  printing = now;
  for (const each of watching) each();
};
window.addEventListener('beforeprint', tell(true));
window.addEventListener('afterprint', tell(false));

/** Is the page on its way to paper: what is folded away on a screen is then drawn whole. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      watching.add(onChange);
      return () => watching.delete(onChange);
    },
    () => printing,
  );
