import { describe, expect, it } from '@jest/globals';
import { CITY_DEFAULT_2020 } from '../../policy/default-policies.js';
import { workingDays } from '../../policy/default-ladder.js';
import type { Policy } from '../../policy/policy.js';
import type { WorkCalendar } from '../../calendar/calendar.js';
import { closure, command, order, receive, register, sign } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { CALENDAR, clerk, directory, LEADER, OFFICE_HEAD, OFFICER } from '@duban/testing/people';
import { fold } from '../events/evolve.js';
import { stamp, tickMeta } from '../stamp.js';
import type { Directive, DirectiveState, Task } from '../state/index.js';
import { tick } from '../tick/tick.js';
import { commandMeta, decide } from './decide.js';
import type { DirectiveCommand } from './registry.js';

/** The Dragon Boat Festival of 2024 is on 10 June. */
const JUNE: WorkCalendar = { ...CALENDAR, version: 'june-2024', years: [2024], holidays: ['2024-06-10'] };
const within = (days: number) => ({ normal: workingDays(days), urgent: workingDays(days - 2), critical: workingDays(1) });
const POLICY: Policy = {
  ...CITY_DEFAULT_2020,
  grades: {
    ...CITY_DEFAULT_2020.grades,
    key: { ...CITY_DEFAULT_2020.grades.key, complete: within(10) },
    major: { ...CITY_DEFAULT_2020.grades.major, complete: within(5) },
  },
};

const morning = (day: string): string => `${day}T01:00:00.000Z`;
const endOf = (day: string): string => `${day}T16:00:00.000Z`;
const at = (asked: DirectiveCommand, day: string): DirectiveCommand =>
  ({ ...asked, meta: { ...asked.meta, receivedAt: morning(day) } }) as DirectiveCommand;
const context = (now: string) => ({ now, calendar: JUNE, directory: directory() });

/** What time brings first, then what is asked. */
const went = (...commands: DirectiveCommand[]): Directive => {
  const end = commands.reduce<DirectiveState>((before, asked) => {
    const now = asked.meta.receivedAt;
    const state = fold(stamp(tick(before, context(now)), tickMeta(before, now, 'wake')), before);
    const decision = decide(state, asked, context(now));
    if (!decision.ok) throw new Error(`${asked.type} was refused: ${decision.refusal.code}`);
    return fold(stamp(decision.events, commandMeta(asked, state, now)), state);
  }, null);
  if (!end) throw new Error('nothing was registered');
  return end;
};
const t1 = (state: Directive): Task => {
  const task = state.tasks.t1;
  if (!task) throw new Error('no task');
  return task;
};

const key = (over: object = {}) =>
  at(register({ grade: 'key', policy: POLICY, tasks: [order({ due: undefined })], ...over }), '2024-06-03');
const suspend = at(command('SuspendTask', { taskId: 't1', until: endOf('2024-06-13'), reason: '等待批复' }, LEADER), '2024-06-05');
const regrade = (over: object, by = OFFICE_HEAD) => command('Regrade', { reason: '事关重大', ...over }, by);
const toMajor = (day: string) => at(regrade({ grade: 'major' }), day);

