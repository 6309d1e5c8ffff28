import type { DepartmentId, Party, PersonId, Role, RoleRef } from '../shared/party.js';
import type { Who } from './command-meta.js';
import type { DecisionContext } from './context.js';
import { TERMINAL_TASK } from './state/index.js';
import type { Directive, Task } from './state/index.js';

/** Whoever acts is not told what they have just done. */
export const told = (people: PersonId[], who: Who | undefined): PersonId[] => people.filter((id) => id !== who?.actor.personId);

/** Holders as of now, each once, without whoever acts; nobody does what time alone brings. */
export const addressees = (ctx: DecisionContext, who: Who | undefined, refs: readonly RoleRef[]): PersonId[] =>
  told([...new Set(refs.flatMap((ref) => ctx.directory.holders(ref)))], who);

export const headAndClerk = (departmentId: DepartmentId): RoleRef[] => [
  { role: 'department_head', departmentId },
  { role: 'clerk', departmentId },
];

/** Heads and clerks of every department with a part in a task. */
export const partiesTo = ({ lead, assists }: Pick<Task, 'lead' | 'assists'>): RoleRef[] =>
  [lead, ...assists.map(({ departmentId }) => departmentId)].flatMap(headAndClerk);

/** Heads and clerks of every department with a part in what is not yet ended. */
export const partiesAtWork = ({ tasks }: Directive): RoleRef[] =>
  Object.values(tasks).flatMap((task) => (TERMINAL_TASK.includes(task.status) ? [] : partiesTo(task)));

export const person = (personId: PersonId): RoleRef => ({ role: 'person', personId });

/** Whoever proposed or registered it, and whom it names to be asked. */
export const proposers = ({ proposedBy, registeredBy, contact }: Pick<Directive, 'proposedBy' | 'registeredBy' | 'contact'>): RoleRef[] =>
  [proposedBy, registeredBy, contact].flatMap((id) => (id === null ? [] : [person(id)]));

/**
 * Who is asked to decide on a proposal: the office's head. Only where there is none but the proposer is the leader in charge asked, then the
 * leader who issued it; they may decide without being asked all the same.
 */
export const askedToApprove = (
  { leaderInCharge, issuingLeader }: Pick<Directive, 'leaderInCharge' | 'issuingLeader'>,
  who: Who,
  ctx: DecisionContext,
): PersonId[] => {
  const refs: RoleRef[] = [{ role: 'office_head' }, person(leaderInCharge), person(issuingLeader)];
  return refs.map((ref) => addressees(ctx, who, [ref])).find((people) => people.length > 0) ?? [];
};

/** Whether a department has a head or a clerk; for a body without either the office enters. */
export const isStaffed = (departmentId: DepartmentId, ctx: DecisionContext): boolean =>
  headAndClerk(departmentId).some((ref) => ctx.directory.holders(ref).length > 0);

/** Heads and clerks of departments; for a body without, whom the directive names to be asked. */
export const partiesOrContact = (ids: readonly DepartmentId[], contact: PersonId, ctx: DecisionContext): RoleRef[] =>
  ids.flatMap((id) => (isStaffed(id, ctx) ? headAndClerk(id) : [person(contact)]));

/** Holders of a supervising role for this directive: its own leaders, and who holds the role at large. */
export const roleHolders = (state: Directive, task: Task, role: Role, ctx: DecisionContext): PersonId[] => {
  const at = (ref: RoleRef) => ctx.directory.holders(ref);
  switch (role) {
    case 'leader_in_charge': {
      const named = ctx.directory
        .standingsOf(state.leaderInCharge)
        .some((one) => one.role === role && one.principal === state.leaderInCharge);
      // Out of office and not replaced yet: whoever leads the department stands in, and the directive is amended.
      return named ? at({ role: 'person', personId: state.leaderInCharge }) : at({ role, departmentId: task.lead });
    }
    case 'issuing_leader':
      return [...new Set([...at({ role }), ...at({ role: 'person', personId: state.issuingLeader })])];
    case 'supervision_officer':
    case 'office_head':
      return at({ role });
    case 'department_head':
    case 'clerk':
      return at({ role, departmentId: task.lead });
    case 'auditor':
    case 'administrator':
    case 'system':
      return [];
  }
};

/** Whoever is named as who must act. */
export const askedToAct = (on: { state: Directive; task: Task }, asked: Party, who: Who, ctx: DecisionContext): PersonId[] =>
  asked.kind === 'department'
    ? addressees(ctx, who, headAndClerk(asked.departmentId))
    : told(roleHolders(on.state, on.task, asked.role, ctx), who);
