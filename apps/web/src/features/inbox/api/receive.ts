import { postTo, type ApiProblem } from '@duban/api-client';
import { api } from '../../../shared/api/client.js';
import { answeredAlone, answeredOf, runJob, type Answered } from '../../../shared/api/jobs.js';
import type { Receivable } from '../model/receiving.js';

export interface Received {
  done: number;
  refused: { title: string; problem: ApiProblem }[];
}

const receiveOne = (one: Receivable, key: string): Promise<Answered<Receivable>> =>
  answeredAlone(one, () => postTo(api, one.act.path, one.act.body, key));

/** One job; each of its items has a result of its own. */
const receiveMany = async (chosen: readonly Receivable[], key: string): Promise<Answered<Receivable>> => {
  const actingFor = chosen[0]?.act.body.actingFor;
  const items = chosen.map(({ directiveId, taskId }) => ({ directiveId, taskId }));
  return answeredOf(chosen, await runJob({ kind: 'commands', command: 'ReceiveTask', items, ...(actingFor ? { actingFor } : {}) }, key));
};

/** A job is for one department; whoever acts for several sends one for each. */
export const receive = async (groups: readonly Receivable[][], key: string): Promise<Received> => {
  const all: Received = { done: 0, refused: [] };
  for (const [n, chosen] of groups.entries()) {
    const ownKey = `${key}.${n}`;
    const [first] = chosen;
    if (first === undefined) continue;
    const one = chosen.length === 1 ? await receiveOne(first, ownKey) : await receiveMany(chosen, ownKey);
    all.done += one.done.length;
    all.refused.push(...one.refused.map(({ item, problem }) => ({ title: item.title, problem })));
  }
  return all;
};
