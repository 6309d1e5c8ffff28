import { ApiProblem } from '@duban/api-client';
import { runJob } from '../../../shared/api/jobs.js';
import type { Closing } from '../model/batch.js';
import { sendVerdict, taskPlace } from './decide.js';

export interface Signed {
  signed: Closing[];
  refused: { closing: Closing; problem: ApiProblem }[];
}

/** Not what the API refused, but what did not reach it or what it could not do: sent again it is the same deed. */
const isRefusal = (error: unknown): error is ApiProblem => error instanceof ApiProblem && ![401, 503].includes(error.status);

const signOne = async (closing: Closing, opinion: string, key: string): Promise<Signed> => {
  try {
    await sendVerdict('SignOff', { place: taskPlace(closing.directiveId, closing.taskId), n: closing.n }, { approve: true, opinion }, key);
    return { signed: [closing], refused: [] };
  } catch (error) {
    if (isRefusal(error)) return { signed: [], refused: [{ closing, problem: error }] };
    throw error;
  }
};

/** Signs several off as one job; each has a result of its own, and one that is refused holds no other up. */
export const signOffs = async (chosen: readonly Closing[], opinion: string, key: string): Promise<Signed> => {
  const [first] = chosen;
  if (first === undefined) return { signed: [], refused: [] };
  if (chosen.length === 1) return signOne(first, opinion, key);
  const items = chosen.map(({ directiveId, taskId, n }) => ({ directiveId, taskId, data: { n } }));
  const results = await runJob({ kind: 'commands', command: 'SignOff', shared: { approve: true, opinion }, items }, key);
  const of = ({ directiveId, taskId }: { directiveId: string; taskId: string | null }): Closing | undefined =>
    chosen.find((one) => one.directiveId === directiveId && one.taskId === taskId);
  const all: Signed = { signed: [], refused: [] };
  for (const result of results) {
    const closing = of(result);
    if (closing === undefined) continue;
    if (result.done) all.signed.push(closing);
    else if (result.problem !== null) all.refused.push({ closing, problem: result.problem });
  }
  return all;
};
