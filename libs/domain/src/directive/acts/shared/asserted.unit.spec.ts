import { describe, expect, it } from '@jest/globals';
import { command, order, receive, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { clerk, day, OFFICER, T0 } from '@duban/testing/people';

const PAPER = { basis: '纸质签收单' };
const on = (at: string) => ({ asserted: { at, ...PAPER } });
const dispatch = (asserted: string) => command('DispatchTasks', { tasks: [order()] }, OFFICER, on(asserted));

describe('what is said to have happened on paper', () => {
  it('lies between the dispatch and the moment in which it is sent', () => {
    const story = given(register());
    story
      .when(receive('t1', 'fgw', { at: day(2), ...on(day(2, 1)) }))
      .thenRefused('asserted_too_late', { at: day(2, 1), receivedAt: day(2) });
    story
      .when(receive('t1', 'fgw', { at: day(2), ...on(day(0, -1)) }))
      .thenRefused('asserted_too_early', { at: day(0, -1), dispatched: T0 });
    story.when(receive('t1', 'fgw', { at: day(2), ...on(T0) })).thenTypes('TaskReceived');
    story.when(receive('t1', 'fgw', { at: day(2), ...on(day(2)) })).thenTypes('TaskReceived');
  });

  it('binds by the dispatch as paper has it: what began before it was registered was received then too', () => {
    const begun = given(register()).and(dispatch('2020-02-16T17:00:00.000Z'));
    begun.when(receive('t2', 'fgw', { at: day(1), ...on('2020-02-16T16:30:00.000Z') })).thenRefused('asserted_too_early');
    begun.when(receive('t2', 'fgw', { at: day(1), ...on('2020-02-16T18:00:00.000Z') })).thenTypes('TaskReceived');
  });

  it('stands beside the fact with its basis: receipt, report, date, request', () => {
    const paper = { at: day(1), ...PAPER };
    const manner = { at: day(3), ...on(day(1)) };
    const story = given(register()).and(
      receive('t1', 'fgw', manner),
      command('ReportProgress', { taskId: 't1', done: '已过半' }, clerk('fgw'), manner),
      command('SubmitPlan', { taskId: 't1', text: '方案', milestones: [], committedDue: day(15) }, clerk('fgw'), manner),
      command('RequestExtension', { taskId: 't1', cause: '物资紧缺', progress: '已过半', proposedDue: day(30) }, clerk('fgw'), manner),
    );
    const { receivedAt, receiptAsserted, reports, plan, dueLedger, extensions } = story.task();
    expect([receivedAt, receiptAsserted]).toEqual([day(3), paper]);
    expect([reports[0], plan, dueLedger[1], extensions[0]].map((one) => one?.asserted)).toEqual([paper, paper, paper, paper]);
    expect(dueLedger[0]).not.toHaveProperty('asserted');
  });
});
