import type { DepartmentId, DirectiveId, PersonId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { gatherersIn } from '../state/gathering.js';
import type { Directive, DirectiveState, Task } from '../state/index.js';

/** Who has a part in a task, or in any task of a directive. */
export interface Parts {
  leads: readonly DepartmentId[];
  assists: readonly DepartmentId[];
  /** Departments that a block waits for, that another took over from, or that assisted once. */
  asked: readonly DepartmentId[];
  leaderInCharge: PersonId | null;
  /** Who gave it. */
  issuingLeader?: PersonId;
  /** Which directive, registered when: what an auditor's scope may ask about. Without them a limited scope covers nothing. */
  directive?: { id: DirectiveId; registeredAt: Instant };
}

export const NO_PARTS: Parts = { leads: [], assists: [], asked: [], leaderInCharge: null };

/** A unit that ended, or assists no more, is not forgotten: what it worked on it, and an auditor of it, may go on reading. */
const askedBy = (task: Task): DepartmentId[] => [
  ...task.blocks.flatMap((block) => (block.waitingFor.kind === 'department' ? [block.waitingFor.departmentId] : [])),
  ...(task.takeOvers ?? []).map(({ from }) => from),
  ...(task.formerAssists ?? []),
];

/** 汇总 is a way of assisting in the task of each unit of the group. */
const assistsOf = (task: Task): DepartmentId[] => [...task.assists.map((assist) => assist.departmentId), ...gatherersIn(task)];

export const partsOfTask = (directive: Directive, task: Task): Parts => ({
  leads: [task.lead],
  assists: assistsOf(task),
  asked: askedBy(task),
  leaderInCharge: directive.leaderInCharge,
  issuingLeader: directive.issuingLeader,
  directive: { id: directive.id, registeredAt: directive.registeredAt },
});

/** A former lead keeps its part: it may still read what it once answered for. */
export const partsOfDirective = (directive: Directive): Parts => {
  const tasks = Object.values(directive.tasks);
  const unique = (ids: DepartmentId[]): DepartmentId[] => [...new Set(ids)];
  return {
    leads: unique(tasks.map((task) => task.lead)),
    assists: unique(tasks.flatMap(assistsOf)),
    asked: unique(tasks.flatMap(askedBy)),
    leaderInCharge: directive.leaderInCharge,
    issuingLeader: directive.issuingLeader,
    directive: { id: directive.id, registeredAt: directive.registeredAt },
  };
};

/** What an act is about, as the acts say it: a directive that is yet to be, one that is, a task of it. */
export interface On {
  state: DirectiveState;
  task?: Task;
}

export const partsOf = ({ state, task }: On): Parts =>
  state === null ? NO_PARTS : task === undefined ? partsOfDirective(state) : partsOfTask(state, task);
