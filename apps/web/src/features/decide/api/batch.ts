import { ApiProblem } from '@duban/api-client';
import { runJob } from '../../../shared/api/jobs.js';
import type { Batched } from '../../../shared/duties/batched.js';
import type { Batchable } from '../model/batch.js';
import { sendVerdict, taskPlace } from './decide.js';

export interface Answered {
  done: Batchable[];
  refused: { item: Batchable; problem: ApiProblem }[];
}

/** What is said of each by itself: the draft as it stood in view, the day that was asked for. */
export type SaidOf = (item: Batchable) => Record<string, unknown>;

export interface BatchOrder {
  kind: Batched;
  chosen: readonly Batchable[];
  /** What all of them are told. */
  shared: Record<string, unknown>;
  saidOf: SaidOf;
}

/** Not what the API refused, but what did not reach it or what it could not do: sent again it is the same deed. */
const isRefusal = (error: unknown): error is ApiProblem => error instanceof ApiProblem && ![401, 503].includes(error.status);

const answerOne = async ({ kind, shared, saidOf }: BatchOrder, item: Batchable, key: string): Promise<Answered> => {
  const { directiveId, taskId, n, notice } = item;
  try {
    await sendVerdict(kind, { place: taskPlace(directiveId, taskId), n, noticeId: notice }, { ...shared, ...saidOf(item) }, key);
    return { done: [item], refused: [] };
  } catch (error) {
    if (isRefusal(error)) return { done: [], refused: [{ item, problem: error }] };
    throw error;
  }
};

/** Answers several as one job; each has a result of its own, and one that is refused holds no other up. */
export const answerAll = async (order: BatchOrder, key: string): Promise<Answered> => {
  const { kind, chosen, shared, saidOf } = order;
  const [first] = chosen;
  if (first === undefined) return { done: [], refused: [] };
  if (chosen.length === 1) return answerOne(order, first, key);
  const items = chosen.map((item) => ({
    ...{ directiveId: item.directiveId, taskId: item.taskId },
    data: {
      ...(item.n === undefined ? {} : { n: item.n }),
      ...(item.notice === undefined ? {} : { noticeId: item.notice }),
      ...saidOf(item),
    },
  }));
  const results = await runJob({ kind: 'commands', command: kind, shared, items }, key);
  const of = ({ directiveId, taskId }: { directiveId: string; taskId: string | null }): Batchable | undefined =>
    chosen.find((one) => one.directiveId === directiveId && one.taskId === taskId);
  const all: Answered = { done: [], refused: [] };
  for (const result of results) {
    const item = of(result);
    if (item === undefined) continue;
    if (result.done) all.done.push(item);
    else if (result.problem !== null) all.refused.push({ item, problem: result.problem });
  }
  return all;
};
