import { describe, expect, it } from '@jest/globals';
import type { DirectiveCommand } from './acts/registry.js';
import type { DirectiveStatus, TaskStatus } from './state/index.js';
import { closure, command, draft, order, receive, register, sign } from '@duban/testing/directive-commands';
import { type Story, given } from '@duban/testing/given-when-then';
import { LEADER, OFFICER, OFFICE_HEAD, clerk, day } from '@duban/testing/people';
import { DIRECTIVE_TRANSITIONS, TASK_TRANSITIONS } from './transitions.js';

const propose = command('ProposeDirective', {}, OFFICER);
const approve = (ok: boolean) => command('DecideRegistration', { approve: ok, reason: '理由' }, OFFICE_HEAD);
const discard = command('DiscardDirective', { reason: '不立' }, OFFICER);
const merge = command('MergeDirective', { into: 'd-2', reason: '并案' }, OFFICE_HEAD);
const carry = command('MergeDirective', { into: 'd-2', reason: '并案' }, LEADER);
const reopen = command('ReopenDirective', { reason: '虚假整改', tasks: [order()] }, LEADER);
const publicNotice = { from: day(-9), to: day(-1), place: '政府网站' };
const discharge = command('DischargeDirective', { explanation: '到位', decidedBy: '集体研究', publicNotice }, OFFICE_HEAD);

const answer = command('AnswerDispatch', { taskId: 't1', kind: 'objection', cause: '不属本部门' }, clerk('fgw'));
const rule = (upheld: boolean) => command('DecideDispatchAnswer', { taskId: 't1', n: 1, upheld, reason: '理由' }, OFFICER);
const suspend = command('SuspendTask', { taskId: 't1', until: day(9), reason: '暂缓' }, LEADER);
const resume = command('ResumeTask', { taskId: 't1' }, LEADER);
const recall = command('RecallTask', { taskId: 't1', reason: '误发' }, OFFICER);
const terminate = command('TerminateTask', { taskId: 't1', reason: '终止' }, LEADER);
const reassign = command('ReassignTask', { taskId: 't1', to: 'gxj', reason: '改派' }, OFFICE_HEAD);
const endStanding = command('ReviewStanding', { taskId: 't1', outcome: 'end', finding: '条件已满足' }, OFFICER);
const sendBack = command('SignOff', { taskId: 't1', n: 1, approve: false, opinion: '退回' }, OFFICER);

const sent = given(register());
const working = sent.and(receive());
const review = working.and(closure());
const standingTask = order({ kind: 'standing', due: undefined, standing: { reviewOn: day(60), endCondition: '疫情结束' } });
const standing = given(register({ tasks: [standingTask] }), receive());
const rectification = given(draft({ source: { kind: 'rectification', title: '整改', date: '2020-02-17' } }), propose, approve(true));

const TASK_WALK: [TaskStatus, TaskStatus, Story, DirectiveCommand][] = [
  ['DISPATCHED', 'IN_PROGRESS', sent, receive()],
  ['DISPATCHED', 'OBJECTED', sent, answer],
  ['DISPATCHED', 'SUSPENDED', sent, suspend],
  ['DISPATCHED', 'RECALLED', sent, recall],
  ['DISPATCHED', 'REASSIGNED', sent, reassign],
  ['DISPATCHED', 'CARRIED', sent, carry],
  ['IN_PROGRESS', 'CLOSURE_REVIEW', working, closure()],
  ['IN_PROGRESS', 'OBJECTED', working, answer],
  ['IN_PROGRESS', 'SUSPENDED', working, suspend],
  ['IN_PROGRESS', 'TERMINATED', working, terminate],
  ['IN_PROGRESS', 'REASSIGNED', working, reassign],
  ['IN_PROGRESS', 'COMPLETED', standing, endStanding],
  ['IN_PROGRESS', 'CARRIED', working, carry],
  ['CLOSURE_REVIEW', 'COMPLETED', review, sign()],
  ['CLOSURE_REVIEW', 'IN_PROGRESS', review, sendBack],
  ['CLOSURE_REVIEW', 'TERMINATED', review, terminate],
  ['CLOSURE_REVIEW', 'CARRIED', review, carry],
  ['OBJECTED', 'DISPATCHED', sent.and(answer), rule(false)],
  ['OBJECTED', 'IN_PROGRESS', working.and(answer), rule(false)],
  ['OBJECTED', 'SUSPENDED', working.and(answer, rule(true)), suspend],
  ['OBJECTED', 'RECALLED', sent.and(answer), recall],
  ['OBJECTED', 'TERMINATED', working.and(answer), terminate],
  ['OBJECTED', 'REASSIGNED', sent.and(answer), reassign],
  ['OBJECTED', 'CARRIED', sent.and(answer), carry],
  ['SUSPENDED', 'DISPATCHED', sent.and(suspend), resume],
  ['SUSPENDED', 'IN_PROGRESS', working.and(suspend), resume],
  ['SUSPENDED', 'RECALLED', sent.and(suspend), recall],
  ['SUSPENDED', 'TERMINATED', working.and(suspend), terminate],
  ['SUSPENDED', 'REASSIGNED', working.and(suspend), reassign],
  ['SUSPENDED', 'CARRIED', sent.and(suspend), carry],
];

