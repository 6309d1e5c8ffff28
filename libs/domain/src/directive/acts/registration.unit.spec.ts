import { describe, expect, it } from '@jest/globals';
import type { Acting } from '../../shared/event-meta.js';
import { command, draft, order, receive, register, registration } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import {
  ADMINISTRATOR,
  AUDITOR,
  DEPARTMENTS,
  ISSUER,
  LEADER,
  OFFICER,
  OFFICER_2,
  OFFICE_HEAD,
  T0,
  clerk,
  day,
} from '@duban/testing/people';
import { CITY_DEFAULT_2020 } from '../../policy/default-policies.js';
import { evolve, fold } from '../events/evolve.js';
import type { DirectiveState } from '../state/index.js';
import { without } from '../../shared/without.js';

const propose = command('ProposeDirective', {}, OFFICER);
const approve = (by = OFFICE_HEAD, ok = true, reason = '同意立项') => command('DecideRegistration', { approve: ok, reason }, by);
const dispatch = (tasks = [order()]) => command('DispatchTasks', { tasks }, OFFICER);

describe('RegisterDirective', () => {
  it('releases what a meeting list approved: registered, approval waived, dispatched with its clocks', () => {
    const rest = without(registration(), 'listApproval', 'tasks');
    given()
      .when(register())
      .then(
        { type: 'DirectiveRegistered', data: { ...rest, number: null, parentId: null } },
        { type: 'DirectiveApproved', data: { waived: true, reason: '', list: { meetingId: 'm-1', by: 'issuer' } } },
        {
          type: 'TaskDispatched',
          data: {
            taskId: 't1',
            cycle: 1,
            shape: 'joint',
            kind: 'task',
            title: '制定复工复产方案',
            closureStandard: '方案印发',
            lead: 'fgw',
            assists: [],
            due: { at: day(20), origin: 'source', phrase: '3月8日前' },
            measures: [],
            reportCycle: null,
            standing: null,
            predecessor: null,
            obligations: [
              {
                id: 't1/receipt',
                taskId: 't1',
                kind: 'receipt',
                owner: { kind: 'department', departmentId: 'fgw' },
                due: '2020-02-19T16:00:00.000Z',
                generation: 0,
              },
              {
                id: 't1/complete',
                taskId: 't1',
                kind: 'complete',
                owner: { kind: 'department', departmentId: 'fgw' },
                due: day(20),
                generation: 0,
              },
            ],
            to: ['fgw-head', 'fgw-clerk'],
          },
        },
      );
  });

  it('makes a draft of any other source and keeps its orders for the approval, which dispatches them', () => {
    const story = given().when(draft()).thenTypes('DirectiveRegistered');
    expect(story.directive).toMatchObject({ status: 'DRAFT', orders: [order()], tasks: {} });
    const approved = story.and(propose).when(approve()).thenTypes('DirectiveApproved', 'TaskDispatched');
    expect(approved.directive).toMatchObject({ status: 'IN_PROGRESS', orders: [] });
  });

  it('is proposed in the same breath when asked, and no approval is waived by that', () => {
    const story = given()
      .when(draft({ propose: true }))
      .thenTypes('DirectiveRegistered', 'DirectiveProposed');
    expect(story.directive).toMatchObject({ status: 'PROPOSED', proposedBy: 'officer', orders: [order()], tasks: {} });
    story.when(approve(OFFICER)).thenRefused('role_required');
    story
      .when(command('DecideRegistration', { approve: true, reason: '' }, { ...OFFICE_HEAD, personId: 'officer' }))
      .thenRefused('separation_of_duties');
  });

  it('refuses planned orders whole, naming every wrong place', () => {
    const outcome = given().decide(draft({ tasks: [order(), order({ shape: 'split', leads: ['fgw', 'nobody', 'gxj', 'nowhere'] })] }));
    expect(outcome).toEqual({
      ok: false,
      refusal: { code: 'unknown_department', params: { departmentId: 'nobody' }, at: ['tasks.1.leads.1', 'tasks.1.leads.3'] },
    });
  });

  it('does not waive approval for a source that is no meeting', () => {
    const source = { kind: 'superior', title: '上级交办', date: '2020-02-17' } as const;
    expect(given(register({ source })).directive.status).toBe('DRAFT');
  });

  it('refuses with its code', () => {
    given(register()).when(register()).thenRefused('directive_exists');
    given()
      .when(register({}, clerk('fgw')))
      .thenRefused('role_required');
    given()
      .when(register({ title: ' ' }))
      .thenRefused('text_required', { field: 'title' });
    given()
      .when(register({ closureStandard: '' }))
      .thenRefused('closure_standard_required');
    given()
      .when(register({ tasks: [] }))
      .thenRefused('no_tasks');
    given()
      .when(register({ listApproval: { meetingId: 'm-1', by: 'officer' } }))
      .thenRefused('separation_of_duties');
    given()
      .when(register({ listApproval: { meetingId: 'm-1', by: 'issuer', draftedBy: 'issuer' } }))
      .thenRefused('separation_of_duties');
  });

  it('lets the approver send the release when somebody else is named as the drafter', () => {
    const asked = registration({ listApproval: { meetingId: 'm-1', by: 'issuer', draftedBy: 'officer' } });
    expect(given(command('RegisterDirective', asked, ISSUER, { followsFrom: 'approval' })).directive.status).toBe('IN_PROGRESS');
  });

  it('shows the approver as the actor of the approval and the drafter as the actor of all else', () => {
    const approval: Acting = { actor: ISSUER, accountable: { kind: 'role', role: 'issuing_leader' }, authority: { kind: 'own' } };
    const asked = registration({ listApproval: { meetingId: 'm-1', by: 'issuer' } });
    const sent = command('RegisterDirective', asked, OFFICER);
    const events = given({ ...sent, meta: { ...sent.meta, approval } }).history;
    expect(events.map(({ type, meta }) => [type, meta.actor.personId, meta.accountable])).toEqual([
      ['DirectiveRegistered', 'officer', expect.anything()],
      ['DirectiveApproved', 'issuer', { kind: 'role', role: 'issuing_leader' }],
      ['TaskDispatched', 'officer', expect.anything()],
    ]);
    expect(events.some((event) => 'by' in event)).toBe(false);
  });

  it('refuses every other command while nothing is registered', () => {
    given().when(receive()).thenRefused('directive_not_found');
    given().when(propose).thenRefused('directive_not_found');
  });
});

