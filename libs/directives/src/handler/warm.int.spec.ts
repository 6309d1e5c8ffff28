import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { TestDatabase } from '@duban/testing';
import { ports, registerAs, taskFor } from '@duban/testing/directive-city';
import { storeDatabase } from '@duban/testing/record';
import { StandingClock } from '@duban/testing/standing-clock';
import { domainRules, type DirectiveRules } from '../rules.js';
import { createHandler, type Handler } from './handle.js';

const IDS = ['d-1', 'd-2', 'd-3'];
const clock = new StandingClock();
let database: TestDatabase;
/** Events that were folded since it was last emptied, call by call. */
const folded: number[] = [];
const rules: DirectiveRules = {
  ...domainRules,
  fold: (events, from) => {
    folded.push(events.length);
    return domainRules.fold(events, from);
  },
};
const started = (): Handler => createHandler({ ...ports(clock), pool: database.pool, rules });

beforeAll(async () => {
  database = await storeDatabase();
  for (const id of IDS)
    await started()({ directiveId: id, batch: { id, commands: [registerAs(`${id}/register`, id, { tasks: [taskFor('dept-a')] })] } });
});
afterAll(() => database.drop());

const foldedByWake = async (handle: Handler, directiveId: string): Promise<number> => {
  folded.length = 0;
  await handle({ directiveId, batch: { id: 'wake', commands: [] } });
  return folded.reduce((sum, count) => sum + count, 0);
};

test('a process that has warmed up has what moved last: its first batch folds no event again', async () => {
  const [cold, warm] = [started(), started()];
  expect(await warm.warm(10, new AbortController().signal)).toBe(IDS.length);
  for (const id of IDS) expect([await foldedByWake(cold, id), await foldedByWake(warm, id)]).toEqual([3, 0]);
});

test('no more than it is told to, and nothing once it is told to stop', async () => {
  expect(await started().warm(2, new AbortController().signal)).toBe(2);
  expect(await started().warm(10, AbortSignal.abort())).toBe(0);
});
