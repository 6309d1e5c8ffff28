import { useEffect, useState } from 'react';
import { newKey } from '../api/command-key.js';
import { stored } from './stored.js';

interface Stored<D> {
  draft: D;
  /** Made when the form was opened: what is sent again from a page that was loaded anew is still the same deed. */
  key: string;
}

export interface Kept<D> extends Stored<D> {
  change(update: (draft: D) => D): void;
  /** What was sent got its answer: what is left is another deed. */
  renew(): void;
  /** Another deed from now on: the old one was done, or thrown away. */
  clear(): void;
}

/** What is typed outlives a closed tab, an expired session and a lost connection. An empty draft is not kept. */
export const useKept = <D>(id: string, empty: D, isEmpty: (draft: D) => boolean): Kept<D> => {
  const [kept, setKept] = useState<Stored<D>>(() => stored<Stored<D>>(id) ?? { draft: empty, key: newKey() });
  const nothing = isEmpty(kept.draft);
  useEffect(() => {
    if (nothing) window.localStorage.removeItem(id);
    else window.localStorage.setItem(id, JSON.stringify(kept));
  }, [id, kept, nothing]);
  return {
    ...kept,
    change: (update) => setKept((now) => ({ ...now, draft: update(now.draft) })),
    renew: () => setKept((now) => ({ ...now, key: newKey() })),
    clear: () => {
      // At once: the form may be gone before its effects run.
      window.localStorage.removeItem(id);
      setKept({ draft: empty, key: newKey() });
    },
  };
};