describe('fan-out', () => {
  const one = (over: Parameters<typeof order>[0]) => register({ tasks: [order(over)] });

  it('split makes a task for each lead', () => {
    const { tasks } = given(one({ shape: 'split', leads: ['fgw', 'gxj'] })).directive;
    expect(Object.values(tasks).map(({ id, lead }) => [id, lead])).toEqual([
      ['t1', 'fgw'],
      ['t2', 'gxj'],
    ]);
  });

  it('comes to the same in one step as task by task', () => {
    const story = given(one({ shape: 'parallel', leads: [], units: [...DEPARTMENTS] }), receive('t1', 'fgw')).and(
      command('DispatchTasks', { tasks: [order({ shape: 'split', leads: ['fgw', 'gxj'] })] }, OFFICER),
      command('ReassignTask', { taskId: 't2', to: 'wjw', reason: '职责调整' }, OFFICE_HEAD),
    );
    expect(Object.keys(story.directive.tasks)).toHaveLength(DEPARTMENTS.length + 3);
    expect(fold(story.history)).toEqual(story.history.reduce<DirectiveState>(evolve, null));
  });

  it('parallel makes a task for each unit of one group, which a named collator gathers, else the first unit', () => {
    const units = ['wjq', 'xbq'];
    const { tasks } = given(one({ shape: 'parallel', leads: [], units, collator: 'fgw' })).directive;
    expect(Object.values(tasks).map(({ lead, group }) => [lead, group])).toEqual([
      ['wjq', { id: 'g1', collator: 'fgw', gathers: true }],
      ['xbq', { id: 'g1', collator: 'fgw', gathers: true }],
    ]);
    expect(given(one({ shape: 'parallel', leads: [], units })).task('t2').group).toEqual({ id: 'g1', collator: 'wjq' });
  });

  it('opens the clocks of the grade: plan, report, each assist its receipt and its dated contribution', () => {
    const assists = [
      { departmentId: 'gxj', duty: '提供企业名单', contributionDue: day(5) },
      { departmentId: 'wjw', duty: '防疫指导' },
    ];
    const story = given(register({ grade: 'major', tasks: [order({ assists })] }));
    expect(Object.values(story.directive.obligations).map(({ id, due }) => [id, due])).toEqual([
      ['t1/receipt', '2020-02-19T16:00:00.000Z'],
      ['t1/plan', '2020-02-24T16:00:00.000Z'],
      ['t1/complete', day(20)],
      ['t1/report/2020-W08', '2020-02-21T16:00:00.000Z'],
      ['t1/receipt/gxj', '2020-02-19T16:00:00.000Z'],
      ['t1/contribution/gxj', day(5)],
      ['t1/receipt/wjw', '2020-02-19T16:00:00.000Z'],
    ]);
  });

  it('takes no contribution for after the date of its task, and no unit that has gone on as another', () => {
    const assists = [{ departmentId: 'gxj', duty: '配合', contributionDue: day(21) }];
    given()
      .when(one({ assists }))
      .thenRefused('contribution_after_due', { due: day(20) });
    const drafted = given(draft({ tasks: [order()] }), command('ProposeDirective', {}, OFFICER)).succeeded('fgw', 'rsj');
    const approve = command('DecideRegistration', { approve: true, reason: '同意' }, LEADER);
    drafted.when(approve).thenRefused('department_ended', { departmentId: 'fgw', successors: 'rsj' });
  });

  it('takes the policy limit when the source gives no date, and labels it as such', () => {
    const task = given(one({ due: undefined })).task();
    expect([task.dueOrigin, task.baselineDue, task.duePhrase]).toEqual(['policy', '2020-03-08T16:00:00.000Z', undefined]);
  });

  it('gives standing work a review and reports instead of a date', () => {
    const standing = { reviewOn: day(90), endCondition: '疫情结束' };
    const story = given(one({ kind: 'standing', due: undefined, standing }));
    expect(story.task()).toMatchObject({ baselineDue: null, currentDue: null, reportCycle: { every: 'quarter', day: 25 }, standing });
    expect(Object.keys(story.directive.obligations)).toEqual(['t1/receipt', 't1/report/2020-Q1', 't1/standing_review/1']);
  });

  it.each(['2020-02-10T16:00:00.000Z', T0])(
    'takes a date that has passed (%s): clocks that are only now asked for run their own limits',
    (at) => {
      const assists = [{ departmentId: 'gxj', duty: '配合', contributionDue: day(-6) }];
      const story = given(register({ grade: 'major', tasks: [order({ due: { at, origin: 'source', phrase: '2月10日前' }, assists })] }));
      const { baselineDue, currentDue } = story.task();
      expect([baselineDue, currentDue]).toEqual([at, at]);
      const clocks = Object.values(story.directive.obligations).filter(({ kind }) => kind !== 'report');
      expect(clocks.map(({ id, due }) => [id, due])).toEqual([
        ['t1/receipt', '2020-02-19T16:00:00.000Z'],
        ['t1/plan', '2020-02-24T16:00:00.000Z'],
        ['t1/complete', at],
        ['t1/receipt/gxj', '2020-02-19T16:00:00.000Z'],
        ['t1/contribution/gxj', day(-6)],
      ]);
    },
  );

  it('refuses with its code', () => {
    const refused = (over: Parameters<typeof order>[0]) => given().when(one(over));
    refused({ leads: ['fgw', 'gxj'] }).thenRefused('exactly_one_lead');
    refused({ leads: [] }).thenRefused('exactly_one_lead');
    refused({ shape: 'split', leads: [] }).thenRefused('exactly_one_lead');
    refused({ shape: 'parallel', leads: [], units: [] }).thenRefused('exactly_one_lead');
    refused({ shape: 'parallel', leads: ['fgw'], units: ['wjq'] }).thenRefused('exactly_one_lead');
    refused({ assists: [{ departmentId: 'fgw', duty: '配合' }] }).thenRefused('lead_is_also_assist', { departmentId: 'fgw' });
    refused({ leads: ['nobody'] }).thenRefused('unknown_department', { departmentId: 'nobody' });
    refused({ closureStandard: '' }).thenRefused('closure_standard_required');
    refused({ title: '' }).thenRefused('text_required');
    refused({ kind: 'standing', due: undefined }).thenRefused('due_required');
    refused({ kind: 'standing', due: undefined, standing: { reviewOn: T0, endCondition: '长期' } }).thenRefused('due_in_past');
    refused({ kind: 'standing', standing: { reviewOn: day(9), endCondition: '长期' } }).thenRefused('standing_never_overdue');
  });

  it('numbers further tasks on from those that are there', () => {
    expect(Object.keys(given(register(), dispatch([order({ leads: ['gxj'] })])).directive.tasks)).toEqual(['t1', 't2']);
    given(register())
      .when(command('DispatchTasks', { tasks: [order()] }, clerk('fgw')))
      .thenRefused('role_required');
    given(register()).when(dispatch([])).thenRefused('no_tasks');
    given(draft()).when(dispatch()).thenRefused('directive_wrong_state', { status: 'DRAFT' });
  });

  it('knows every department of these specs', () => {
    expect(given(one({ shape: 'split', leads: [...DEPARTMENTS] })).directive.tasks.t8?.lead).toBe('xbq');
  });
});

