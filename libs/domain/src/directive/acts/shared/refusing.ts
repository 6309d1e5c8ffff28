import type { Refusal, RefusalCode } from '../../refusals.js';

export const refusal = (code: RefusalCode, params?: Refusal['params']): Refusal => (params ? { code, params } : { code });
/** The code when the condition holds. */
export const when = (condition: boolean, code: RefusalCode, params?: Refusal['params']): Refusal | null =>
  condition ? refusal(code, params) : null;
/** The first of the refusals that applies. */
export const first = (...refusals: (Refusal | null)[]): Refusal | null => refusals.find((one) => one !== null) ?? null;

/** Refuses the first empty text by its field's name. */
export const textRequired = (fields: Record<string, string | undefined>): Refusal | null => {
  const missing = Object.entries(fields).find(([, text]) => !text?.trim());
  return missing ? refusal('text_required', { field: missing[0] }) : null;
};

export const isRefusal = (found: object): found is Refusal => 'code' in found;

/** What an act's `possible` has found to be there, for its `decide`. */
export const sure = <F extends object>(found: F | Refusal | null): F => {
  if (found === null || isRefusal(found)) throw new TypeError('an act was decided that is not possible');
  return found;
};
