import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CITY_DEFAULT_2020 } from '../../policy/default-policies.js';
import type { Actor } from '../../shared/party.js';
import { DAY, addMs } from '../../shared/time.js';
import type { Instant } from '../../shared/time.js';
import type { BulkCommandType } from './registry.js';
import { sequences } from '../testing/command-sequences.spec-support.js';
import {
  EVIDENCE,
  closure,
  command,
  draft,
  order,
  proxyFor,
  receive,
  register,
  sign,
  type Manner,
} from '@duban/testing/directive-commands';
import { given, type Story } from '@duban/testing/given-when-then';
import { ADMINISTRATOR, AUDITOR, ISSUER, LEADER, OFFICER, OFFICER_2, OFFICE_HEAD, clerk, day, head } from '@duban/testing/people';
import type { ActTarget } from './acts-now.js';
import { actsNow } from './acts-now.js';
import type { DirectiveCommand, DirectiveCommandType } from './registry.js';

/** Every role in every relation that these stories have: leads, assists, is asked, has no part; in charge, or of another field. */
const PEOPLE: [string, Actor, Manner][] = [
  ['the lead’s head', head('fgw'), {}],
  ['the lead’s clerk', clerk('fgw'), proxyFor('fgw')],
  ['another lead', clerk('gxj'), proxyFor('gxj')],
  ['an assist, also asked', head('czj'), {}],
  ['a department without a part', head('jtj'), {}],
  ['an officer', OFFICER, {}],
  ['another officer', OFFICER_2, {}],
  ['an officer who enters for the lead', OFFICER, proxyFor('fgw')],
  ['the office’s head', OFFICE_HEAD, {}],
  ['the leader in charge', LEADER, {}],
  ['another leader', { ...LEADER, personId: 'leader-2' }, {}],
  ['the leader’s delegate', { ...OFFICER_2, roles: ['leader_in_charge'] }, { authority: { kind: 'delegated', onBehalfOf: 'leader' } }],
  ['the issuing leader', ISSUER, {}],
  ['an auditor', AUDITOR, {}],
  ['an administrator', ADMINISTRATOR, {}],
];

