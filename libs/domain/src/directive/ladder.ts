import type { WorkCalendar } from '../calendar/calendar.js';
import { addWorkingDays, localDateOf, officesOpen, withinOfficeHours } from '../calendar/working-time.js';
import { dueAfter, stepAfter, stepFromDue } from '../policy/limits.js';
import { UPWARD_LADDER } from '../policy/default-ladder.js';
import type { LadderAction, LadderRule, Policy } from '../policy/policy.js';
import { COLOURS } from '../policy/validate-policy.js';
import type { Role } from '../shared/party.js';
import type { Instant, Limit } from '../shared/time.js';
import type { DecisionContext } from './context.js';
import { remembered } from '../shared/remembered.js';
import type { DirectiveEvent } from './events/registry.js';
import { holdersOrHead, recipients } from './ladder-recipients.js';
import { noticeIdOf } from './notice-identity.js';
import { noticeTold } from './on-duty.js';
import { noticeText } from './notice-text.js';
import type { Directive, Notice, Obligation, Task } from './state/index.js';
import { isUpward } from './state/upward-reply.js';
import { stepAbout } from './state/step-about.js';

type NoticeRule = LadderRule & { action: Extract<LadderAction, { kind: 'notice' }> };

/** One step of the ladder on one clock, not yet taken. `key` is the rule's id, with `#n` for its n-th repeat. */
export interface LadderStep {
  rule: LadderRule;
  key: string;
  at: Instant;
}

const isNotice = (rule: LadderRule): rule is NoticeRule => rule.action.kind === 'notice';
const rank = (rule: NoticeRule): number => COLOURS.indexOf(rule.action.colour);

/** Waiting for somebody else: an unanswered block of the very department that owes this clock. */
const waits = (task: Task, obligation: Obligation): boolean =>
  task.blocks.some(
    (block) =>
      !block.answeredAt &&
      !block.clearedAt &&
      obligation.owner.kind === 'department' &&
      obligation.owner.departmentId === block.departmentId,
  );

const resting = (rule: LadderRule, task: Task, obligation: Obligation): boolean =>
  (rule.unless ?? []).some((state) => {
    switch (state) {
      case 'blocked':
        return waits(task, obligation);
      case 'extension_pending':
        return task.extensions.some((request) => request.timely && !request.decision);
      case 'closure_review':
        return task.status === 'CLOSURE_REVIEW';
      case 'suspended':
        return task.status === 'SUSPENDED';
    }
  });

/** When the present generation of a clock began: nobody is reminded of a date at the moment it is set. */
const startedAt = (task: Task, obligation: Obligation): Instant => {
  const moved =
    obligation.kind === 'complete' ? task.dueLedger.findLast((line) => line.kind !== 'committed' && line.kind !== 'baseline') : undefined;
  return moved && moved.setAt > obligation.openedAt ? moved.setAt : obligation.openedAt;
};

/** Clocks of a date that a person or a source gives: it may have passed before anybody was asked. */
const GIVEN: readonly Obligation['kind'][] = ['complete', 'contribution', 'upward_reply'];

/**
 * A date that had passed already is late at once, but nobody had been told: its ladder is counted from when offices open on the next
 * working day, from its first step on. That of a clock which rests until then is counted from there.
 */
const countedFrom = ({ kind, due, openedAt, restsUntil }: Obligation, calendar: WorkCalendar): Instant => {
  if (restsUntil !== undefined && restsUntil > due) return restsUntil;
  return due <= openedAt && GIVEN.includes(kind)
    ? officesOpen(addWorkingDays(localDateOf(openedAt, calendar), 1, calendar), calendar)
    : due;
};

const repeats = (rule: LadderRule, due: Instant, calendar: WorkCalendar): LadderStep[] => {
  const steps: LadderStep[] = [{ rule, key: rule.id, at: stepFromDue(due, rule.offset, calendar) }];
  for (let n = 1; rule.repeat && n <= rule.repeat.cap; n += 1) {
    const before = steps[n - 1]?.at ?? due;
    steps.push({ rule, key: `${rule.id}#${n}`, at: stepFromDue(before, rule.repeat.every, calendar) });
  }
  return steps;
};

