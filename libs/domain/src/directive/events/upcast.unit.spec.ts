import { expect, test } from '@jest/globals';
import { goldenEvents, itReadsItsGoldenEvents } from '../../shared/event-golden.spec-support.js';
import { closure, command, order, receive, register } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { LEADER, OFFICER, clerk, day } from '@duban/testing/people';
import type { Directive, DirectiveState } from '../state/index.js';
import { evolve } from './evolve.js';
import { EVENTS, isDirectiveEventType } from './registry.js';
import type { DirectiveEvent } from './registry.js';
import { directiveEvents } from './upcast.js';

const folder = new URL('../golden/', import.meta.url);
const { lifted } = goldenEvents(folder, directiveEvents);

const c = clerk('fgw');
const tasks = [order({ assists: [{ departmentId: 'gxj', duty: '提供企业名单', contributionDue: day(6) }] })];
const sent = given(register({ grade: 'major', tasks }));
const working = sent.and(
  receive(),
  command('RaiseBlock', { taskId: 't1', waitingFor: { kind: 'department', departmentId: 'czj' }, cause: '缺', request: '请' }, c),
  command('NudgeTask', { taskId: 't1', text: '请报' }, OFFICER),
);
const ask = command('RequestExtension', { taskId: 't1', cause: '缺', progress: '半', proposedDue: day(30) }, c);
const asked = working.and(ask, command('DecideExtension', { taskId: 't1', n: 1, grant: false, reason: '否' }, LEADER), ask);
const suspended = working.and(command('SuspendTask', { taskId: 't1', until: day(9), reason: '停' }, LEADER));
const standing = working.and(
  command(
    'RequestStanding',
    { taskId: 't1', reason: '长', reviewOn: day(60), endCondition: '止', reportCycle: { every: 'month', day: 25 } },
    c,
  ),
);
const ending = working.and(command('RequestTermination', { taskId: 't1', cause: '因', basis: '文', progress: '半', files: [] }, c));
/** Of both kinds something is asked for, as no decision lets it come about: an event of each version has what it ends. */
const both = { directive: { ...ending.directive, tasks: { t1: { ...ending.task(), extensions: asked.task().extensions } } } };
const disputed = working.and(command('RaiseDisagreement', { taskId: 't1', with: 'gxj', about: 'division', matter: '谁核对' }, c));
const objected = sent.and(command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '非' }, c));
const accepted = sent.and(
  command('AnswerDispatch', { taskId: 't1', kind: 'explain_only', cause: '已办' }, c),
  command('DecideDispatchAnswer', { taskId: 't1', n: 1, upheld: true, reason: '属实', follow: { what: 'review', by: day(9) } }, OFFICER),
);
const delivered = working.and(command('DeliverContribution', { taskId: 't1', text: '单', files: [] }, clerk('gxj')));

/** The state that an event of the type belongs after, where the ordinary one will not do. */
const owed = (): Directive => evolve(working.state, lifted('NoticeOwed.v1'));
const BEFORE: Record<string, () => Directive> = {
  DirectiveApproved: () => evolve(null, lifted('DirectiveRegistered.v1')),
  TaskReceived: () => sent.directive,
  ObligationOpened: () => sent.directive,
  DispatchAnswerDecided: () => objected.directive,
  AcceptedAnswerEnded: () => accepted.directive,
  TaskResumed: () => suspended.directive,
  ExtensionScreened: () => working.and(ask).directive,
  RequestWithdrawn: () => both.directive,
  DisagreementDecided: () => disputed.directive,
  TerminationRefused: () => ending.directive,
  TaskTerminated: () => ending.directive,
  ExtensionRefused: () => working.and(ask).directive,
  ExtensionGranted: () => asked.directive,
  StandingDecided: () => standing.directive,
  StandingReviewed: () => standing.and(command('DecideStanding', { taskId: 't1', grant: true, reason: '可' }, LEADER)).directive,
  WatchersTold: () => working.and(command('WatchDirective', { taskId: 't1', reason: '盯' }, OFFICER)).directive,
  NoticeIssued: owed,
  NoticeAnswered: owed,
  NoticeOvertaken: owed,
  NoticeWaived: owed,
  ClosureSigned: () => delivered.and(closure()).directive,
  ClosureReturned: () => delivered.and(closure()).directive,
};

itReadsItsGoldenEvents<DirectiveEvent, DirectiveState>(folder, directiveEvents, {
  before: (type) => (type === 'DirectiveRegistered' ? null : (BEFORE[type]?.() ?? working.directive)),
  evolve,
});

test('what every object has is no type of event', () => {
  expect(isDirectiveEventType('toString')).toBe(false);
});

test('of what v1 did not say an upcaster makes nothing up', () => {
  /** Those of which it is only not known whom they told. */
  const untold = directiveEvents.types.filter((type) => {
    const [lift] = EVENTS[type].upcasters;
    return lift !== undefined && JSON.stringify(lift({})) === JSON.stringify({ to: [] });
  });
  expect(untold).toContain('TaskRecalled');
  const lifting = directiveEvents.types.filter((type) => EVENTS[type].upcasters.length > 0 && !untold.includes(type));
  expect([...lifting].sort()).toEqual([
    'AlertRaised',
    'AssistsAmended',
    'ClosureRequested',
    'ClosureSigned',
    'DirectiveMerged',
    'DirectiveProposed',
    'DirectiveRegistered',
    'DueDateSet',
    'ExtensionGranted',
    'NoticeIssued',
    'NoticeOwed',
    'ObligationOpened',
    'PolicyRepinned',
    'ReminderRaised',
    'RequestWithdrawn',
    'TaskDispatched',
    'TaskReassigned',
  ]);
  expect(lifted('AlertRaised.v1').data).not.toHaveProperty('missed');
  for (const step of ['AlertRaised.v2', 'NoticeOwed.v1', 'ReminderRaised.v1']) expect(lifted(step).data).not.toHaveProperty('due');
  expect(lifted('ClosureSigned.v1').data).not.toHaveProperty('next');
  expect(lifted('DueDateSet.v1').data).toMatchObject({ previousDue: null, basis: null, calendarVersion: null });
  expect(lifted('TaskResumed.v1').data).toMatchObject({ clocks: null });
  expect(lifted('ClosureRequested.v1').data).toMatchObject({ rereview: null });
  expect(lifted('DirectiveAmended.v1').data).toMatchObject({ to: [] });
  expect(lifted('DirectiveAmended.v2').data).toMatchObject({ title: { to: '推动企业有序复工复产' } });
  expect(lifted('DirectiveMerged.v1').data).toMatchObject({ tasks: null });
  expect(lifted('DirectiveProposed.v1').data).toEqual({ orders: null, to: [] });
  expect(lifted('TaskReassigned.v1').data).toMatchObject({ from: null, lead: null, due: null, ground: null, to: [] });
  expect(lifted('ExtensionGranted.v1').data).toMatchObject({ previousDue: null, level: null });
  expect(lifted('TaskReassigned.v2').data).toMatchObject({ from: 'fgw', lead: 'rsj', ground: 'decision', to: [] });
});
