import { useKept, type Kept } from '../../../shared/forms/use-kept.js';
import { EMPTY_DRAFT, isEmpty, type Draft } from '../model/forms.js';

export const useDraft = (id: string): Kept<Draft> => useKept(id, EMPTY_DRAFT, isEmpty);
