import { taskFlags } from '../directive/derive.js';
import { DAY, toMs } from '../shared/time.js';
import { withDueThen } from './due-then.js';
import type { ExceptionFinding, ExceptionSubject } from './exception-rule.js';

/** Calendar days before its date in which a reassignment is worth a look. */
export const SHORTLY_BEFORE_DAYS = 5;

/** Late by the meeting's own date while its light shows nothing: an extension or a new limit has moved the current one. */
export const baselineLateButGreen = ({ state, at, calendar }: ExceptionSubject): ExceptionFinding[] =>
  Object.values(state.tasks).flatMap((task) => {
    const flags = taskFlags(state, task, at, calendar);
    if (flags.overdueByBaseline === null || flags.light !== 'green' || task.baselineDue === null) return [];
    const facts = { baseline: task.baselineDue, current: task.currentDue, daysLate: flags.overdueByBaseline.days };
    return [{ taskId: task.id, version: null, at: task.baselineDue, by: null, facts }];
  });

/** Time asked for, or a new limit set, when the date it moves had already passed. */
export const extensionAfterExpiry = ({ events }: ExceptionSubject): ExceptionFinding[] =>
  withDueThen(events).flatMap(({ event, dueThen }) => {
    const asked = event.type === 'ExtensionRequested' || (event.type === 'DueDateSet' && event.data.kind === 'new_limit');
    const { occurredAt, assertedAt, actor } = event.meta;
    if (!asked || dueThen === null || occurredAt < dueThen) return [];
    const facts = { due: dueThen, asked: event.type === 'ExtensionRequested' ? 'extension' : 'new_limit', onPaper: assertedAt?.at ?? null };
    return [{ taskId: event.data.taskId, version: event.version, at: occurredAt, by: actor.personId, facts }];
  });

/** Filed within a day of the instant at which the light turned red, before or after. */
export const closedAtTheLastMoment = ({ state }: ExceptionSubject): ExceptionFinding[] =>
  Object.values(state.tasks).flatMap((task) => {
    const closure = task.status === 'COMPLETED' ? task.closures.findLast((one) => one.outcome?.approved) : undefined;
    if (closure === undefined || task.currentDue === null) return [];
    const apart = toMs(task.currentDue) - toMs(closure.requestedAt);
    if (Math.abs(apart) > DAY) return [];
    const facts = { due: task.currentDue, minutesBefore: Math.round(apart / 60_000) };
    return [{ taskId: task.id, version: null, at: closure.requestedAt, by: closure.by, facts }];
  });

/** Given to another department, whole or in part, shortly before its date, or after it: the successor starts with a baseline of its own. */
export const reassignedBeforeDue = ({ state, events }: ExceptionSubject): ExceptionFinding[] =>
  withDueThen(events).flatMap(({ event, dueThen }) => {
    if (event.type !== 'TaskReassigned' && event.type !== 'TaskDivided') return [];
    const { taskId, successor } = event.data;
    const due = ('due' in event.data ? event.data.due : null) ?? dueThen;
    const { occurredAt, actor } = event.meta;
    const from = ('from' in event.data ? event.data.from : null) ?? state.tasks[taskId]?.lead ?? null;
    const to = event.data.lead ?? state.tasks[successor]?.lead ?? null;
    // a part that the same department goes on with keeps its baseline
    if (event.type === 'TaskDivided' && from === to) return [];
    if (due === null || toMs(due) - toMs(occurredAt) > SHORTLY_BEFORE_DAYS * DAY) return [];
    const facts = { due, from, to, ground: event.type === 'TaskReassigned' ? event.data.ground : 'division' };
    return [{ taskId, version: event.version, at: occurredAt, by: actor.personId, facts }];
  });
