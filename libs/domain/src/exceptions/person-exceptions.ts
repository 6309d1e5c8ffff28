import { taskIdOf } from '../directive/events/task-of.js';
import type { DirectiveEventType } from '../directive/events/registry.js';
import type { Authority, PersonId, TaskId } from '../shared/party.js';
import { personsBehind, type RecordedEvent } from '../record/history.js';
import type { ExceptionFinding, ExceptionSubject } from './exception-rule.js';

/** Acts that bind whoever did them to a task: doing it, or having decided on its date, its blocks or its good cause. */
const INVOLVING: Partial<Record<DirectiveEventType, 'doing' | 'deciding'>> = {
  TaskReceived: 'doing',
  DispatchAnswered: 'doing',
  PlanSubmitted: 'doing',
  ProgressReported: 'doing',
  ContributionDelivered: 'doing',
  BlockRaised: 'doing',
  BlockCleared: 'doing',
  DisagreementRaised: 'doing',
  ExtensionRequested: 'doing',
  StandingRequested: 'doing',
  TerminationRequested: 'doing',
  NudgeAnswered: 'doing',
  NoticeAnswered: 'doing',
  ClosureRequested: 'doing',
  ExtensionGranted: 'deciding',
  BlockAnswered: 'deciding',
  NoticeWaived: 'deciding',
};

/** Who had done any of the work before an event. */
export const workedOnBefore = (events: readonly RecordedEvent[], { version }: RecordedEvent): PersonId[] =>
  events.flatMap((event) => (event.version < version && INVOLVING[event.type] === 'doing' ? personsBehind(event.meta) : []));

interface Involvement {
  person: PersonId;
  act: DirectiveEventType;
  how: 'doing' | 'deciding';
}

/**
 * Signed off by somebody who had had a hand in it. Found in the events, not in what the engine itself remembers as doers, so that
 * it also checks the engine. A reassigned task brings its doers with it.
 */
export const signedByInvolved = ({ events }: ExceptionSubject): ExceptionFinding[] => {
  const involved = new Map<TaskId, Involvement[]>();
  return events.flatMap((event) => {
    if (event.type === 'TaskDispatched' && event.data.predecessor !== null) {
      involved.set(event.data.taskId, [...(involved.get(event.data.predecessor) ?? [])]);
      return [];
    }
    const how = INVOLVING[event.type];
    const about = taskIdOf(event);
    if (how !== undefined && about !== null && event.meta.authority.kind !== 'system') {
      const before = involved.get(about) ?? [];
      involved.set(about, [...before, ...personsBehind(event.meta).map((person) => ({ person, act: event.type, how }))]);
      return [];
    }
    if (event.type !== 'ClosureSigned') return [];
    const signers = personsBehind(event.meta);
    const found = (involved.get(event.data.taskId) ?? []).filter(({ person }) => signers.includes(person));
    const worst = found.find((one) => one.how === 'doing') ?? found[0];
    if (worst === undefined) return [];
    const facts = { level: event.data.level, act: worst.act, how: worst.how, person: worst.person };
    return [{ taskId: event.data.taskId, version: event.version, at: event.meta.occurredAt, by: event.meta.actor.personId, facts }];
  });
};

/** What was done on one kind of authority, each command once, by its first event. */
const onceEach = (
  { events }: ExceptionSubject,
  kind: Authority['kind'],
  facts: (event: ExceptionSubject['events'][number]) => ExceptionFinding['facts'],
): ExceptionFinding[] => {
  const seen = new Set<string>();
  return events.flatMap((event) => {
    const { actor, authority, causationId, occurredAt } = event.meta;
    if (authority.kind !== kind || seen.has(causationId)) return [];
    seen.add(causationId);
    return [{ taskId: taskIdOf(event), version: event.version, at: occurredAt, by: actor.personId, facts: facts(event) }];
  });
};

/** Entered for somebody else; each command once. `sameDepartment` 0 = somebody outside the accountable department entered it. */
export const enteredByProxy = (subject: ExceptionSubject): ExceptionFinding[] =>
  onceEach(subject, 'proxy', ({ type, meta: { actor, accountable, authority, assertedAt } }) => ({
    act: type,
    onBehalfOf: authority.onBehalfOf ?? null,
    accountable: accountable.kind === 'department' ? accountable.departmentId : accountable.role,
    sameDepartment: accountable.kind === 'department' && accountable.departmentId === actor.departmentId ? 1 : 0,
    onPaper: assertedAt?.at ?? null,
  }));

/** Decided on paper and entered by the office; each command once. */
export const signedOnPaper = (subject: ExceptionSubject): ExceptionFinding[] =>
  onceEach(subject, 'paper', ({ type, meta: { authority, assertedAt } }) => ({
    act: type,
    onBehalfOf: authority.onBehalfOf ?? null,
    onPaper: assertedAt?.at ?? null,
    picture: assertedAt?.file?.sha256 ?? null,
  }));

/** Ended as done with nothing to show: no file with the approved closure, or no closure at all. */
export const closedWithoutEvidence = ({ state, events }: ExceptionSubject): ExceptionFinding[] =>
  events.flatMap((event) => {
    if (event.type !== 'TaskCompleted') return [];
    const task = state.tasks[event.data.taskId];
    if (task === undefined || task.kind === 'standing') return [];
    const closure = task.closures.find((one) => one.n === event.data.n);
    if (closure !== undefined && closure.evidence.length > 0) return [];
    const facts = { closure: closure?.n ?? null, grade: state.grade };
    return [{ taskId: task.id, version: event.version, at: event.meta.occurredAt, by: closure?.by ?? null, facts }];
  });

/** 回头看 that found it not to hold. */
export const reinspectionFailed = ({ events }: ExceptionSubject): ExceptionFinding[] =>
  events.flatMap((event) => {
    if (event.type !== 'DirectiveReinspected' || event.data.holds) return [];
    const { n, cycle, finding } = event.data;
    const { occurredAt, actor } = event.meta;
    return [{ taskId: null, version: event.version, at: occurredAt, by: actor.personId, facts: { n, cycle, finding } }];
  });
