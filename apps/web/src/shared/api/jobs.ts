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