/** Something that an act takes, where it is possible. Of several kinds, the one that most may send. */
const goodInput = (type: DirectiveCommandType, { taskId }: ActTarget, story: Story, at: Instant): object[] => {
  const text = '内容';
  const task = taskId === undefined ? undefined : story.directive.tasks[taskId];
  const after = (from: Instant | null | undefined, days: number): Instant => addMs(from && from > at ? from : at, days * DAY);
  const tasks = [order({ due: { at: after(null, 20), origin: 'decision' } })];
  const measures = Object.fromEntries((task?.measures ?? []).map(({ id, target }) => [id, target]));
  const inputs: Partial<Record<DirectiveCommandType, object | object[]>> = {
    ProposeDirective: { tasks },
    DecideRegistration: { approve: false, reason: text },
    DispatchTasks: { tasks },
    MergeDirective: { into: 'd-2', reason: text },
    SplitDirective: ['t1', 't2', 't3', 't4', 't5', 't6', 't7', 't8'].map((one) => ({
      reason: text,
      parts: [{ directiveId: 'd-9', title: text, requirement: text, closureStandard: text, tasks: [one], basis: [] }],
    })),
    DischargeDirective: { explanation: text, decidedBy: text, publicNotice: { from: day(-9), to: day(-1), place: text } },
    ReinspectDirective: { holds: true, finding: text },
    ReopenDirective: { reason: text, tasks },
    Regrade: [
      { grade: 'key', reason: text },
      { grade: 'major', reason: text },
    ],
    AmendTask: { closureStandard: '另一标准', reason: text },
    AmendAssists: { added: [{ departmentId: 'dept-z', duty: text }], changed: [], removed: [], reason: text },
    RepinPolicy: { policy: { ...CITY_DEFAULT_2020, version: 'v-next' }, reason: text },
    AnswerDispatch: [
      { kind: 'objection', cause: text },
      { kind: 'explain_only', cause: text },
    ],
    DecideDispatchAnswer: { upheld: false, reason: text },
    SubmitPlan: { text, milestones: [] },
    ReportProgress: { done: text },
    DeliverContribution: { text, files: [] },
    RaiseBlock: [
      { waitingFor: { kind: 'department', departmentId: 'jtj' }, cause: text, request: text },
      { waitingFor: { kind: 'role', role: 'office_head' }, cause: text, request: text },
    ],
    ClearBlock: { outcome: text },
    AnswerBlock: { answer: text },
    NudgeTask: { text },
    NudgeByPhone: { spokeWith: text, text, answer: '' },
    FileSignedPaper: { signer: 'leader', signedOn: '2020-02-18', file: EVIDENCE, note: '' },
    AnswerNudge: { answer: text },
    ReleaseNotice: { text },
    AnswerNotice: { answer: text },
    WaiveNotice: { goodCause: text },
    SetDueDate: [
      { kind: 'correction', due: after(task?.currentDue, 3), reason: text, basis: text },
      { kind: 'new_limit', due: after(task?.currentDue, 3), reason: text },
      { kind: 'rejudged', reason: text },
    ],
    RequestExtension: { cause: text, progress: text, proposedDue: after(task?.currentDue, 9) },
    ScreenExtension: { opinion: text },
    DecideExtension: { grant: false, reason: text },
    RequestStanding: { reason: text, reviewOn: after(null, 60), endCondition: text, reportCycle: { every: 'month', day: 25 } },
    DecideStanding: { grant: false, reason: text },
    ReviewStanding: { outcome: 'continue', finding: text, reviewOn: after(null, 60) },
    RequestTermination: { cause: text, basis: text, progress: text, files: [] },
    WatchDirective: [{ reason: text }, ...Object.keys(story.directive.tasks).map((one) => ({ taskId: one, reason: text }))],
    EndWatch: [{}, ...Object.keys(story.directive.tasks).map((one) => ({ taskId: one }))],
    SetSpecialWatch: { reason: text },
    EndSpecialWatch: { reason: text },
    SetReplyDate: { replyBy: after(story.directive.source.replyBy, 30), documentNumber: text, reason: text },
    ReplyUpward: { documentNumber: text, date: '2020-03-20', text, files: [EVIDENCE] },
    CirculateDirective: ['leader', 'issuer'].map((one) => ({ to: [one], note: text })),
    MarkCirculationRead: { opinion: text },
    RaiseDisagreement: [task?.lead ?? '', ...(task?.assists ?? []).map(({ departmentId }) => departmentId)].map((other) => ({
      with: other,
      about: 'division',
      matter: text,
    })),
    DecideDisagreement: { ruling: text },
    DecideTermination: { grant: false, reason: text },
    WithdrawRequest: ['extension', 'standing', 'termination', 'closure', 'answer', 'disagreement'].map((kind) => ({ kind, reason: text })),
    SuspendTask: { until: after(null, 20), reason: text },
    TakeOverTask: { from: 'fgw', departmentId: 'gxj', reason: text },
    DivideTask: [{ to: task?.lead === 'rsj' ? 'jtj' : 'rsj' }, { due: { at: after(null, 20), origin: 'decision' } }].map((parted) => ({
      ...{ measures: [task?.measures[0]?.id ?? ''], title: text, closureStandard: text, assists: [], rest: {}, reason: text },
      ...parted,
    })),
    ReassignTask: [{}, { due: { at: after(null, 20), origin: 'decision' } }].map((dated) => ({
      ...{ to: task?.lead === 'rsj' ? 'jtj' : 'rsj', reason: text },
      ...dated,
    })),
    RequestClosure: { summary: text, evidence: [EVIDENCE], measures },
    SignOff: { approve: false, opinion: text },
    AmendDirective: { reason: text, title: '另一题目' },
    DiscardDirective: { reason: text },
    RecallTask: { reason: text },
    TerminateTask: { reason: text },
  };
  return [inputs[type] ?? {}].flat();
};

/** What only what is sent can decide: a closure without every measure and contribution is refused as such. */
const NEEDS_MORE: readonly DirectiveCommandType[] = ['RequestClosure'];
const OF_WHAT_IS_SENT = ['assists_outstanding', 'measures_unmet', 'unknown_department', 'block_own_department'];

/** Acts of which `can` and the decision differ, by person. */
const differences = (story: Story, at: Instant): string[] =>
  PEOPLE.flatMap(([name, actor, manner]) => {
    const asking = command('ResumeTask', { taskId: 't1' }, actor, { ...manner, at });
    const ctx = story.context(at);
    const ways = ctx.directory.statedBy(asking.meta).map((standing) => ({ standing, who: asking.meta }));
    return actsNow(story.directive, ways, ctx).flatMap(({ act, way, refusal: _why, ...target }) => {
      const inputs = goodInput(act, target, story, at);
      const sent = inputs.map((input) =>
        story.decide(command(act as BulkCommandType, { ...target, ...input } as never, actor, { ...manner, at }) as DirectiveCommand),
      );
      const taken = sent.some((one) => one.ok);
      const excused = NEEDS_MORE.includes(act) && sent.every((one) => !one.ok && OF_WHAT_IS_SENT.includes(one.refusal.code));
      if (taken === (way !== null) || excused) return [];
      return [`${name}: ${act} ${JSON.stringify(target)} can=${String(way !== null)} but ${JSON.stringify(sent)}`];
    });
  });

