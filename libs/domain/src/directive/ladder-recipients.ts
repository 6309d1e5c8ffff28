import type { Audience } from '../policy/policy.js';
import type { DepartmentId, PersonId, Role } from '../shared/party.js';
import { isStaffed, person, roleHolders } from './addressees.js';
import type { DecisionContext } from './context.js';
import type { Directive, Obligation, Task } from './state/index.js';

/** A role of the supervising side that nobody holds goes up to the office's head. */
export const holdersOrHead = (state: Directive, task: Task, role: Role, ctx: DecisionContext): PersonId[] => {
  const found = roleHolders(state, task, role, ctx);
  return found.length > 0 ? found : roleHolders(state, task, 'office_head', ctx);
};

/** A post of a department; of a body without any, the contact, who enters for it. */
const holdersOrContact = (
  { role, departmentId }: { role: 'department_head' | 'clerk'; departmentId: DepartmentId },
  { contact }: Directive,
  ctx: DecisionContext,
): PersonId[] => ctx.directory.holders(isStaffed(departmentId, ctx) ? { role, departmentId } : person(contact));

const audience = (side: Audience, on: { state: Directive; task: Task; obligation: Obligation }, ctx: DecisionContext): PersonId[] => {
  const { state, task, obligation } = on;
  const { owner } = obligation;
  switch (side) {
    case 'owner_head':
      return owner.kind === 'department'
        ? holdersOrContact({ role: 'department_head', departmentId: owner.departmentId }, state, ctx)
        : holdersOrHead(state, task, owner.role, ctx);
    case 'owner_clerk':
      return owner.kind === 'department' ? holdersOrContact({ role: 'clerk', departmentId: owner.departmentId }, state, ctx) : [];
    case 'lead_head':
      return holdersOrContact({ role: 'department_head', departmentId: task.lead }, state, ctx);
    case 'officer':
      return holdersOrHead(state, task, 'supervision_officer', ctx);
    case 'office_head':
    case 'leader_in_charge':
    case 'issuing_leader':
      return holdersOrHead(state, task, side, ctx);
  }
};

/** Persons that a rule tells, each once, in the rule's order. */
export const recipients = (
  sides: Audience[],
  on: { state: Directive; task: Task; obligation: Obligation },
  ctx: DecisionContext,
): PersonId[] => [...new Set(sides.flatMap((side) => audience(side, on, ctx)))];