/**
 * When the colour after `last` may come; null = not while things stand as they do. Owed: it waits for its signer. Waived for
 * good cause: the ladder rests for this generation of the clock. Issued: after its own limit, counted from its issue. Answered:
 * its limit is met, and the next colour comes only when the duty is still open after the next rule's own offset counted from
 * the answer.
 */
const afterNotice = (last: Notice, byRule: Instant, offset: Limit, calendar: WorkCalendar): Instant | null => {
  if (last.status === 'owed' || last.status === 'waived' || last.status === 'overtaken' || !last.answerDue) return null;
  const earliestNext = last.answerDue > byRule ? last.answerDue : byRule;
  if (last.status === 'issued' || !last.answeredAt) return earliestNext;
  const answered = stepAfter(last.answeredAt, offset, calendar);
  return answered > earliestNext ? answered : earliestNext;
};

/** The one notice that can come next on this clock: colours go up one by one from the first that the urgency asks for. */
const nextNotice = (
  state: Directive,
  obligation: Obligation,
  rules: NoticeRule[],
  due: Instant,
  calendar: WorkCalendar,
): LadderStep | null => {
  const colours = [...rules].sort((a, b) => rank(a) - rank(b));
  const start = COLOURS.indexOf(state.policy.startColour?.[state.urgency] ?? 'blue');
  const above = colours.filter((rule) => rank(rule) >= start);
  const chain = above.length > 0 ? above : colours.slice(-1);
  const taken = chain.findLastIndex((rule) => state.notices[noticeIdOf(obligation, rule.action.colour)]);
  const rule = chain[taken + 1];
  if (!rule) return null;
  const last = chain[taken];
  if (!last) return { rule, key: rule.id, at: stepFromDue(due, colours[0]?.offset ?? rule.offset, calendar) };
  const notice = state.notices[noticeIdOf(obligation, last.action.colour)];
  const at = notice ? afterNotice(notice, stepFromDue(due, rule.offset, calendar), rule.offset, calendar) : null;
  return at === null ? null : { rule, key: rule.id, at };
};

/** The receipt clock of the department that owes this clock. */
const receiptOf = ({ obligations }: Directive, { id, lead }: Task, { owner }: Obligation): Obligation | null => {
  if (owner.kind !== 'department') return null;
  return obligations[owner.departmentId === lead ? `${id}/receipt` : `${id}/receipt/${owner.departmentId}`] ?? null;
};

/**
 * When a notice goes out: not while its department need not even have received the task, which may be an old one with a near date, just
 * reassigned; and as an official paper within office hours. Lateness counts from the due all the same.
 */
const goesOut = (step: LadderStep, { due }: Obligation, receipt: Obligation | null, calendar: WorkCalendar): LadderStep => {
  const earliest = receipt === null || receipt.due > due ? due : receipt.due;
  const at = receipt === null || step.at >= earliest ? step.at : earliest;
  return { ...step, at: withinOfficeHours(at, calendar) };
};

/** Most clocks of a directive are as they were when the last command came. */
const knownSteps = remembered<Obligation, LadderStep[]>();

/** Steps still to come on a clock, in time order; none while it is held, ended, or in a state that the rule excepts. */
export const stepsAhead = (state: Directive, obligation: Obligation, calendar: WorkCalendar): LadderStep[] => {
  const task = state.tasks[obligation.taskId];
  if (!task || obligation.status !== 'open') return [];
  const { notices, policy, grade, urgency } = state;
  const receipt = receiptOf(state, task, obligation);
  return knownSteps(obligation, [task, notices, policy, grade, urgency, calendar, receipt], () =>
    stepsOf(state, task, obligation, calendar),
  );
};

const rulesFor = ({ ladder }: Policy, { kind }: Obligation): LadderRule[] => {
  const rules = ladder.filter((rule) => rule.obligation === kind);
  return rules.length === 0 && isUpward({ kind }) ? UPWARD_LADDER : rules;
};

