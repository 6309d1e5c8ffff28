/** One line of `duban doctor`. */
export interface Finding {
  /** missing: the stack cannot start because of it; note: something to know. */
  status: 'ok' | 'note' | 'missing';
  subject: string;
  detail: string;
  /** How to put it right. */
  remedy?: string;
}

export type Check = () => Promise<Finding | Finding[]>;

export const ok = (subject: string, detail: string): Finding => ({ status: 'ok', subject, detail });
export const note = (subject: string, detail: string, remedy?: string): Finding => ({ status: 'note', subject, detail, remedy });
export const missing = (subject: string, detail: string, remedy: string): Finding => ({ status: 'missing', subject, detail, remedy });

/** A check that breaks is a finding, too: the others still run. */
export const runChecks = async (checks: readonly Check[]): Promise<Finding[]> => {
  const results = await Promise.all(
    checks.map((check) => check().catch((error: unknown) => missing('doctor', String(error), '请反馈此问题 / please report this'))),
  );
  return results.flat();
};
