/** What passes between schedules, workflows and activities of the audit side: plain JSON. */

export const AUDIT_TASK_QUEUE = 'duban-audit';
/** Started by its schedule; seals what has been recorded since the last checkpoint. */
export const SEAL_WORKFLOW = 'seal';
export const SEAL_SCHEDULE = 'duban-seal';

export interface SealReport {
  /** Number and size of the checkpoint made; null when nothing was new. */
  checkpoint: { n: number; size: number } | null;
  /** Witnesses that have not taken it yet. */
  waiting: { witness: string; reason: string }[];
}

export interface AuditActivities {
  /** @throws log_forked (not retried) when a witness has seen another history */
  seal(): Promise<SealReport>;
}
