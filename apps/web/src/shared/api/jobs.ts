import { answerOf, type paths } from '@duban/api-client';
import { ApiProblem, type Views } from '@duban/api-client';
import { allPages } from './all-pages.js';
import { api } from './client.js';

type JobOrder = NonNullable<paths['/api/v1/jobs']['post']['requestBody']>['content']['application/json'];

/** What became of one item, in the order of the request. */
export interface ItemResult {
  directiveId: string;
  /** null: the directive as a whole. */
  taskId: string | null;
  done: boolean;
  problem: ApiProblem | null;
}

const LOOK_MS = 400;
const PAGE = 200;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const ended = ({ status }: Views['Job']): boolean => ['DONE', 'CANCELLED', 'FAILED'].includes(status);

const resultsOf = async (jobId: string): Promise<ItemResult[]> => {
  const items = await allPages((after) =>
    answerOf(api.GET('/api/v1/jobs/{jobId}/items', { params: { path: { jobId }, query: { limit: PAGE, ...after } } })),
  );
  return items.map(({ directiveId, taskId, status, problem }) => ({
    directiveId,
    taskId,
    done: status === 'done',
    problem: problem === null ? null : new ApiProblem(problem),
  }));
};

/** One command on many tasks, each with a result of its own. Sent again with the same key it is the same job. */
export const runJob = async (order: JobOrder, key: string): Promise<ItemResult[]> => {
  const { id: jobId } = await answerOf(api.POST('/api/v1/jobs', { params: { header: { 'Idempotency-Key': key } }, body: order }));
  while (!ended(await answerOf(api.GET('/api/v1/jobs/{jobId}', { params: { path: { jobId } } })))) await wait(LOOK_MS);
  return resultsOf(jobId);
};

/** What became of several that were sent at once. */
export interface Answered<T> {
  done: T[];
  refused: { item: T; problem: ApiProblem }[];
}

/** What became of each that was chosen, by what it is of. */
export const answeredOf = <T extends { directiveId: string; taskId: string }>(
  chosen: readonly T[],
  results: readonly ItemResult[],
): Answered<T> => {
  const all: Answered<T> = { done: [], refused: [] };
  for (const { directiveId, taskId, done, problem } of results) {
    const item = chosen.find((one) => one.directiveId === directiveId && one.taskId === taskId);
    if (item === undefined) continue;
    if (done) all.done.push(item);
    else if (problem !== null) all.refused.push({ item, problem });
  }
  return all;
};

/**
 * One sent by itself, told of as of a job of one. What did not reach the API, or what it could not do, is thrown: sent again it is the same
 * deed.
 */
export const answeredAlone = async <T>(item: T, send: () => Promise<unknown>): Promise<Answered<T>> => {
  try {
    await send();
    return { done: [item], refused: [] };
  } catch (error) {
    if (error instanceof ApiProblem && ![401, 503].includes(error.status)) return { done: [], refused: [{ item, problem: error }] };
    throw error;
  }
};
