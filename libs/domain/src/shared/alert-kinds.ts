export const ALERT_KINDS = ['information', 'request', 'reminder', 'escalation', 'notice', 'incident'] as const;
export type AlertKind = (typeof ALERT_KINDS)[number];

/** How much it weighs, from a mere notice to what cannot wait. */
export const ALERT_LEVELS = ['info', 'warn', 'serious', 'grave'] as const;
export type AlertLevel = (typeof ALERT_LEVELS)[number];

/** Why nothing is left of what an alert asked or warned of. */
export const ALERT_ENDS = [
  'completed',
  'recalled',
  'terminated',
  'reassigned',
  'carried',
  'discarded',
  'merged',
  'archived',
  'decided',
  'answered',
  'settled',
  'superseded',
  'resolved',
] as const;
export type AlertEnd = (typeof ALERT_ENDS)[number];
