/** Stable codes of refusals about a bulletin. Never reuse a code for another meaning. */
export const BULLETIN_REFUSAL_CODES = ['bulletin_issued', 'period_not_over'] as const;
export type BulletinRefusalCode = (typeof BULLETIN_REFUSAL_CODES)[number];
export interface BulletinRefusal {
  code: BulletinRefusalCode;
  params?: Record<string, string | number | boolean | null>;
}
