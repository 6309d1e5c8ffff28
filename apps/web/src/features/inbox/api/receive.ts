import { answerOf, ApiProblem, postTo, type Views } from '@duban/api-client';
import { api } from '../../../shared/api/client.js';
import type { Receivable } from '../model/receiving.js';

export interface Received {
  done: number;
  refused: { title: string; problem: ApiProblem }[];
}

const LOOK_MS = 400;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const ended = ({ status }: Views['Job']): boolean => ['DONE', 'CANCELLED', 'FAILED'].includes(status);

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
  const { id } = await answerOf(
    api.POST('/api/v1/jobs', {
      params: { header: { 'Idempotency-Key': key } },
      body: { kind: 'commands', command: 'ReceiveTask', items, ...(actingFor ? { actingFor } : {}) },
    }),
  );
  const path = { jobId: id };
  while (!ended(await answerOf(api.GET('/api/v1/jobs/{jobId}', { params: { path } })))) await wait(LOOK_MS);
  const { items: results } = await answerOf(api.GET('/api/v1/jobs/{jobId}/items', { params: { path, query: { limit: 200 } } }));
  const titleOf = (directiveId: string, taskId: string): string =>
    chosen.find((one) => one.directiveId === directiveId && one.taskId === taskId)?.title ?? '';
  return {
    done: results.filter(({ status }) => status === 'done').length,
    refused: results.flatMap(({ directiveId, taskId, problem }) =>
      problem === null ? [] : [{ title: titleOf(directiveId, taskId), problem: new ApiProblem(problem) }],
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
