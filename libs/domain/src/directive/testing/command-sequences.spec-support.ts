import fc from 'fast-check';
import type { DirectiveCommand } from '../acts/registry.js';
import type { Actor } from '../../shared/party.js';
import { addMs, HOUR } from '../../shared/time.js';
import type { Instant } from '../../shared/time.js';
import { EVIDENCE, command, order, proxyFor, register, type Manner } from '@duban/testing/directive-commands';
import { Story } from '@duban/testing/given-when-then';
import { ISSUER, LEADER, OFFICER, OFFICER_2, OFFICE_HEAD, T0, clerk, head } from '@duban/testing/people';

/** Numbers that one step is made of: who, what, which task, how long after the step before. */
interface Draw {
  kind: number;
  task: number;
  who: number;
  n: number;
  hours: number;
  yes: boolean;
  proxy: boolean;
  /** Whatever it is, accepted or not. */
  any: boolean;
}

const WHO: Actor[] = [OFFICER, OFFICER_2, OFFICE_HEAD, LEADER, ISSUER, clerk('fgw'), clerk('gxj'), head('wjw'), clerk('czj')];

/** Every command that a draw could mean, whoever it is for. */
const possible = (draw: Draw, at: Instant, story: Story): (() => DirectiveCommand)[] => {
  const taskId = `t${(draw.task % 4) + 1}`;
  const task = story.directive.tasks[taskId];
  const latest = Math.max(task?.closures.length ?? 0, 1);
  const lists = [task?.responses, task?.blocks, task?.extensions, task?.nudges];
  // An ordinal that something has, mostly the newest of some kind.
  const n = draw.any ? (draw.n % 3) + 1 : Math.max(lists[draw.n % lists.length]?.length ?? 1, 1);
  const later = addMs(at, (draw.n + 1) * 24 * HOUR);
  const by = WHO[draw.who % WHO.length] ?? OFFICER;
  const lead = task?.lead ?? 'fgw';
  const proxy = draw.proxy && draw.n % 3 === 0;
  // Mostly whoever has the standing to act, so that sequences get somewhere; sometimes anybody.
  const own = draw.who % 5 === 0 ? by : proxy ? OFFICER : clerk(lead);
  const office = draw.who % 5 === 0 ? by : OFFICE_HEAD;
  const leader = draw.who % 5 === 0 ? by : LEADER;
  const mine: Manner = proxy ? { at, ...proxyFor(lead) } : { at };
  const theirs: Manner = { at };
  const text = '内容';
  const tasks = [order({ due: { at: later, origin: 'decision' } })];
  return [
    ...Array.from({ length: 3 }, () => () => command('ReceiveTask', { taskId }, own, mine)),
    () => command('ReceiveTask', { taskId }, clerk(draw.yes ? 'czj' : lead), theirs),
    () => command('AnswerDispatch', { taskId, kind: 'objection', cause: text }, draw.yes ? own : clerk('czj'), draw.yes ? mine : theirs),
    () =>
      command(
        'DecideDispatchAnswer',
        { taskId, n, upheld: draw.yes, reason: text, ...(draw.proxy ? { reassignTo: 'rsj' } : {}) },
        office,
        theirs,
      ),
    () => command('SubmitPlan', { taskId, text, milestones: [], committedDue: later }, own, mine),
    () => command('ReportProgress', { taskId, done: text, measures: taskId === 't1' ? { m1: n } : {} }, own, mine),
    () => command('DeliverContribution', { taskId, text, files: [] }, clerk('czj'), theirs),
    () => command('RaiseBlock', { taskId, waitingFor: { kind: 'department', departmentId: 'czj' }, cause: text, request: text }, own, mine),
    () => command('AnswerBlock', { taskId, n, answer: text }, clerk('czj'), theirs),
    () => command('ClearBlock', { taskId, n, outcome: text }, own, mine),
    () =>
      command(
        'RaiseDisagreement',
        { taskId, with: draw.yes ? 'czj' : lead, about: 'division', matter: text },
        draw.yes ? own : clerk('czj'),
        mine,
      ),
    () => command('DecideDisagreement', { taskId, n, ruling: text }, OFFICER_2, theirs),
    () => command('RequestExtension', { taskId, cause: text, progress: text, proposedDue: addMs(later, 20 * 24 * HOUR) }, own, mine),
    () => command('ScreenExtension', { taskId, n, opinion: text }, OFFICER_2, theirs),
    () => command('DecideExtension', { taskId, n, grant: draw.yes, due: addMs(later, 20 * 24 * HOUR), reason: text }, leader, theirs),
    () =>
      command('SetDueDate', { taskId, kind: draw.yes ? 'new_limit' : 'correction', due: later, reason: text, basis: text }, leader, theirs),
    () =>
      command(
        'RequestStanding',
        { taskId, reason: text, reviewOn: later, endCondition: text, reportCycle: { every: 'month', day: 25 } },
        own,
        mine,
      ),
    () => command('DecideStanding', { taskId, grant: draw.yes, reason: text }, leader, theirs),
    () => command('RequestTermination', { taskId, cause: text, basis: text, progress: text, files: [] }, own, mine),
    () => command('DecideTermination', { taskId, n, grant: draw.yes && draw.proxy, reason: text }, leader, theirs),
    () => command('ReviewStanding', { taskId, outcome: draw.yes ? 'continue' : 'end', finding: text, reviewOn: later }, OFFICER_2, theirs),
    () => command('NudgeTask', { taskId, text }, office, theirs),
    () => command('AnswerNudge', { taskId, n, answer: text }, own, mine),
    () => command('SuspendTask', { taskId, until: later, reason: text }, leader, theirs),
    () => command('ResumeTask', { taskId }, leader, theirs),
    () => command('RecallTask', { taskId, reason: text }, office, theirs),
    () => command('TerminateTask', { taskId, reason: text }, leader, theirs),
    () => command('ReassignTask', { taskId, to: 'rsj', reason: text }, office, theirs),
    ...Array.from(
      { length: 4 },
      () => () =>
        command('RequestClosure', { taskId, summary: text, evidence: [EVIDENCE], measures: taskId === 't1' ? { m1: 2 } : {} }, own, mine),
    ),
    ...Array.from({ length: 6 }, (_, i) => () => {
      const signer = [OFFICER, OFFICER_2, OFFICE_HEAD, LEADER, ISSUER][(draw.who + i) % 5] ?? OFFICER;
      return command('SignOff', { taskId, n: i === 0 ? n : latest, approve: i > 1 || draw.yes, opinion: text }, signer, theirs);
    }),
    () => command('DispatchTasks', { tasks }, office, theirs),
    () => command('AmendDirective', { reason: text, title: `题目${n}` }, office, theirs),
    () => command('ReinspectDirective', { holds: draw.yes, finding: text }, OFFICER_2, theirs),
    () => command('ReopenDirective', { reason: text, tasks }, leader, theirs),
  ];
};

