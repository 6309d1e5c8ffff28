/** A fault that its own message explains, in both languages and with what to do: shown without a stack trace. */
export class ExplainedError extends Error {
  override name = 'ExplainedError';
}

/** Something that this installation has set up wrongly. */
export interface SetupProblem {
  /** The variable or the server that it is about. */
  subject: string;
  /** What was found, 中文 / English. */
  detail: string;
  /** What to do. */
  remedy: string;
}

/** Thrown by a process that would limp along otherwise: one line for each problem. */
export class SetupError extends ExplainedError {
  constructor(readonly problems: readonly SetupProblem[]) {
    super(problems.map(({ subject, detail, remedy }) => `${subject}: ${detail} → ${remedy}`).join('\n'));
    this.name = 'SetupError';
  }
}

/** @throws SetupError when there is any */
export const refuseProblems = (problems: readonly SetupProblem[]): void => {
  if (problems.length > 0) throw new SetupError(problems);
};
