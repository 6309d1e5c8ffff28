import { ApiProblem, postTo } from '@duban/api-client';
import { api } from '../../../shared/api/client.js';
import { runJob } from '../../../shared/api/jobs.js';
import type { Receivable } from '../model/receiving.js';

export interface Received {
  done: number;
  refused: { title: string; problem: ApiProblem }[];
}

const receiveOne = async ({ title, act }: Receivable, key: string): Promise<Received> => {
  try {
    await postTo(api, act.path, act.body, key);
    return { done: 1, refused: [] };
  } catch (error) {
    if (error instanceof ApiProblem && ![401, 503].includes(error.status)) return { done: 0, refused: [{ title, problem: error }] };
    throw error;
  }
};

/** One job; each of its items has a result of its own. */
const receiveMany = async (chosen: readonly Receivable[], key: string): Promise<Received> => {
  const actingFor = chosen[0]?.act.body.actingFor;
  const items = chosen.map(({ directiveId, taskId }) => ({ directiveId, taskId }));
  const results = await runJob({ kind: 'commands', command: 'ReceiveTask', items, ...(actingFor ? { actingFor } : {}) }, key);
  const titleOf = (directiveId: string, taskId: string | null): string =>
    chosen.find((one) => one.directiveId === directiveId && one.taskId === taskId)?.title ?? '';
  return {
    done: results.filter(({ done }) => done).length,
    refused: results.flatMap(({ directiveId, taskId, problem }) =>
      problem === null ? [] : [{ title: titleOf(directiveId, taskId), problem }],
    ),
  };
};

/** A job is for one department; whoever acts for several sends one for each. */
export const receive = async (groups: readonly Receivable[][], key: string): Promise<Received> => {
  const all: Received = { done: 0, refused: [] };
  for (const [n, chosen] of groups.entries()) {
    const ownKey = `${key}.${n}`;
    const [first] = chosen;
    if (first === undefined) continue;
    const one = chosen.length === 1 ? await receiveOne(first, ownKey) : await receiveMany(chosen, ownKey);
    all.done += one.done;
    all.refused.push(...one.refused);
  }
  return all;
};