const DIRECTIVE_WALK: [DirectiveStatus, DirectiveStatus, Story, DirectiveCommand][] = [
  ['DRAFT', 'PROPOSED', given(draft()), propose],
  ['DRAFT', 'MERGED', given(draft()), merge],
  ['DRAFT', 'DISCARDED', given(draft()), discard],
  ['PROPOSED', 'DRAFT', given(draft(), propose), approve(false)],
  ['PROPOSED', 'IN_PROGRESS', given(draft(), propose), approve(true)],
  ['PROPOSED', 'MERGED', given(draft(), propose), merge],
  ['PROPOSED', 'DISCARDED', given(draft(), propose), discard],
  ['IN_PROGRESS', 'COMPLETED', review, sign()],
  ['IN_PROGRESS', 'TERMINATED', working, terminate],
  ['IN_PROGRESS', 'MERGED', sent, merge],
  ['IN_PROGRESS', 'DISCARDED', sent.and(recall), discard],
  ['COMPLETED', 'DISCHARGED', rectification.and(receive(), closure(), sign()), discharge],
  ['COMPLETED', 'REOPENED', review.and(sign()), reopen],
  ['DISCHARGED', 'REOPENED', rectification.and(receive(), closure(), sign(), discharge), reopen],
  [
    'REOPENED',
    'COMPLETED',
    review.and(sign(), reopen, receive('t2'), closure('t2')),
    command('SignOff', { taskId: 't2', n: 1, approve: true, opinion: '' }, OFFICER),
  ],
  ['TERMINATED', 'REOPENED', working.and(terminate), reopen],
  [
    'REOPENED',
    'TERMINATED',
    review.and(sign(), reopen, receive('t2')),
    command('TerminateTask', { taskId: 't2', reason: '不再需要' }, LEADER),
  ],
  ['REOPENED', 'MERGED', review.and(sign(), reopen), merge],
];

/** Registered and approved within one command: seen inside its events, walked in registration's own spec. */
const INSIDE_ONE_COMMAND = ['DRAFT -> IN_PROGRESS'];

const edges = (table: Record<string, readonly string[]>): string[] =>
  Object.entries(table)
    .flatMap(([from, all]) => all.map((to) => `${from} -> ${to}`))
    .sort();

const reachable = (table: Record<string, readonly string[]>, start: string): string[] => {
  const seen = new Set([start]);
  for (const status of seen) for (const next of table[status] ?? []) seen.add(next);
  return [...seen].sort();
};

describe.each([
  ['directive', DIRECTIVE_TRANSITIONS, 'DRAFT'],
  ['task', TASK_TRANSITIONS, 'DISPATCHED'],
] as const)('transitions of a %s', (_name, table, start) => {
  it('reach every status, and lead only to statuses that exist', () => {
    expect(reachable(table, start)).toEqual(Object.keys(table).sort());
  });
});

describe('the walk of a task', () => {
  it.each(TASK_WALK)('%s -> %s', (from, to, before, asked) => {
    expect([before.task().status, before.and(asked).task().status]).toEqual([from, to]);
  });
  it('covers the whole table', () => expect(TASK_WALK.map(([from, to]) => `${from} -> ${to}`).sort()).toEqual(edges(TASK_TRANSITIONS)));
});

describe('the walk of a directive', () => {
  it.each(DIRECTIVE_WALK)('%s -> %s', (from, to, before, asked) => {
    expect([before.directive.status, before.and(asked).directive.status]).toEqual([from, to]);
  });
  it('covers the whole table', () =>
    expect([...INSIDE_ONE_COMMAND, ...DIRECTIVE_WALK.map(([from, to]) => `${from} -> ${to}`)].sort()).toEqual(
      edges(DIRECTIVE_TRANSITIONS),
    ));
});
