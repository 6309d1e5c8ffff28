import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { storyClock } from '@duban/platform';
import { type TestDatabase } from '@duban/testing';
import { commandAs, ports, registerAs } from '@duban/testing/directive-city';
import { T0, daysAfter, OFFICE_HEAD } from '@duban/testing/people';
import { StandingClock } from '@duban/testing/standing-clock';
import { storeDatabase } from '@duban/testing/record';
import { createHandler } from '../handler/handle.js';
import { createSweep, resumeAll } from './sweep.js';

let database: TestDatabase;
const clock = new StandingClock();
const never = new AbortController().signal;
let dueAt = '';

beforeAll(async () => {
  database = await storeDatabase();
  const handle = createHandler({ ...ports(clock), pool: database.pool });
  for (const id of ['a', 'b', 'c']) {
    const { nextDue } = await handle({ directiveId: id, batch: { id, commands: [registerAs(`${id}/register`, id)] } });
    dueAt = nextDue ?? '';
  }
  const merge = commandAs('c/merge', 'MergeDirective', { into: 'a', reason: '同一事项' }, OFFICE_HEAD);
  await handle({ directiveId: 'c', batch: { id: 'merge', commands: [merge] } });
});
afterAll(() => database.drop());

let woken: string[];
const gateway = {
  wake: async (directiveId: string): Promise<boolean> => {
    woken.push(directiveId);
    return directiveId !== 'b';
  },
};
beforeEach(() => {
  woken = [];
});

test('open directives overdue by the grace are woken; timers have the time before it to themselves', async () => {
  const sweep = createSweep({ db: database.pool, clock, gateway, graceMs: 10_000 });
  clock.at = daysAfter(dueAt, 9 / 86_400);
  await sweep.once(never);
  expect(woken).toEqual([]);
  clock.at = daysAfter(dueAt, 11 / 86_400);
  expect(await sweep.once(never)).toBe(false);
  expect(woken.sort()).toEqual(['a', 'b']);
});

test('the grace is real time, whatever the pace of the story', async () => {
  // a day of this story lasts two seconds: ten real seconds are five of its days
  const paceAt = (days: number) => storyClock({ startsAt: daysAfter(dueAt, days), realStartMs: 0, rate: 43_200 }, () => 0);
  await createSweep({ db: database.pool, clock: paceAt(4.9), gateway, graceMs: 10_000 }).once(never);
  expect(woken).toEqual([]);
  await createSweep({ db: database.pool, clock: paceAt(5.1), gateway, graceMs: 10_000 }).once(never);
  expect(woken.sort()).toEqual(['a', 'b']);
});

test('after an unclean stop every open directive is woken once, overdue or not, and closed ones sleep on', async () => {
  clock.at = T0;
  expect(await resumeAll({ db: database.pool, gateway })).toEqual({ open: 2, woken: 1 });
  expect(woken.sort()).toEqual(['a', 'b']);
});

test('a stop ends the sweep between two wakes', async () => {
  clock.at = daysAfter(dueAt, 1);
  await createSweep({ db: database.pool, clock, gateway }).once(AbortSignal.abort());
  expect(woken).toEqual([]);
});
