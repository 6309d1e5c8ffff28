import { afterEach, expect, jest, test } from '@jest/globals';
import { refusal, since } from '../../../shared/refusing.js';
import { RULES, rulesIn, rulesMember } from '../../../shared/rules-number.js';
import { command, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { CALENDAR, directory, OFFICER, T0 } from '@duban/testing/people';
import { decide } from '../decide.js';
import { ACTS, type DirectiveCommand } from '../registry.js';

const CTX = { now: T0, calendar: CALENDAR, directory: directory() };

afterEach(() => {
  jest.restoreAllMocks();
});

test('the number 1 is left out where it is written, and absent where it is read', () => {
  expect([rulesMember(1), rulesMember(2)]).toEqual([{}, { rules: 2 }]);
  expect([rulesIn({}), rulesIn({ rules: 2 })]).toEqual([1, 2]);
});

test('a refusal is not there before its number', () => {
  const found = () => refusal('text_required');
  expect(since(2, { rules: 1 }, found)).toBeNull();
  expect(since(2, { rules: 2 }, found)).toEqual({ code: 'text_required' });
  expect(since(RULES, {}, found)).toEqual({ code: 'text_required' });
  expect(since(RULES + 1, {}, found)).toBeNull();
});

test('a newer rule refuses what a person asks, and not what follows from an act recorded before it', () => {
  const { state } = given(register());
  jest.spyOn(ACTS.NudgeTask, 'refuses').mockImplementation((_on, _data, _who, ctx) => since(2, ctx, () => refusal('due_in_past')));
  const nudge = (more: Pick<DirectiveCommand['meta'], 'followsFrom' | 'rules'>): DirectiveCommand => {
    const asked = command('NudgeTask', { taskId: 't1', text: '请报进展' }, OFFICER);
    return { ...asked, meta: { ...asked.meta, ...more } } as DirectiveCommand;
  };
  const isAccepted = (meta: Pick<DirectiveCommand['meta'], 'followsFrom' | 'rules'>, rules: number): boolean =>
    decide(state, nudge(meta), { ...CTX, rules }).ok;
  expect([isAccepted({}, 1), isAccepted({}, 2)]).toEqual([true, false]);
  expect([isAccepted({ followsFrom: 'c-1' }, 2), isAccepted({ followsFrom: 'c-1', rules: 2 }, 2)]).toEqual([true, false]);
});
