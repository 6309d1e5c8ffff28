import { useSyncExternalStore } from 'react';

const wide = window.matchMedia('(min-width: 1181px)');

/** Is there room for a list with its detail beside it. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      wide.addEventListener('change', onChange);
      return () => wide.removeEventListener('change', onChange);
    },
    () => wide.matches,
  );