describe('registration approval', () => {
  it('moves a draft to its proposal, and a returned proposal back to the draft', () => {
    const proposed = given(draft())
      .when(propose)
      .then({ type: 'DirectiveProposed', data: { orders: null, to: ['office-head'] } });
    expect(proposed.directive).toMatchObject({ status: 'PROPOSED', proposedBy: 'officer' });
    const returned = proposed
      .when(approve(OFFICE_HEAD, false, '依据不足'))
      .then({ type: 'DirectiveReturned', data: { reason: '依据不足', to: ['officer'] } });
    expect(returned.directive.status).toBe('DRAFT');
  });

  it('refuses with its code', () => {
    given(draft())
      .when(command('ProposeDirective', {}, AUDITOR))
      .thenRefused('role_required');
    given(register()).when(propose).thenRefused('directive_wrong_state');
    given(draft()).when(approve()).thenRefused('directive_wrong_state');
    given(draft(), propose).when(approve(OFFICER_2)).thenRefused('role_required');
    given(draft(), propose)
      .when(approve(LEADER, false, ''))
      .thenRefused('text_required');
    const proposer = command('ProposeDirective', {}, OFFICE_HEAD);
    given(draft(), proposer).when(approve()).thenRefused('separation_of_duties');
  });
});

describe('planned tasks', () => {
  const planned = given(draft({ propose: true }));

  it('hold the approval up when they can no longer be dispatched; nothing of it is applied', () => {
    const standing = { reviewOn: day(20), endCondition: '疫情结束' };
    const reviewed = given(draft({ propose: true, tasks: [order({ kind: 'standing', due: undefined, standing })] }));
    const late = command('DecideRegistration', { approve: true, reason: '同意立项' }, OFFICE_HEAD, { at: day(21) });
    reviewed.when(late).thenRefused('due_in_past');
  });

  it('whose date has passed by the approval are dispatched all the same', () => {
    const late = command('DecideRegistration', { approve: true, reason: '同意立项' }, OFFICE_HEAD, { at: day(21) });
    planned.when(late).thenTypes('DirectiveApproved', 'TaskDispatched');
  });

  it('wait for the office when the approver says so', () => {
    const later = command('DecideRegistration', { approve: true, reason: '同意立项', dispatch: false }, OFFICE_HEAD, { at: day(21) });
    const approved = planned.when(later).thenTypes('DirectiveApproved');
    expect(approved.directive.orders).toEqual([order()]);
    approved.when(dispatch([])).thenTypes('TaskDispatched');
  });

  it('are planned anew with the next proposal, and stand when that names none', () => {
    const returned = planned.and(approve(OFFICE_HEAD, false, '改由工信局牵头'));
    expect(returned.and(propose).directive.orders).toEqual([order()]);
    const anew = command('ProposeDirective', { tasks: [order({ leads: ['gxj'] })] }, OFFICER);
    expect(returned.and(anew, approve()).task().lead).toBe('gxj');
    returned.when(command('ProposeDirective', { tasks: [order({ leads: ['nobody'] })] }, OFFICER)).thenRefused('unknown_department');
  });
});

