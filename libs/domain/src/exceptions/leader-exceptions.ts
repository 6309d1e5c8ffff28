import { workOf } from '../directive/acts/shared/leaders.js';
import { servesOn } from '../directive/acts/shared/roles.js';
import { fold } from '../directive/events/evolve.js';
import { taskIdOf } from '../directive/events/task-of.js';
import type { DirectiveEventMap, DirectiveEventType } from '../directive/events/registry.js';
import type { Directive } from '../directive/state/index.js';
import { granted } from '../directive/who-may/allowed.js';
import { unfitLeader, type NamedLeader } from '../directive/who-may/leaders.js';
import { partsOfDirective } from '../directive/who-may/parts.js';
import { personsBehind, type RecordedEvent } from '../record/history.js';
import { BY_LEADERS } from '../shared/grants.js';
import { LEADERS, type PersonId, type TaskId } from '../shared/party.js';
import type { ExceptionFinding, ExceptionSubject } from './exception-rule.js';
import { workedOnBefore } from './person-exceptions.js';

/** An event by which somebody came to stand as a leader of the directive. */
interface Naming {
  field: NamedLeader;
  person: PersonId;
  was: PersonId | null;
  event: RecordedEvent;
}

const namingsIn = (events: readonly RecordedEvent[]): Naming[] => {
  let inCharge: PersonId | null = null;
  return events.flatMap((event): Naming[] => {
    if (event.type === 'DirectiveRegistered') {
      const { leaderInCharge, issuingLeader } = event.data;
      inCharge = leaderInCharge;
      return [
        { field: 'leaderInCharge', person: leaderInCharge, was: null, event },
        { field: 'issuingLeader', person: issuingLeader, was: null, event },
      ];
    }
    if (event.type !== 'DirectiveAmended' || event.data.leaderInCharge === undefined) return [];
    const was = inCharge;
    inCharge = event.data.leaderInCharge.to;
    return [{ field: 'leaderInCharge', person: inCharge, was, event }];
  });
};

/** As the command that an event came of left the directive: a list's registration dispatches in the same breath. */
const afterCommandOf = ({ meta }: RecordedEvent, events: readonly RecordedEvent[]): Directive | null =>
  fold(events.slice(0, events.findLastIndex((one) => one.meta.causationId === meta.causationId) + 1));

/** Only the leader in charge, or who has it from them, and whoever issues directives say who shall lead it from now on. */
const mayChange = (event: RecordedEvent, { events, directory }: ExceptionSubject): boolean => {
  const before = fold(events.slice(0, events.indexOf(event)));
  if (before === null) return true;
  const { actor, accountable, authority } = event.meta;
  const who = { receivedAt: event.meta.occurredAt, actor, accountable, authority };
  const parts = partsOfDirective(before);
  return directory(event.meta.occurredAt)
    .statedBy(who)
    .some((standing) => granted({ type: 'AmendDirective', grants: BY_LEADERS }, standing, parts));
};

interface Unfit extends Naming {
  why: string;
  self: boolean;
}

/** Judged by what the organisation and the directive were then: who is moved on later was fit all the same. */
const unfitNamings = (subject: ExceptionSubject): Unfit[] => {
  const { events, directory } = subject;
  return namingsIn(events).flatMap((naming) => {
    const { field, person, was, event } = naming;
    const state = afterCommandOf(event, events);
    if (state === null) return [];
    const led = workOf(state);
    const doers = [...led.doers, ...workedOnBefore(events, event)];
    const changed = was !== null && was !== person && !mayChange(event, subject);
    const why =
      unfitLeader(field, person, { ...led, doers }, directory(event.meta.occurredAt)) ?? (changed ? 'not_theirs_to_change' : null);
    return why === null ? [] : [{ ...naming, why, self: personsBehind(event.meta).includes(person) }];
  });
};

/** 自任领导: somebody was made a leader of it who could not be one, or by whom it was not to say. */
export const leaderUnfit = (subject: ExceptionSubject): ExceptionFinding[] =>
  unfitNamings(subject).map(({ field, person, was, why, self, event }) => ({
    taskId: null,
    version: event.version,
    at: event.meta.occurredAt,
    by: event.meta.actor.personId,
    facts: { why, field, person, was, self: self ? 1 : 0 },
  }));

type Decided = { [T in DirectiveEventType]?: (data: DirectiveEventMap[T]) => string | null };

/** What a leader decides as such, and in which role it says that it was; null = the event does not say. */
const AS_A_LEADER: Decided = {
  ClosureSigned: ({ role }) => role,
  ExtensionGranted: ({ level }) => level,
  ExtensionRefused: () => null,
  StandingDecided: () => null,
  TerminationRefused: () => null,
  DueDateSet: ({ kind }) => (kind === 'new_limit' ? null : 'supervision_officer'),
  TaskSuspended: () => null,
  TaskTerminated: () => null,
};
/** What judges somebody's work, and is for nobody of the departments that have a part in it. */
const JUDGING: readonly DirectiveEventType[] = [
  'ClosureSigned',
  'ExtensionGranted',
  'ExtensionRefused',
  'StandingDecided',
  'TerminationRefused',
];

const decidedAsLeader = (event: RecordedEvent): boolean => {
  const role = (AS_A_LEADER[event.type] as ((data: object) => string | null) | undefined)?.(event.data);
  return role !== undefined && (role === null || LEADERS.some((one) => one === role));
};

/** 无权者签批: by a leader who was not to be one, or by somebody of a department that has a part in the task. */
export const signedByUnfit = (subject: ExceptionSubject): ExceptionFinding[] => {
  const { events, directory } = subject;
  const namings = unfitNamings(subject);
  const all = namingsIn(events);
  const tasks = new Map<TaskId, DirectiveEventMap['TaskDispatched']>();

  /** The unfit naming under which one of these persons stands as a leader now. */
  const standing = (event: RecordedEvent, persons: readonly PersonId[]): Unfit | undefined =>
    namings.find(({ field, person, why, self, event: { version } }) => {
      const last = all.findLast((one) => one.field === field && one.event.version < event.version);
      const made = why !== 'not_theirs_to_change' || self;
      return made && last?.event.version === version && persons.includes(person) && decidedAsLeader(event);
    });

  return events.flatMap((event) => {
    if (event.type === 'TaskDispatched') {
      tasks.set(event.data.taskId, event.data);
      return [];
    }
    const taskId = taskIdOf(event);
    if (AS_A_LEADER[event.type] === undefined || taskId === null || event.meta.authority.kind === 'system') return [];
    const persons = personsBehind(event.meta);
    const found = (why: string, more: Record<string, string | number>): ExceptionFinding[] => {
      const facts = { why, act: event.type, ...more };
      return [{ taskId, version: event.version, at: event.meta.occurredAt, by: event.meta.actor.personId, facts }];
    };
    const unfit = standing(event, persons);
    if (unfit) return found('unfit_leader', { person: unfit.person, named: unfit.event.version });
    const task = tasks.get(taskId);
    if (!task || !JUDGING.includes(event.type)) return [];
    const then = directory(event.meta.occurredAt);
    for (const person of persons) {
      const department = servesOn(person, task, then);
      if (department !== undefined) return found('own_department', { person, department });
    }
    return [];
  });
};