const stepsOf = (state: Directive, task: Task, obligation: Obligation, calendar: WorkCalendar): LadderStep[] => {
  const rules = rulesFor(state.policy, obligation).filter((rule) => !rule.grades || rule.grades.includes(state.grade));
  const due = countedFrom(obligation, calendar);
  const notice = nextNotice(state, obligation, rules.filter(isNotice), due, calendar);
  const began = startedAt(task, obligation);
  return [
    ...rules.filter((rule) => !isNotice(rule)).flatMap((rule) => repeats(rule, due, calendar)),
    ...(notice ? [goesOut(notice, obligation, receiptOf(state, task, obligation), calendar)] : []),
  ]
    .filter((step) => !resting(step.rule, task, obligation))
    .filter((step) => !obligation.steps.includes(step.key))
    .filter((step) => step.rule.action.kind !== 'remind' || (step.at > began && obligation.restsUntil === undefined))
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
};

const releaseClock = (state: Directive, task: Task, noticeId: string, role: Role, ctx: DecisionContext): DirectiveEvent => {
  const before = Object.values(state.obligations).filter((one) => one.taskId === task.id && one.kind === 'notice_release').length;
  return {
    type: 'ObligationOpened',
    data: {
      id: `${task.id}/notice_release/${before + 1}`,
      taskId: task.id,
      kind: 'notice_release',
      owner: { kind: 'role', role },
      due: dueAfter(ctx.now, state.policy.limits.noticeRelease, ctx.calendar),
      generation: 0,
      subject: noticeId,
    },
  };
};

const noticeEvents = (
  on: { state: Directive; task: Task; obligation: Obligation },
  step: LadderStep,
  superseded: string[],
  ctx: DecisionContext,
): DirectiveEvent[] => {
  const { state, task, obligation } = on;
  const { rule, key } = step;
  if (!isNotice(rule)) return [];
  const { colour, release, answerWithin } = rule.action;
  const noticeId = noticeIdOf(obligation, colour);
  const signer: Role = release === 'leader' ? 'leader_in_charge' : 'supervision_officer';
  const owed: DirectiveEvent = {
    type: 'NoticeOwed',
    data: {
      taskId: task.id,
      obligationId: obligation.id,
      generation: obligation.generation,
      noticeId,
      ruleId: rule.id,
      step: key,
      superseded,
      ...stepAbout(obligation, ctx.now, ctx.calendar),
      colour,
      release,
      to: release === 'auto' ? [] : holdersOrHead(state, task, signer, ctx),
    },
  };
  if (release !== 'auto') return [owed, releaseClock(state, task, noticeId, signer, ctx)];
  const answerDue = dueAfter(ctx.now, answerWithin, ctx.calendar);
  const text = noticeText({ task, obligation, colour, answerDue }, ctx.calendar);
  return [
    owed,
    {
      type: 'NoticeIssued',
      data: {
        taskId: task.id,
        noticeId,
        number: null,
        colour,
        text,
        answerDue,
        ...noticeTold(recipients(rule.to, on, ctx), on, colour, ctx),
      },
    },
  ];
};

/**
 * The one step that a clock takes at `ctx.now`, whatever has passed unseen: the notice that is next, else the latest; the others
 * are named as superseded and never taken. An empty list when none is due.
 */
export const takeStep = (
  state: Directive,
  obligation: Obligation,
  ctx: DecisionContext,
): { at: Instant; events: DirectiveEvent[] } | null => {
  const task = state.tasks[obligation.taskId];
  const due = stepsAhead(state, obligation, ctx.calendar).filter((step) => step.at <= ctx.now);
  const step = due.find(({ rule }) => isNotice(rule)) ?? due.at(-1);
  if (!task || !step) return null;
  const on = { state, task, obligation };
  const others = due.filter((other) => other !== step);
  const superseded = others.map((other) => other.key);
  if (isNotice(step.rule)) return { at: step.at, events: noticeEvents(on, step, superseded, ctx) };
  const data = {
    taskId: task.id,
    obligationId: obligation.id,
    generation: obligation.generation,
    ruleId: step.rule.id,
    step: step.key,
    superseded,
    ...stepAbout(obligation, ctx.now, ctx.calendar),
    // whoever an alert was for that an outage of ours has passed over is told with the next
    to: recipients([...step.rule.to, ...others.filter(({ rule }) => rule.action.kind === 'alert').flatMap(({ rule }) => rule.to)], on, ctx),
  };
  return { at: step.at, events: [{ type: step.rule.action.kind === 'remind' ? 'ReminderRaised' : 'AlertRaised', data }] };
};
