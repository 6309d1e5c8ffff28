import { expect, test } from '@jest/globals';
import { NO_PARTS, directoryOf } from '@duban/domain';
import { cityAfter, delegation, NOON, postOf, subjectOf } from '../testing.spec-support.js';
import { statedAuthorityRefusal } from './stated-authority.js';

const LATER = '2020-02-18T04:00:00.000Z';
const FAGAI = { ...NO_PARTS, leads: ['fagai'] };
const stated = async (login: string, action: string, departmentId: string | null = null, ...events: Parameters<typeof cityAfter>) => {
  const city = await cityAfter(...events);
  const stance = subjectOf(city, login).stance(departmentId, NOON, action);
  if (!stance) throw new Error(`${login} has no ground`);
  return { city, act: { ...stance, receivedAt: NOON } };
};

test.each([
  ['fagai.head', 'ReceiveTask', null],
  ['fagai.clerk', 'ReceiveTask', null],
  ['duban.officer', 'NudgeTask', null],
  ['leader.li', 'DecideExtension', null],
  ['shuji', 'DecideExtension', null],
])('%s holds what the API let in: %s', async (login, action, departmentId) => {
  const { city, act } = await stated(login, action, departmentId);
  expect(statedAuthorityRefusal(city, act, { action, parts: FAGAI, at: LATER })).toBeNull();
});

test('the office that enters for a body holds for that body only', async () => {
  const { city, act } = await stated('duban.officer', 'ReceiveTask', 'hongshi');
  const asked = (lead: string) => ({ action: 'ReceiveTask', parts: { ...NO_PARTS, leads: [lead] }, at: NOON });
  expect(statedAuthorityRefusal(city, act, asked('hongshi'))).toBeNull();
  expect(statedAuthorityRefusal(city, act, asked('fagai'))?.code).toBe('role_required');
});

test('a post that ended before the decision has lapsed; one that ends after it has not', async () => {
  const ended = (until: string) => ({ type: 'PostEnded' as const, data: { postId: postOf('fagai.clerk'), until, work: [], to: [] } });
  const { act } = await stated('fagai.clerk', 'ReceiveTask');
  const asked = { action: 'ReceiveTask', parts: FAGAI, at: LATER };
  expect(statedAuthorityRefusal(await cityAfter(ended(LATER)), act, asked)?.code).toBe('authority_lapsed');
  expect(statedAuthorityRefusal(await cityAfter(ended('2020-02-19T00:00:00.000Z')), act, asked)).toBeNull();
});

test('a delegation that ended has lapsed, and a role that it did not hand on lends nothing', async () => {
  const granted = delegation('fagai.head', 'sifa.head');
  const { city, act } = await stated('sifa.head', 'ReceiveTask', 'fagai', granted);
  const asked = { action: 'ReceiveTask', parts: FAGAI, at: LATER };
  expect(statedAuthorityRefusal(city, act, asked)).toBeNull();
  const ended = { type: 'DelegationEnded' as const, data: { delegationId: Object.keys(city.delegations)[0] ?? '', until: LATER, to: [] } };
  expect(statedAuthorityRefusal(await cityAfter(granted, ended), act, asked)?.code).toBe('authority_lapsed');
});

test('a head who left after the clerk had sent it stays named: it was true as of then', async () => {
  const { act } = await stated('fagai.clerk', 'ReceiveTask');
  const city = await cityAfter({ type: 'PostEnded', data: { postId: postOf('fagai.head'), until: LATER, work: [], to: [] } });
  expect(statedAuthorityRefusal(city, act, { action: 'ReceiveTask', parts: FAGAI, at: LATER })).toBeNull();
});

test('the table is asked again with what the task is now: a part that went to another department is lost', async () => {
  const { city, act } = await stated('fagai.head', 'ReceiveTask');
  const parts = { ...NO_PARTS, leads: ['gongxin'] };
  expect(statedAuthorityRefusal(city, act, { action: 'ReceiveTask', parts, at: NOON })?.code).toBe('not_your_task');
});

test('only people of the organisation are known', async () => {
  const { city, act } = await stated('fagai.head', 'ReceiveTask');
  const { knows } = directoryOf(city, act.receivedAt);
  expect(knows(act.actor.personId)).toBe(true);
  expect(knows('toString')).toBe(false);
});
