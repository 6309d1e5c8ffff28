import { useKept, type Kept } from '../../forms/use-kept.js';
import { EMPTY_DRAFT, isEmpty, type Draft } from '../model/draft.js';

/** A draft of before may lack what forms have come to hold since. */
const whole = (draft: Draft): Draft => ({ ...EMPTY_DRAFT, ...draft });

export const useDraft = (id: string): Kept<Draft> => {
  const kept = useKept(id, EMPTY_DRAFT, (draft) => isEmpty(whole(draft)));
  return { ...kept, draft: whole(kept.draft) };
};
