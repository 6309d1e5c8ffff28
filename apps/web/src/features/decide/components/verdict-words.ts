import type { Messages } from '../../../shared/i18n/words.js';
import type { Decidable, Verdict } from '../model/verdicts.js';

type VerdictKey = keyof Messages['decide']['verdict'];

/** Under what the words of a verdict stand. */
export const verdictKey = (act: Decidable, id: Verdict['id']): VerdictKey => `${act}_${id}` as VerdictKey;