describe('Regrade', () => {
  it('counts the date anew from the same dispatch: time used stays used, time suspended does not run', () => {
    const { currentDue, baselineDue, dueLedger } = t1(went(key(), suspend, toMajor('2024-06-14')));
    expect([currentDue, baselineDue]).toEqual([endOf('2024-06-19'), endOf('2024-06-18')]);
    expect(dueLedger.at(-1)).toMatchObject({ kind: 'regraded', at: endOf('2024-06-19'), reason: '事关重大' });
  });

  it('is one event that says what was and what is, of grade and dates, and tells whoever works on it', () => {
    const before = went(key());
    const now = morning('2024-06-04');
    const decision = decide(before, toMajor('2024-06-04'), context(now));
    expect(decision.ok && decision.events[0]).toEqual({
      type: 'DirectiveRegraded',
      data: {
        grade: { from: 'key', to: 'major' },
        urgency: { from: 'normal', to: 'normal' },
        reason: '事关重大',
        tasks: [
          {
            taskId: 't1',
            lead: 'fgw',
            due: { from: endOf('2024-06-18'), to: endOf('2024-06-11'), baseline: endOf('2024-06-18') },
            reportCycle: { from: { every: 'month', day: 25 }, to: { every: 'week', day: 5 } },
          },
        ],
        to: ['fgw-head', 'fgw-clerk', 'leader'],
      },
    });
  });

  it('makes nothing red in the moment of the change: a whole working day is left, where there was one', () => {
    expect(t1(went(key(), toMajor('2024-06-13'))).currentDue).toBe(endOf('2024-06-14'));
    expect(t1(went(key(), toMajor('2024-06-18'))).currentDue).toBe(endOf('2024-06-18'));
    const rest = at(command('SuspendTask', { taskId: 't1', until: endOf('2024-06-28'), reason: '暂缓' }, LEADER), '2024-06-13');
    expect(t1(went(key(), rest, toMajor('2024-06-20'))).currentDue).toBe(endOf('2024-06-14'));
  });

  it('leaves a date that had passed where it was, and gives time where the new one is still to come', () => {
    expect(t1(went(key(), toMajor('2024-06-20'))).currentDue).toBe(endOf('2024-06-18'));
    const major = at(register({ grade: 'major', policy: POLICY, tasks: [order({ due: undefined })] }), '2024-06-03');
    expect(t1(went(major, at(regrade({ grade: 'key' }), '2024-06-13'))).currentDue).toBe(endOf('2024-06-18'));
  });

  it('moves no date of the source, nor one that somebody has decided', () => {
    const source = key({ tasks: [order({ due: { at: endOf('2024-07-01'), origin: 'source', phrase: '7月1日前' } })] });
    expect(t1(went(source, toMajor('2024-06-04'))).currentDue).toBe(endOf('2024-07-01'));
    const anew = command('SetDueDate', { taskId: 't1', kind: 'new_limit', due: endOf('2024-07-05'), reason: '限期办结' }, LEADER);
    expect(t1(went(key(), at(anew, '2024-06-20'), toMajor('2024-06-21'))).currentDue).toBe(endOf('2024-07-05'));
  });

  it('follows the urgency too', () => {
    const urgent = went(key(), at(regrade({ urgency: 'urgent' }), '2024-06-04'));
    expect([urgent.urgency, t1(urgent).currentDue]).toEqual(['urgent', endOf('2024-06-14')]);
  });

  it('asks for the plan and the reports of the new grade, and no more for those of the old', () => {
    const major = went(key(), toMajor('2024-06-04'));
    const running = (state: Directive) =>
      Object.values(state.obligations)
        .filter(({ status, kind }) => status === 'open' && (kind === 'plan' || kind === 'report'))
        .map(({ id, due }) => [id, due]);
    expect(running(major)).toEqual([
      ['t1/plan', endOf('2024-06-11')],
      ['t1/report/2024-W23', endOf('2024-06-07')],
    ]);
    const back = went(key(), toMajor('2024-06-04'), at(regrade({ grade: 'routine' }), '2024-06-05'));
    expect([running(back), t1(back).reportCycle]).toEqual([[], null]);
  });

  it('leaves a closure under review its signers', () => {
    const reviewed = given(register({ grade: 'key' }), receive(), closure(), sign());
    const regraded = reviewed.and(regrade({ grade: 'major' }, LEADER));
    expect(regraded.and(sign(1, OFFICE_HEAD)).task().status).toBe('COMPLETED');
  });

  it('refuses with its code', () => {
    const story = given(register());
    story.when(regrade({ grade: 'routine' })).thenRefused('nothing_changed');
    story.when(regrade({})).thenRefused('nothing_changed');
    story.when(regrade({ grade: 'key', reason: ' ' })).thenRefused('text_required', { field: 'reason' });
    story.when(regrade({ grade: 'key' }, OFFICER)).thenRefused('role_required');
    story.when(regrade({ grade: 'key' }, clerk('fgw'))).thenRefused('role_required');
  });
});
