import { RULES } from './rules-number.js';

/** A refusal by a rule: its stable code, and in `params` with what values. */
export interface Refused<C extends string> {
  code: C;
  params?: Record<string, string | number | boolean | null>;
}

export const refusal = <C extends string>(code: C, params?: Refused<C>['params']): Refused<C> => (params ? { code, params } : { code });
/** The code when the condition holds. */
export const when = <C extends string>(condition: boolean, code: C, params?: Refused<C>['params']): Refused<C> | null =>
  condition ? refusal(code, params) : null;
/** The first of the refusals that applies. */
export const first = <R extends (object | null)[]>(...refusals: R): R[number] | null => refusals.find((one) => one !== null) ?? null;

/**
 * A refusal that came with a number of the rules: by those before it nothing is refused, so that it cannot stop what follows from an act
 * recorded under them.
 */
export const since = <R extends object>(number: number, { rules = RULES }: { rules?: number }, found: () => R | null): R | null =>
  rules < number ? null : found();

/** Refuses the first empty text by its field's name. */
export const textRequired = (fields: Record<string, string | undefined>): Refused<'text_required'> | null => {
  const missing = Object.entries(fields).find(([, text]) => !text?.trim());
  return missing ? refusal('text_required', { field: missing[0] }) : null;
};

export const isRefusal = <F extends object>(found: F): found is Extract<F, { code: string }> => 'code' in found;

/** What an act's `possible` has found to be there, for its `decide`. */
export const sure = <F extends object>(found: F | null): Exclude<F, { code: string }> => {
  if (found === null || isRefusal(found)) throw new TypeError('an act was decided that is not possible');
  return found as Exclude<F, { code: string }>;
};