describe('DiscardDirective', () => {
  const discard = (by = OFFICER, reason = '不予立项') => command('DiscardDirective', { reason }, by);
  it('drops a draft, and a directive whose every task was recalled', () => {
    given(draft())
      .when(discard())
      .then({ type: 'DirectiveDiscarded', data: { reason: '不予立项', to: [] } });
    given(register(), command('RecallTask', { taskId: 't1', reason: '误发' }, OFFICER))
      .when(discard())
      .thenTypes('DirectiveDiscarded');
  });
  it('refuses with its code', () => {
    given(register()).when(discard()).thenRefused('directive_wrong_state');
    given(draft()).when(discard(AUDITOR)).thenRefused('role_required');
    given(draft()).when(discard(OFFICER, '')).thenRefused('text_required');
  });
});

const SEGMENT = { meetingId: 'm-1', segmentId: 's-1', start: 0, end: 9, sha256: 'a'.repeat(64), text: '要推动企业有序复工。' };

describe('AmendDirective', () => {
  const amend = (over: object, by = OFFICER) => command('AmendDirective', { reason: '更正', ...over }, by);
  it('records only what differs, as it was and as it is, and tells whoever works on it', () => {
    given(register(), amend({ contact: 'officer-2', basisAdded: [SEGMENT] }))
      .when(amend({ title: '推动企业有序复工', closureStandard: '企业全部复工', contact: 'officer', basisRemoved: [SEGMENT] }))
      .then({
        type: 'DirectiveAmended',
        data: {
          n: 2,
          reason: '更正',
          closureStandard: { from: '规上企业全部复工', to: '企业全部复工' },
          contact: { from: 'officer-2', to: 'officer' },
          basisRemoved: [SEGMENT],
          to: ['fgw-head', 'fgw-clerk'],
        },
      });
  });
  it('is refused when nothing differs, unless a list joins sentences that are there already', () => {
    const story = given(register(), amend({ basisAdded: [SEGMENT] }));
    story.when(amend({ contact: 'officer', basisAdded: [SEGMENT] })).thenRefused('nothing_changed');
    story.when(amend({})).thenRefused('nothing_changed');
    story.when(command('AmendDirective', { reason: '并入', basisAdded: [SEGMENT] }, OFFICER, { followsFrom: 'list' })).thenNothing();
  });
  it('keeps what a row of a later list says, once, and changes no date by it', () => {
    const stated = { meetingId: 'm-1', segmentId: 's-1', dueWas: '2020-03-20', due: '2020-04-10T16:00:00.000Z', status: '推进中' };
    const story = given(register());
    const before = story.directive.tasks;
    const then = story.when(amend({ basisAdded: [SEGMENT], stated })).then({
      type: 'DirectiveAmended',
      data: { n: 1, reason: '更正', basisAdded: [SEGMENT], stated, to: ['fgw-head', 'fgw-clerk'] },
    });
    expect([then.directive.tasks, then.directive.amendments[0]?.stated]).toEqual([before, stated]);
    given(register(), amend({ basisAdded: [SEGMENT], stated }))
      .when(amend({ stated: { ...stated, status: '完成' } }))
      .thenRefused('nothing_changed');
  });
  it('refuses with its code', () => {
    given(register())
      .when(amend({ title: '' }))
      .thenRefused('text_required', { field: 'title' });
    given(register())
      .when(amend({ reason: '' }))
      .thenRefused('text_required', { field: 'reason' });
    given(register())
      .when(amend({ title: '新' }, AUDITOR))
      .thenRefused('role_required');
    given(draft(), command('DiscardDirective', { reason: '无' }, OFFICER))
      .when(amend({ title: '新' }))
      .thenRefused('directive_wrong_state');
  });
});

describe('RepinPolicy', () => {
  const next = { ...CITY_DEFAULT_2020, version: 'v-next' };
  it('pins other rules by an event, for what is open', () => {
    const story = given(register()).when(command('RepinPolicy', { policy: next, reason: '新办法施行' }, OFFICE_HEAD));
    expect(story.then({ type: 'PolicyRepinned', data: { policy: next, reason: '新办法施行' } }).directive.policy.version).toBe('v-next');
  });
  it('is refused for the version that is pinned already', () =>
    given(register())
      .when(command('RepinPolicy', { policy: CITY_DEFAULT_2020, reason: '同前' }, OFFICE_HEAD))
      .thenRefused('nothing_changed'));
  it('refuses with its code', () => {
    given(register())
      .when(command('RepinPolicy', { policy: next, reason: '' }, OFFICE_HEAD))
      .thenRefused('text_required');
    given(register())
      .when(command('RepinPolicy', { policy: next, reason: '新' }, ADMINISTRATOR))
      .thenRefused('role_required');
    given(register())
      .when(command('RepinPolicy', { policy: next, reason: '新' }, OFFICER))
      .thenRefused('role_required');
  });
});
