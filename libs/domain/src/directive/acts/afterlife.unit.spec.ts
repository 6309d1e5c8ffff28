import { describe, expect, it } from '@jest/globals';
import { isClosed } from '../state/closed.js';
import { evolve } from '../events/evolve.js';
import { tickMeta } from '../stamp.js';
import { closure, command, draft, order, proxyFor, receive, register, sign } from '@duban/testing/directive-commands';
import { Story, given } from '@duban/testing/given-when-then';
import { AUDITOR, LEADER, OFFICER, OFFICER_2, OFFICE_HEAD, clerk, day } from '@duban/testing/people';

const done = () => given(register(), receive(), closure(), sign());
const rectification = () => {
  const approve = command('DecideRegistration', { approve: true, reason: '同意' }, OFFICE_HEAD);
  const source = { kind: 'rectification', title: '督察整改清单', date: '2020-02-17' } as const;
  return given(draft({ source }), command('ProposeDirective', {}, OFFICER), approve, receive(), closure(), sign());
};
const archived = (story: Story) =>
  new Story([...story.history, { type: 'DirectiveArchived', data: {}, meta: tickMeta(story.state, day(60), 'tick') }]);

describe('merging', () => {
  const merge = (into = 'd-2', by = OFFICE_HEAD, reason = '内容重复') => command('MergeDirective', { into, reason }, by);
  const absorb = (from = 'd-2', by = OFFICER, reason = '并案') =>
    command('AbsorbDirective', { from, basis: [], reason }, by, { followsFrom: 'merger' });

  it('is recorded once where it is taken in', () => {
    const story = given(register())
      .when(absorb())
      .then({ type: 'DirectiveAbsorbed', data: { from: 'd-2', basis: [], reason: '并案' } });
    expect(story.directive.absorbed).toEqual(['d-2']);
    story.when(absorb()).thenNothing();
  });

  it('refuses with its code', () => {
    given(register()).when(merge('d-1')).thenRefused('merge_into_itself');
    given(register())
      .when(merge('d-2', clerk('fgw')))
      .thenRefused('role_required');
    given(register())
      .when(merge('d-2', OFFICE_HEAD, ''))
      .thenRefused('text_required');
    done().when(merge()).thenRefused('directive_wrong_state');
    given(register()).when(absorb('d-1')).thenRefused('merge_into_itself');
    given(register())
      .when(command('AbsorbDirective', { from: 'd-2', basis: [], reason: '并案' }, OFFICE_HEAD))
      .thenRefused('role_required', { roles: '' });
    given(register())
      .when(absorb('d-2', OFFICER, ''))
      .thenRefused('text_required');
    done().when(absorb()).thenRefused('directive_wrong_state');
    given(register(), merge()).when(receive()).thenRefused('directive_wrong_state');
  });
});

describe('DischargeDirective', () => {
  const notice = { from: day(1), to: day(8), place: '政府网站' };
  const discharge = (over: object = {}, by = OFFICE_HEAD, at = day(9)) =>
    command('DischargeDirective', { explanation: '整改到位', decidedBy: '专题会议集体研究', publicNotice: notice, ...over }, by, { at });

  it('strikes a rectification off once its public notice has run out', () => {
    expect(rectification().when(discharge()).thenTypes('DirectiveDischarged').directive.status).toBe('DISCHARGED');
  });

  it('refuses with its code', () => {
    done().when(discharge()).thenRefused('rectification_only', { source: 'meeting' });
    rectification().when(discharge({}, OFFICER)).thenRefused('role_required');
    rectification()
      .when(discharge({ decidedBy: '' }))
      .thenRefused('text_required', { field: 'decidedBy' });
    rectification()
      .when(discharge({ publicNotice: { ...notice, to: day(0) } }))
      .thenRefused('text_required', { field: 'publicNotice' });
    rectification()
      .when(discharge({}, OFFICE_HEAD, day(7)))
      .thenRefused('directive_wrong_state');
    rectification().and(discharge()).when(discharge()).thenRefused('directive_wrong_state');
  });
});

describe('re-inspection and reopening', () => {
  const inspect = (holds: boolean, by = OFFICER, finding = '现场核查') =>
    command('ReinspectDirective', { holds, finding }, by, { at: day(30) });
  const reopen = (by = OFFICER, reason = '虚假整改', tasks = [order({ due: { at: day(60), origin: 'decision' } })]) =>
    command('ReopenDirective', { reason, tasks }, by, { at: day(31) });

  it('that holds changes nothing but the record', () => {
    const story = done()
      .when(inspect(true))
      .then({
        type: 'DirectiveReinspected',
        data: { n: 1, holds: true, finding: '现场核查', cycle: 1, to: ['fgw-head', 'fgw-clerk', 'leader'] },
      });
    expect(story.directive.status).toBe('COMPLETED');
  });

  it('that fails opens a further cycle beside the visible first, also out of the archive', () => {
    const story = archived(done()).and(inspect(false));
    expect(isClosed(story.state)).toBe(true);
    const again = story.when(reopen()).thenTypes('DirectiveReopened', 'TaskDispatched');
    expect([again.directive.status, again.directive.cycle, isClosed(again.state)]).toEqual(['REOPENED', 2, false]);
    expect([again.task('t1').status, again.task('t1').cycle, again.task('t2').status, again.task('t2').cycle]).toEqual([
      'COMPLETED',
      1,
      'DISPATCHED',
      2,
    ]);
    expect(again.and(receive('t2'), closure('t2'), sign(1, OFFICER, {}, 't2')).directive.status).toBe('COMPLETED');
  });

  it('is open to a leader with a reason also without a failed one', () => {
    done().when(reopen(LEADER)).thenTypes('DirectiveReopened', 'TaskDispatched');
  });

  it('refuses with its code', () => {
    given(register()).when(inspect(true)).thenRefused('directive_wrong_state');
    done().when(inspect(true, AUDITOR)).thenRefused('role_required');
    done()
      .when(inspect(true, OFFICER, ''))
      .thenRefused('text_required');
    const entered = command('ReceiveTask', { taskId: 't1' }, OFFICER, proxyFor('fgw'));
    given(register(), entered, closure(), sign(1, OFFICER_2)).when(inspect(true)).thenRefused('separation_of_duties');
    done().when(reopen()).thenRefused('reinspection_required', { cycle: 1 });
    done().and(inspect(true)).when(reopen()).thenRefused('reinspection_required');
    done()
      .and(inspect(false))
      .when(reopen(clerk('fgw')))
      .thenRefused('role_required');
    done().and(inspect(false)).when(reopen(OFFICER, '')).thenRefused('text_required');
    done()
      .and(inspect(false))
      .when(reopen(OFFICER, '虚假整改', []))
      .thenRefused('no_tasks');
    given(register()).when(reopen(LEADER)).thenRefused('directive_wrong_state');
  });
});

describe('isClosed', () => {
  it('is said of nothing, of what is open, and of what is ended but not archived: no', () => {
    expect([isClosed(null), isClosed(given(register()).state), isClosed(done().state)]).toEqual([false, false, false]);
  });
  it('is said of what is archived or discarded: yes', () => {
    const discarded = given(draft(), command('DiscardDirective', { reason: '不立' }, OFFICER));
    expect([isClosed(archived(done()).state), isClosed(discarded.state)]).toEqual([true, true]);
  });
});

it('a history that does not begin with its registration is no directive', () => {
  expect(() => evolve(null, { type: 'DirectiveArchived', data: {}, meta: tickMeta(null, day(0), 'tick') })).toThrow(TypeError);
});
