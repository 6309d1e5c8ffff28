import { describe, expect, it } from '@jest/globals';
import { command, order, receive, register, type Manner } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { OFFICER, OFFICE_HEAD, clerk, day } from '@duban/testing/people';
import { dutiesWithoutClock } from '../duties/duties.js';
import { partsOfDirective } from '../who-may/parts.js';
import type { Directive } from '../state/index.js';

const parallel = (over: object = {}) =>
  register({ tasks: [order({ shape: 'parallel', leads: [], units: ['wjq', 'xbq'], collator: 'fgw', ...over })] });
const handsOver = (by = clerk('fgw'), taskId = 't1', manner: Manner = {}) =>
  command('DeliverContribution', { taskId, text: '两区均已完成', files: [] }, by, manner);
const owed = (state: Directive) => dutiesWithoutClock(state).filter(({ kind }) => kind === 'gathering');
const told = (story: ReturnType<typeof given>): string[][] =>
  story.history.flatMap((event) => (event.type === 'TaskDispatched' ? [event.data.to] : []));

describe('a unit that gathers without a task of its own', () => {
  it('is told once, whatever the number of units', () => {
    expect(told(given(parallel()))).toEqual([
      ['wjq-head', 'wjq-clerk', 'fgw-head', 'fgw-clerk'],
      ['xbq-head', 'xbq-clerk'],
    ]);
  });

  it('owes what it gathers until the last of the group is due, and reads what it gathers from', () => {
    const { directive } = given(parallel());
    expect(owed(directive)).toMatchObject([
      { id: 'gathering/g1', taskId: 't1', owner: { kind: 'department', departmentId: 'fgw' }, due: day(20), status: 'open' },
    ]);
    expect(partsOfDirective(directive)).toMatchObject({ leads: ['wjq', 'xbq'], assists: ['fgw'] });
  });

  it('hands it over on any task of the group, to whom the directive names; a second time adds to the first', () => {
    const story = given(parallel())
      .when(handsOver(clerk('fgw'), 't2', { at: day(3) }))
      .then({
        type: 'ContributionDelivered',
        data: { taskId: 't2', departmentId: 'fgw', text: '两区均已完成', files: [], late: false, gathered: true, to: ['officer'] },
      });
    expect(owed(story.directive)).toEqual([]);
    const again = story.and(handsOver(clerk('fgw'), 't1', { at: day(5) }));
    expect(['t1', 't2'].map((id) => again.task(id).group?.gatheredAt)).toEqual([day(3), day(3)]);
  });

  it('is late only after the last date of the group', () => {
    const late = given(parallel()).and(handsOver(clerk('fgw'), 't1', { at: day(21) }));
    expect(late.history.at(-1)).toMatchObject({ data: { late: true } });
  });

  it('signs for nothing, and no other unit hands over in its place', () => {
    given(parallel()).when(receive('t1', 'fgw')).thenRefused('not_your_task');
    given(parallel())
      .when(handsOver(clerk('gxj')))
      .thenRefused('not_your_task');
  });

  it('goes on gathering when one of the units is relieved, and what was gathered stays so', () => {
    const reassign = command('ReassignTask', { taskId: 't1', to: 'gxj', reason: '职责调整' }, OFFICE_HEAD, { at: day(4) });
    expect(owed(given(parallel()).and(reassign).directive)).toMatchObject([{ taskId: 't2', owner: { departmentId: 'fgw' } }]);
    const after = given(parallel()).and(handsOver(clerk('fgw'), 't1', { at: day(3) }), reassign);
    expect([owed(after.directive), after.task('t3').group]).toEqual([[], { id: 'g1', collator: 'fgw', gathers: true, gatheredAt: day(3) }]);
  });

  it('owes nothing more once every unit’s task has ended', () => {
    const recall = (taskId: string) => command('RecallTask', { taskId, reason: '误发' }, OFFICER);
    expect(owed(given(parallel()).and(recall('t1')).directive)).toMatchObject([{ taskId: 't2' }]);
    expect(owed(given(parallel()).and(recall('t1'), recall('t2')).directive)).toEqual([]);
  });
});

it('a unit that has a part of its own reports what it gathers with that', () => {
  const leads = given(parallel({ collator: 'wjq' }));
  const assists = given(parallel({ assists: [{ departmentId: 'fgw', duty: '牵头汇总' }] }));
  expect([leads, assists].map(({ directive }) => owed(directive))).toEqual([[], []]);
  expect(told(leads)).toEqual([
    ['wjq-head', 'wjq-clerk'],
    ['xbq-head', 'xbq-clerk'],
  ]);
});

it('standing work is gathered without a date', () => {
  const standing = { kind: 'standing', standing: { reviewOn: day(90), endCondition: '疫情结束' } };
  const { due, ...order } = { due: undefined, ...standing };
  expect(owed(given(parallel({ ...order, due })).directive)).toMatchObject([{ due: null }]);
});
