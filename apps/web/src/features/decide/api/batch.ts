import { answeredAlone, answeredOf, runJob, type Answered } from '../../../shared/api/jobs.js';
import type { Batched } from '../../../shared/duties/batched.js';
import type { Batchable } from '../model/batch.js';
import { sendVerdict, taskPlace } from './decide.js';

/** What is said of each by itself: the draft as it stood in view, the day that was asked for. */
export type SaidOf = (item: Batchable) => Record<string, unknown>;

export interface BatchOrder {
  kind: Batched;
  chosen: readonly Batchable[];
  /** What all of them are told. */
  shared: Record<string, unknown>;
  saidOf: SaidOf;
}

/** Answers several as one job; each has a result of its own, and one that is refused holds no other up. */
export const answerAll = async ({ kind, chosen, shared, saidOf }: BatchOrder, key: string): Promise<Answered<Batchable>> => {
  const [first] = chosen;
  if (first === undefined) return { done: [], refused: [] };
  if (chosen.length === 1) {
    const { directiveId, taskId, n, notice } = first;
    const target = { place: taskPlace(directiveId, taskId), n, noticeId: notice };
    return answeredAlone(first, () => sendVerdict(kind, target, { ...shared, ...saidOf(first) }, key));
  }
  const items = chosen.map((item) => ({
    ...{ directiveId: item.directiveId, taskId: item.taskId },
    data: {
      ...(item.n === undefined ? {} : { n: item.n }),
      ...(item.notice === undefined ? {} : { noticeId: item.notice }),
      ...saidOf(item),
    },
  }));
  return answeredOf(chosen, await runJob({ kind: 'commands', command: kind, shared, items }, key));
};