const MEASURES = [{ id: 'm1', name: '联系企业', target: 2, unit: '家' }];
const ASSISTS = [{ departmentId: 'czj', duty: '资金保障', contributionDue: day(10) }];
const worked = () => given(register({ tasks: [order({ measures: MEASURES, assists: ASSISTS }), order({ leads: ['gxj'] })] }), receive());
const block = command(
  'RaiseBlock',
  { taskId: 't1', waitingFor: { kind: 'department', departmentId: 'czj' }, cause: '用地', request: '协调' },
  clerk('fgw'),
);
const blockByRole = command(
  'RaiseBlock',
  { taskId: 't1', waitingFor: { kind: 'role', role: 'leader_in_charge' }, cause: '用地', request: '协调' },
  clerk('fgw'),
);

const SUPERIOR = { kind: 'superior', title: '省政府督办', date: '2020-02-17', replyBy: day(30) } as const;
/** 31 January 2020 was no day of rest when the date was set, and is one by the notice of the 27th. */
const TOUCHED = { at: '2020-01-31T16:00:00.000Z', origin: 'source', phrase: '1月31日前' } as const;
const beforeNotice = <T extends { meta: { receivedAt: Instant } }>(one: T): T => ({
  ...one,
  meta: { ...one.meta, receivedAt: '2020-01-21T01:00:00.000Z' },
});
const dated = () => given(beforeNotice(register({ tasks: [order({ due: TOUCHED })] })), beforeNotice(receive()));

const STORIES: [string, () => Story][] = [
  ['drafted', () => given(draft())],
  ['proposed', () => given(draft(), command('ProposeDirective', {}, OFFICER))],
  ['dispatched', () => given(register())],
  ['objected to', () => worked().and(command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '不属本部门' }, clerk('fgw')))],
  ['blocked by a department', () => worked().and(block)],
  ['blocked by a leader', () => worked().and(blockByRole)],
  [
    'asked to be extended',
    () => worked().and(command('RequestExtension', { taskId: 't1', cause: '雨', progress: '半', proposedDue: day(40) }, clerk('fgw'))),
  ],
  [
    'disagreed on',
    () => worked().and(command('RaiseDisagreement', { taskId: 't1', with: 'czj', about: 'division', matter: '谁办' }, clerk('fgw'))),
  ],
  [
    'asked to end',
    () => worked().and(command('RequestTermination', { taskId: 't1', cause: '因', basis: '文', progress: '半', files: [] }, clerk('fgw'))),
  ],
  ['suspended', () => worked().and(command('SuspendTask', { taskId: 't1', until: day(9), reason: '暂缓' }, LEADER))],
  ['dated before a notice of holidays', dated],
  ['filed before a notice of holidays', () => dated().and(beforeNotice(closure()))],
  [
    'owed to a superior',
    () =>
      given(register({ source: SUPERIOR, listApproval: undefined, tasks: [order()], propose: true })).and(
        command('DecideRegistration', { approve: true, reason: '同意' }, LEADER),
        receive(),
      ),
  ],
  [
    'of two measures',
    () => given(register({ tasks: [order({ measures: [...MEASURES, { id: 'm2', name: '培训', target: 9, unit: '人' }] })] }), receive()),
  ],
  [
    'watched',
    () =>
      worked().and(
        command('WatchDirective', { reason: '重大' }, OFFICER_2),
        command('WatchDirective', { taskId: 't2', reason: '重大' }, LEADER),
        command('SetSpecialWatch', { reason: '重大' }, LEADER),
      ),
  ],
  ['under review', () => given(register(), receive(), closure())],
  ['under a second review', () => given(register({ grade: 'key' }), receive(), closure(), sign())],
  ['completed', () => given(register(), receive(), closure(), sign())],
  [
    'found wanting',
    () => given(register(), receive(), closure(), sign(), command('ReinspectDirective', { holds: false, finding: '反弹' }, OFFICER_2)),
  ],
];

describe('what is possible now', () => {
  it.each(STORIES)('is what a command comes to, for everybody, in a directive %s', (_, story) => {
    expect(differences(story(), day(1))).toEqual([]);
  });

  it('is what a command comes to, for everybody, in whatever state a directive gets into', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        const last = steps.at(-1);
        if (!last) return;
        expect(differences(last.after, addMs(last.asked.meta.receivedAt, DAY))).toEqual([]);
      }),
      { numRuns: 25, seed: 20_201_126, endOnFailure: true },
    );
  });

  it('says why not by the nearest way: what another role could do is not in the way of what this one could do later', () => {
    const story = given(register(), receive(), command('NudgeTask', { taskId: 't1', text: '请报' }, OFFICE_HEAD));
    const ctx = story.context(day(1));
    const { meta } = command('NudgeTask', { taskId: 't1', text: '请' }, OFFICER);
    const ways = ctx.directory.statedBy(meta).map((standing) => ({ standing, who: meta }));
    const nudge = actsNow(story.directive, ways, ctx).find(({ act }) => act === 'NudgeTask');
    expect(nudge).toMatchObject({ way: null, refusal: { code: 'nudge_open' } });
  });
});
