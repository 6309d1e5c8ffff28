import type { TaskId } from '../../shared/party.js';
import { withHolds } from './holds.js';
import type { Directive, Notice, Obligation, Task } from './index.js';
import { DIRECTIVE_STATE_SCHEMA } from './state-schema.js';
import { isUpward } from './upward-reply.js';

type Kept = Record<string, unknown>;

/**
 * A task as it leaves one directive for another, with all that was ever asked of it and answered, under the ids that it has there. Kept as
 * the fold had it, and so by its schema, not by a shape of its own: whatever a task comes to hold goes along.
 */
export interface KeptTask {
  schema: number;
  task: Kept;
  obligations: Kept[];
  notices: Kept[];
}

/** Without what is there but undefined: a record has no such thing. */
const recorded = (value: object): Kept => JSON.parse(JSON.stringify(value)) as Kept;

/** Where it comes from, as a name: a directive's number, or its id before it has one. */
const originOf = ({ id, number }: Directive): string => (number === null ? id : `${number.year}-${number.seq}`);

/** The id that a task has where it is carried to: numbers are unique among directives, so it meets no other there. */
export const carriedId = (state: Directive, taskId: TaskId): TaskId => `${taskId}-${originOf(state)}`;

/** The task as `carriedId` names it, with its clocks and notices. */
export const keptTask = (state: Directive, task: Task): KeptTask => {
  const id = carriedId(state, task.id);
  const renamed = (name: string): string =>
    name === task.id || name.startsWith(`${task.id}/`) ? `${id}${name.slice(task.id.length)}` : name;
  const group = task.group && { ...task.group, id: `${task.group.id}-${originOf(state)}` };
  const ofIt = ({ taskId }: { taskId: TaskId }): boolean => taskId === task.id;
  return {
    schema: DIRECTIVE_STATE_SCHEMA,
    task: recorded({ ...task, id, group, predecessor: null, successor: null, carriedFrom: { directiveId: state.id, taskId: task.id } }),
    obligations: Object.values(state.obligations)
      .filter((one) => ofIt(one) && !isUpward(one))
      .map((one) => recorded({ ...one, id: renamed(one.id), taskId: id, subject: one.subject && renamed(one.subject) })),
    notices: Object.values(state.notices)
      .filter(ofIt)
      .map((one) => recorded({ ...one, id: renamed(one.id), taskId: id, obligationId: renamed(one.obligationId) })),
  };
};

/** What was kept, read again. A field that a task has had only since then begins here as it does for a new one. */
export const readKept = ({ task, obligations, notices }: KeptTask): { task: Task; obligations: Obligation[]; notices: Notice[] } =>
  ({ task, obligations, notices }) as unknown as { task: Task; obligations: Obligation[]; notices: Notice[] };

const byId = <T extends { id: string }>(all: readonly T[]): Record<string, T> => Object.fromEntries(all.map((one) => [one.id, one]));

/** The task goes on here: in this directive's cycle, with its dates, its receipt and its lateness. */
export const withKept = (state: Directive, kept: KeptTask): Directive => {
  const { task, obligations, notices } = readKept(kept);
  const next: Directive = {
    ...state,
    tasks: { ...state.tasks, [task.id]: { ...task, cycle: state.cycle } },
    obligations: { ...state.obligations, ...byId(obligations) },
    notices: { ...state.notices, ...byId(notices) },
  };
  return withHolds(next, task.id);
};

/** The notices that still wait for something do so where the task goes on. */
export const withNoticesCarried = (state: Directive, taskId: TaskId): Directive => {
  const waiting = Object.values(state.notices).filter((one) => one.taskId === taskId && (one.status === 'owed' || one.status === 'issued'));
  return waiting.length === 0
    ? state
    : { ...state, notices: { ...state.notices, ...byId(waiting.map((one) => ({ ...one, status: 'carried' }))) } };
};