/** Would crowd out everything else, were they as likely as the rest. */
const ALWAYS_POSSIBLE: readonly DirectiveCommand['type'][] = ['AmendDirective', 'DispatchTasks'];
/** Would end most tasks before anything has happened to them. */
const ENDING: readonly DirectiveCommand['type'][] = ['RecallTask', 'TerminateTask', 'ReassignTask', 'SuspendTask'];

/** Mostly something that would be accepted, so that sequences get somewhere; else anything, most of which is refused. */
const asked = (draw: Draw, at: Instant, story: Story): DirectiveCommand => {
  const all = [0, 1, 2, 3].map((further) => possible({ ...draw, task: draw.task + further }, at, story).map((make) => make()));
  const apt = (one: DirectiveCommand) =>
    !ALWAYS_POSSIBLE.includes(one.type) && ((draw.yes && draw.proxy) || !ENDING.includes(one.type)) && story.decide(one).ok;
  const accepted = draw.any ? [] : (all.map((ofTask) => ofTask.filter(apt)).find((found) => found.length > 0) ?? []);
  const from = accepted.length > 0 ? accepted : all.flat();
  const chosen = from[draw.kind % from.length];
  if (!chosen) throw new Error('no such kind of command');
  return chosen;
};

const draws = fc.array(
  fc.record({
    kind: fc.nat(104),
    task: fc.nat(11),
    who: fc.nat(44),
    n: fc.nat(20),
    hours: fc.nat(30),
    yes: fc.boolean(),
    proxy: fc.boolean(),
    any: fc.nat(3).map((one) => one === 0),
  }),
  { minLength: 1, maxLength: 60, size: 'max' },
);

export interface Step {
  before: Story;
  asked: DirectiveCommand;
  accepted: boolean;
  after: Story;
}

const MEASURES = [{ id: 'm1', name: '联系企业', target: 2, unit: '家' }];
const ASSISTS = [{ departmentId: 'czj', duty: '资金保障', contributionDue: addMs(T0, 240 * HOUR) }];

/** A directive of three tasks and up to sixty commands sent to it, accepted or refused, in the order of their receipt. */
export const sequences: fc.Arbitrary<Step[]> = fc.tuple(fc.constantFrom('routine', 'key', 'major'), draws).map(([grade, drawn]) => {
  const tasks = [order({ measures: MEASURES, assists: ASSISTS }), order({ leads: ['gxj'], due: undefined }), order({ leads: ['wjw'] })];
  let story = new Story([]).and(register({ grade: grade as 'routine' | 'key' | 'major', tasks }));
  let at = T0;
  return drawn.map((draw) => {
    at = addMs(at, draw.hours * HOUR);
    const one = asked(draw, at, story);
    const before = story;
    const accepted = before.decide(one).ok;
    story = accepted ? before.and(one) : before;
    return { before, asked: one, accepted, after: story };
  });
});
