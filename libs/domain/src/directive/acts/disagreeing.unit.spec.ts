import { describe, expect, it } from '@jest/globals';
import { command, order, receive, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { LEADER, OFFICER, OFFICE_HEAD, clerk, day } from '@duban/testing/people';
import type { DirectiveCommandMap } from './registry.js';

const ASSISTS = [{ departmentId: 'czj', duty: '资金保障', contributionDue: day(10) }];
const started = () => given(register({ tasks: [order({ assists: ASSISTS })] }), receive());
const raise = (by = clerk('fgw'), other = 'czj', matter = '资金由谁审核') =>
  command('RaiseDisagreement', { taskId: 't1', with: other, about: 'division', matter, proposal: '由财政局审核' }, by, { at: day(1) });
const decide = (over: Partial<DirectiveCommandMap['DecideDisagreement']> = {}, by = OFFICER) =>
  command('DecideDisagreement', { taskId: 't1', n: 1, ruling: '由财政局审核，发改委汇总', ...over }, by, { at: day(2) });

describe('RaiseDisagreement', () => {
  it('asks the office, tells the other side, and stops no clock', () => {
    const story = started().when(raise()).thenTypes('DisagreementRaised', 'ObligationOpened');
    expect(story.history.at(-2)?.data).toMatchObject({
      n: 1,
      departmentId: 'fgw',
      to: ['office-head', 'officer', 'czj-head', 'czj-clerk'],
    });
    expect(story.task().disagreements).toMatchObject([{ with: 'czj', about: 'division', proposal: '由财政局审核', decision: null }]);
    expect(story.directive.obligations['t1/response_decision/disagreement-1']).toMatchObject({
      owner: { kind: 'role', role: 'office_head' },
      status: 'open',
    });
    for (const clock of ['t1/complete', 't1/contribution/czj']) expect(story.directive.obligations[clock]?.status).toBe('open');
    expect(story.task().status).toBe('IN_PROGRESS');
  });
  it('by either side, each one at a time, with somebody who has a part', () => {
    const story = started().and(raise());
    story.when(raise()).thenRefused('disagreement_pending');
    story.when(raise(clerk('czj'), 'fgw')).thenTypes('DisagreementRaised', 'ObligationOpened');
    started()
      .when(raise(clerk('fgw'), 'fgw'))
      .thenRefused('no_other_side');
    started()
      .when(raise(clerk('fgw'), 'gxj'))
      .thenRefused('no_other_side', { departmentId: 'gxj' });
    given(register(), receive()).when(raise()).thenRefused('no_other_side');
    started()
      .when(raise(clerk('gxj')))
      .thenRefused('not_your_task');
    started()
      .when(raise(clerk('fgw'), 'czj', ' '))
      .thenRefused('text_required');
  });
  it('is taken back before it is decided', () => {
    const back = command('WithdrawRequest', { taskId: 't1', kind: 'disagreement', reason: '已商定' }, clerk('czj'), { at: day(2) });
    const story = started()
      .and(raise(clerk('czj'), 'fgw'))
      .when(back)
      .thenTypes('RequestWithdrawn');
    expect(story.task().disagreements?.[0]).toMatchObject({ withdrawn: true, decision: { ruling: '已商定' } });
    expect(story.directive.obligations['t1/response_decision/disagreement-1']?.status).toBe('cancelled');
    story.when(decide()).thenRefused('disagreement_not_pending');
  });
});

describe('DecideDisagreement', () => {
  it('says who does what, to both sides', () => {
    const story = started().and(raise()).when(decide()).thenTypes('DisagreementDecided');
    expect(story.history.at(-1)?.data).toMatchObject({ to: ['fgw-head', 'fgw-clerk', 'czj-head', 'czj-clerk'] });
    expect(story.task().disagreements?.[0]?.decision).toMatchObject({ ruling: '由财政局审核，发改委汇总', by: 'officer' });
    expect(story.directive.obligations['t1/response_decision/disagreement-1']?.status).toBe('met');
  });
  it('changes the parts in the same act, and tells each person once', () => {
    const assists = { added: [], changed: [{ departmentId: 'czj', duty: '资金保障和审核' }], removed: [] };
    const story = started().and(raise()).when(decide({ assists })).thenTypes('DisagreementDecided', 'AssistsAmended');
    const [decided, amended] = story.history.slice(-2).map(({ data }) => (data as { to: string[] }).to);
    expect([decided, amended]).toEqual([[], ['fgw-head', 'fgw-clerk', 'czj-head', 'czj-clerk']]);
    expect(story.task().assists).toMatchObject([{ departmentId: 'czj', duty: '资金保障和审核' }]);
  });
  it('is the office’s, and refuses with its code', () => {
    const asked = started().and(raise());
    asked.when(decide({}, LEADER)).thenRefused('role_required');
    asked.when(decide({}, OFFICE_HEAD)).thenTypes('DisagreementDecided');
    asked.when(decide({ ruling: ' ' })).thenRefused('text_required');
    const nobody = { added: [], changed: [], removed: ['gxj'] };
    asked.when(decide({ assists: nobody })).thenRefused('not_assisting');
    asked.and(decide()).when(decide()).thenRefused('disagreement_not_pending');
  });
});
