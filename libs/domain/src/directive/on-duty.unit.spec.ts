import { expect, it } from '@jest/globals';
import { order, register } from '@duban/testing/directive-commands';
import { CALENDAR, directory, HOLDERS, T0 } from '@duban/testing/people';
import { decide } from './acts/decide.js';
import type { Directory } from './context.js';
import { noticeTold, withOnDuty } from './on-duty.js';

const SATURDAY = '2020-02-22T02:00:00.000Z';
const ON_DUTY: Record<string, string[]> = { fgw: ['night-watch'], czj: ['other-watch'] };
const rostered: Directory = { ...directory(HOLDERS), onDuty: (id, date) => (date === '2020-02-22' ? (ON_DUTY[id] ?? []) : []) };
const at = (now: string) => ({ now, calendar: CALENDAR, directory: rostered });
const owed = (departmentId: string) => ({
  task: { lead: 'fgw' },
  obligation: { owner: { kind: 'department' as const, departmentId } },
});

it('on a day of rest whoever is on duty is told too, and named apart', () => {
  expect(withOnDuty(['fgw-head'], ['fgw', 'czj'], undefined, at(SATURDAY))).toEqual({
    to: ['fgw-head', 'night-watch', 'other-watch'],
    onDuty: ['night-watch', 'other-watch'],
  });
});

it('on a working day, and where nobody is on duty, nothing is said of it', () => {
  expect(withOnDuty(['fgw-head'], ['fgw'], undefined, at(T0))).toEqual({ to: ['fgw-head'] });
  expect(withOnDuty(['fgw-head'], ['gxj'], undefined, at(SATURDAY))).toEqual({ to: ['fgw-head'] });
});

it('an orange or red notice reaches the roster of the unit that owes it, a blue one waits for the working day', () => {
  const told = (colour: 'blue' | 'orange' | 'red') => noticeTold(['czj-head'], owed('czj'), colour, at(SATURDAY)).onDuty;
  expect([told('blue'), told('orange'), told('red')]).toEqual([undefined, ['other-watch'], ['other-watch']]);
});

it('of what is dispatched on a day of rest only the most urgent calls the roster', () => {
  const told = (urgency: 'urgent' | 'critical', now: string): unknown[] => {
    const decision = decide(null, register({ urgency, tasks: [order()] }), at(now));
    return decision.ok ? decision.events.flatMap((event) => (event.type === 'TaskDispatched' ? [event.data.onDuty] : [])) : [decision];
  };
  expect([told('urgent', SATURDAY), told('critical', SATURDAY), told('critical', T0)]).toEqual([
    [undefined],
    [['night-watch']],
    [undefined],
  ]);
});
