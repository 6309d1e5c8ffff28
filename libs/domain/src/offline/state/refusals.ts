/** Stable codes of refusals about the register of offline matters. Never reuse a code for another meaning. */
export const OFFLINE_REFUSAL_CODES = ['received_in_future', 'offline_matter_unknown', 'offline_matter_closed'] as const;
export type OfflineRefusalCode = (typeof OFFLINE_REFUSAL_CODES)[number];
export interface OfflineRefusal {
  code: OfflineRefusalCode;
  params?: Record<string, string | number | boolean | null>;
}
