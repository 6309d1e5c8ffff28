import { runJob } from '../../../shared/api/jobs.js';
import type { Nudging } from '../model/nudging.js';

export interface Nudged {
  done: number;
  refused: { title: string; problem: unknown }[];
}

/** 催办 several as one job: one that is refused holds no other up. */
export const nudgeAll = async (chosen: readonly Nudging[], text: string, key: string): Promise<Nudged> => {
  const items = chosen.map(({ directiveId, taskId }) => ({ directiveId, taskId }));
  const results = await runJob({ kind: 'commands', command: 'NudgeTask', shared: { text }, items }, key);
  const titleOf = (directiveId: string, taskId: string | null): string =>
    chosen.find((one) => one.directiveId === directiveId && one.taskId === taskId)?.title ?? '';
  return {
    done: results.filter(({ done }) => done).length,
    refused: results.flatMap(({ directiveId, taskId, problem }) =>
      problem === null ? [] : [{ title: titleOf(directiveId, taskId), problem }],
    ),
  };
};
