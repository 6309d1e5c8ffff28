import type { TestApi } from '../api.spec-support.js';

type Submit = TestApi['append'];
interface Sent {
  directiveId: Parameters<Submit>[0];
  command: Parameters<Submit>[1];
}

/** What the dispatcher does with the commands that others left for it, in their order. */
export const followedUp = async (api: TestApi): Promise<unknown[]> => {
  const { rows } = await api.database.pool.query<{ payload: Sent }>("select payload from duban.outbox where kind = 'command' order by id");
  const answers: unknown[] = [];
  for (const { payload } of rows) answers.push(await api.append(payload.directiveId, payload.command));
  return answers;
};
