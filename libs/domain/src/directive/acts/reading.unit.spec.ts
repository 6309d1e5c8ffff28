import { describe, expect, it } from '@jest/globals';
import { closure, command, order, receive, register, sign } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { ISSUER, LEADER, OFFICE_HEAD, clerk, day } from '@duban/testing/people';
import type { DirectiveCommandMap } from './registry.js';

const read = (more: Partial<DirectiveCommandMap['MarkRead']> = {}, by = LEADER) => command('MarkRead', { instruction: '', ...more }, by);
const ORDER = {
  title: '排查用工缺口',
  requirement: '逐企业排查用工缺口',
  closureStandard: '报送排查报告',
  leaderInCharge: 'leader',
  tasks: [order({ due: { at: day(9), origin: 'decision' } })],
};

describe('MarkRead', () => {
  it('says that a leader has read it, to those who are at work and to the contact', () => {
    given(register({ tasks: [order(), order({ leads: ['gxj'] })] }), receive())
      .when(read({}, ISSUER))
      .then({
        type: 'DirectiveRead',
        data: { instruction: '', order: null, to: ['fgw-head', 'fgw-clerk', 'gxj-head', 'gxj-clerk', 'officer', 'leader'] },
      });
  });

  it('is of one task when it says so, and needs it to be there', () => {
    const story = given(register(), receive());
    story.when(read({ taskId: 't1', instruction: '请抓紧' })).then({
      type: 'DirectiveRead',
      data: { taskId: 't1', instruction: '请抓紧', order: null, to: ['fgw-head', 'fgw-clerk', 'officer'] },
    });
    story.when(read({ taskId: 't9' })).thenRefused('task_not_found', { taskId: 't9' });
  });

  it('opens a directive of its own by an instruction, with the leader as the one who gave it', () => {
    given(register())
      .when(read({ instruction: '另行排查', order: ORDER }, ISSUER))
      .then({
        type: 'DirectiveRead',
        data: {
          instruction: '另行排查',
          order: { ...ORDER, issuingLeader: 'issuer', date: '2020-02-17' },
          to: ['fgw-head', 'fgw-clerk', 'officer', 'leader'],
        },
      });
  });

  it('is possible when the directive has ended', () => {
    expect(given(register(), receive(), closure(), sign(), read({ instruction: '很好' })).directive.status).toBe('COMPLETED');
  });

  it('refuses with its code', () => {
    const story = given(register());
    story.when(read({}, OFFICE_HEAD)).thenRefused('role_required', { roles: 'leader_in_charge,issuing_leader' });
    story.when(read({}, clerk('fgw'))).thenRefused('role_required');
    story.when(read({ order: ORDER })).thenRefused('text_required', { field: 'instruction' });
    story.when(read({ instruction: '办', order: { ...ORDER, closureStandard: ' ' } })).thenRefused('closure_standard_required');
    story.when(read({ instruction: '办', order: { ...ORDER, leaderInCharge: 'officer' } })).thenRefused('leader_not_eligible');
    story.when(read({ instruction: '办', order: { ...ORDER, tasks: [order({ leads: ['nowhere'] })] } })).thenRefused('unknown_department');
  });
});
