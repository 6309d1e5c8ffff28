import { answeredOf, runJob, type Answered } from '../../../shared/api/jobs.js';
import type { Nudging } from '../model/nudging.js';

/** 催办 several as one job: one that is refused holds no other up. */
export const nudgeAll = async (chosen: readonly Nudging[], text: string, key: string): Promise<Answered<Nudging>> => {
  const items = chosen.map(({ directiveId, taskId }) => ({ directiveId, taskId }));
  return answeredOf(chosen, await runJob({ kind: 'commands', command: 'NudgeTask', shared: { text }, items }, key));
};
