import { describe, expect, it } from '@jest/globals';
import { closure, command, draft, order, receive, register, sign, type Manner } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { ISSUER, LEADER, OFFICER, OFFICER_2, OFFICE_HEAD, actor, clerk, day, head } from '@duban/testing/people';

const amend = (leaderInCharge: string, by = LEADER) => command('AmendDirective', { reason: '分工调整', leaderInCharge }, by);

describe('who leads a directive', () => {
  it('is nobody’s own choice: an officer names neither himself nor another', () => {
    const story = given(register({ grade: 'major' }), receive());
    story.when(amend('officer', OFFICER)).thenRefused('role_required', { roles: 'leader_in_charge,issuing_leader' });
    story.when(amend('issuer', OFFICE_HEAD)).thenRefused('role_required');
  });

  it('holds that post in person, is not of the office and did none of the work', () => {
    const story = given(register(), receive());
    story
      .when(amend('officer'))
      .thenRefused('leader_not_eligible', { field: 'leaderInCharge', personId: 'officer', reason: 'no_such_post' });
    story.when(amend('fgw-clerk')).thenRefused('leader_not_eligible');
    story.when(amend('issuer')).thenRefused('leader_not_eligible');
    given()
      .when(register({ leaderInCharge: 'officer' }))
      .thenRefused('leader_not_eligible');
    given()
      .when(draft({ issuingLeader: 'somebody' }))
      .thenRefused('leader_not_eligible', { field: 'issuingLeader', personId: 'somebody', reason: 'no_such_post' });
  });

  it('gives none of a leader’s powers to an officer: the whole way by which one was taken before is closed', () => {
    const story = given(
      register({ grade: 'major' }),
      receive(),
      command('RequestExtension', { taskId: 't1', cause: '降雨', progress: '过半', proposedDue: day(40) }, clerk('fgw')),
    );
    const asLeader: Manner = { accountable: { kind: 'role', role: 'leader_in_charge' } };
    for (const taken of [
      command('DecideExtension', { taskId: 't1', n: 1, grant: true, due: day(40), reason: '同意' }, OFFICER),
      command('SuspendTask', { taskId: 't1', until: day(30), reason: '暂缓' }, OFFICER),
      command('TerminateTask', { taskId: 't1', reason: '终止' }, OFFICER),
    ]) {
      story.when(taken).thenRefused('role_required');
      story.when({ ...taken, meta: { ...taken.meta, ...asLeader } } as typeof taken).thenRefused('authority_lapsed');
    }
  });

  it('changes by the leader’s or the issuer’s word, and both leaders hear of it', () => {
    const CHANGE = { from: 'leader', to: 'leader-2' };
    const DOING = ['fgw-head', 'fgw-clerk'];
    const next = { ...LEADER, personId: 'leader-2' };
    const story = given(register()).with({ leader_in_charge: ['leader', 'leader-2'] });
    story.when(amend('leader-2', next)).thenRefused('role_required');
    story
      .when(amend('leader-2', ISSUER))
      .then({ type: 'DirectiveAmended', data: { n: 1, reason: '分工调整', leaderInCharge: CHANGE, to: ['leader', 'leader-2', ...DOING] } });
    story
      .when(amend('leader-2'))
      .then({ type: 'DirectiveAmended', data: { n: 1, reason: '分工调整', leaderInCharge: CHANGE, to: ['leader-2', ...DOING] } });
  });
});

describe('separation of duties by department', () => {
  it('lets nobody sign off a task of a department they serve in, whatever second post or delegation they hold', () => {
    const story = given(register(), receive(), closure());
    const alsoOfficer = actor('fgw-head', 'dcs', 'supervision_officer');
    story.when(sign(1, alsoOfficer)).thenRefused('separation_of_duties', { personId: 'fgw-head', departmentId: 'fgw' });
    const delegate: Manner = { authority: { kind: 'delegated', onBehalfOf: 'officer' } };
    story.when(sign(1, { ...OFFICER, personId: 'fgw-head' }, delegate)).thenRefused('separation_of_duties');
    story.when(sign(1, OFFICER_2)).thenTypes('ClosureSigned', 'TaskCompleted', 'DirectiveCompleted');
  });

  it('holds for the assisting departments too, and for requests for time', () => {
    const assists = [{ departmentId: 'czj', duty: '资金保障' }];
    const story = given(register({ tasks: [order({ assists, due: undefined })] }), receive());
    const ofAnAssist = { ...head('czj'), departmentId: 'dcs', roles: ['office_head' as const] };
    const asked = story.and(
      command('RequestExtension', { taskId: 't1', cause: '降雨', progress: '过半', proposedDue: day(40) }, clerk('fgw')),
    );
    const grant = { taskId: 't1', n: 1, grant: true, due: day(40), reason: '同意' };
    asked.when(command('DecideExtension', grant, ofAnAssist)).thenRefused('separation_of_duties');
    expect(asked.and(command('DecideExtension', grant, OFFICE_HEAD)).task().currentDue).toBe(day(40));
  });
});
