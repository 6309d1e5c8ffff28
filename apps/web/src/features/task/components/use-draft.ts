import { useEffect, useState } from 'react';
import { newKey } from '../../../shared/api/command-key.js';
import { EMPTY_DRAFT, isEmpty, type Draft } from '../model/forms.js';

interface Kept {
  draft: Draft;
  /** Made when the form was opened: what is sent again from a page that was loaded anew is still the same deed. */
  key: string;
}

const read = (id: string): Kept | null => {
  try {
    const kept = window.localStorage.getItem(id);
    return kept === null ? null : (JSON.parse(kept) as Kept);
  } catch {
    return null;
  }
};

export interface KeptDraft extends Kept {
  change(update: (draft: Draft) => Draft): void;
  /** Another deed from now on: the old one was done, or thrown away. */
  clear(): void;
}

/** What is typed outlives a closed tab, an expired session and a lost connection. */
export const useDraft = (id: string): KeptDraft => {
  const [kept, setKept] = useState<Kept>(() => read(id) ?? { draft: EMPTY_DRAFT, key: newKey() });
  useEffect(() => {
    if (isEmpty(kept.draft)) window.localStorage.removeItem(id);
    else window.localStorage.setItem(id, JSON.stringify(kept));
  }, [id, kept]);
  return {
    ...kept,
    change: (update) => setKept((now) => ({ ...now, draft: update(now.draft) })),
    clear: () => {
      // At once: the form may be gone before its effects run.
      window.localStorage.removeItem(id);
      setKept({ draft: EMPTY_DRAFT, key: newKey() });
    },
  };
};
