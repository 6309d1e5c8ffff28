import type { DirectiveCommand, DirectiveCommandType, CommandMeta } from '../commands.js';
import type { Decision, DecisionContext } from '../context.js';
import type { DirectiveEvent } from '../events/registry.js';
import type { Refusal, RefusalCode } from '../refusals.js';
import { TERMINAL_TASK } from '../state/index.js';
import type { Directive, Task, TaskStatus } from '../state/index.js';
import type { DepartmentId, PersonId, Role, RoleRef } from '../../shared/party.js';

export type CommandOf<T extends DirectiveCommandType> = Extract<DirectiveCommand, { type: T }>;
/** Decides one kind of command on a directive that exists. */
export type Decide<T extends DirectiveCommandType> = (state: Directive, command: CommandOf<T>, ctx: DecisionContext) => Decision;
/** Decides one kind of command on a task that exists, in a directive that is being worked on. */
export type DecideTask<T extends DirectiveCommandType> = (
  on: { state: Directive; task: Task },
  command: CommandOf<T>,
  ctx: DecisionContext,
) => Decision;

export const OFFICE: readonly Role[] = ['supervision_officer', 'office_head'];
export const LEADERS: readonly Role[] = ['leader_in_charge', 'issuing_leader'];
export const SUPERVISING: readonly Role[] = [...OFFICE, ...LEADERS];
export const HEAD_AND_ABOVE: readonly Role[] = ['office_head', ...LEADERS];

export const accept = (...events: DirectiveEvent[]): Decision => ({ ok: true, events });
/** Nothing to do: accepted, and no event says anything new. */
export const QUIET: Decision = { ok: true, events: [] };
export const reject = (refusal: Refusal): Decision => ({ ok: false, refusal });
export const refusal = (code: RefusalCode, params?: Refusal['params']): Refusal => (params ? { code, params } : { code });
export const refuse = (code: RefusalCode, params?: Refusal['params']): Decision => reject(refusal(code, params));
/** The code when the condition holds. */
export const when = (condition: boolean, code: RefusalCode, params?: Refusal['params']): Refusal | null =>
  condition ? refusal(code, params) : null;
/** The first of the refusals that applies. */
export const first = (...refusals: (Refusal | null)[]): Refusal | null => refusals.find((one) => one !== null) ?? null;

/** Refuses the first empty text by its field's name. */
export const textRequired = (fields: Record<string, string | undefined>): Refusal | null => {
  const missing = Object.entries(fields).find(([, text]) => !text?.trim());
  return missing ? refusal('text_required', { field: missing[0] }) : null;
};

/**
 * The leader in charge of this very directive and its issuing leader act as such, also without the general role. To be a leader in
 * charge elsewhere gives no say in this one, while whoever issues directives at large may act for this one's issuer.
 */
const holds = (state: Directive | null, meta: CommandMeta, role: Role): boolean =>
  (role === 'leader_in_charge' && state ? persons(meta).includes(state.leaderInCharge) : meta.actor.roles.includes(role)) ||
  (role === 'issuing_leader' && state?.issuingLeader === meta.actor.personId);

export const hasRole = (state: Directive | null, meta: CommandMeta, roles: readonly Role[]): boolean =>
  roles.some((role) => holds(state, meta, role));

export const roleRequired = (state: Directive | null, meta: CommandMeta, roles: readonly Role[]): Refusal | null =>
  when(!hasRole(state, meta, roles), 'role_required', { roles: roles.join(',') });

/** The persons behind a command: who acts, and whom they act for. */
export const persons = (meta: CommandMeta): PersonId[] =>
  meta.authority.onBehalfOf ? [meta.actor.personId, meta.authority.onBehalfOf] : [meta.actor.personId];

/** Refuses whoever is, or acts for, one of `others`. */
export const separated = (meta: CommandMeta, others: readonly (PersonId | null | undefined)[]): Refusal | null =>
  when(
    persons(meta).some((one) => others.includes(one)),
    'separation_of_duties',
    { personId: meta.actor.personId },
  );

/**
 * For which department somebody acts: their own, as head or clerk; or, entered by the supervision office as a proxy, the
 * accountable one.
 */
export const actingDepartment = (meta: CommandMeta): { departmentId: DepartmentId } | Refusal => {
  const entered = meta.authority.kind === 'proxy' && meta.actor.roles.some((role) => OFFICE.includes(role));
  if (entered && meta.accountable.kind === 'department') return { departmentId: meta.accountable.departmentId };
  const roles: readonly Role[] = ['department_head', 'clerk'];
  return roleRequired(null, meta, roles) ?? { departmentId: meta.actor.departmentId };
};

export type Part = 'lead' | 'assist';
/** Which part the acting department has in a task; refused when it has none of `parts`. */
export const partIn = (task: Task, meta: CommandMeta, parts: readonly Part[]): { departmentId: DepartmentId; part: Part } | Refusal => {
  const acting = actingDepartment(meta);
  if ('code' in acting) return acting;
  const { departmentId } = acting;
  if (task.lead === departmentId && parts.includes('lead')) return { departmentId, part: 'lead' };
  if (parts.includes('assist') && task.assists.some((one) => one.departmentId === departmentId)) return { departmentId, part: 'assist' };
  return refusal('not_your_task', { taskId: task.id, departmentId });
};

export const leadRequired = (task: Task, meta: CommandMeta): Refusal | null => {
  const part = partIn(task, meta, ['lead']);
  return 'code' in part ? part : null;
};

export const statusRequired = (task: Task, statuses: readonly TaskStatus[]): Refusal | null =>
  when(!statuses.includes(task.status), 'task_wrong_state', { taskId: task.id, status: task.status });

export const isLive = (task: Task): boolean => !TERMINAL_TASK.includes(task.status);
export const liveRequired = (task: Task): Refusal | null =>
  when(!isLive(task), 'task_wrong_state', { taskId: task.id, status: task.status });

/** Addressees as of now; whoever acts is not told what they have just done. */
export const addressees = (ctx: DecisionContext, meta: CommandMeta, refs: readonly RoleRef[]): PersonId[] =>
  [...new Set(refs.flatMap((ref) => ctx.directory.holders(ref)))].filter((person) => person !== meta.actor.personId);

export const headAndClerk = (departmentId: DepartmentId): RoleRef[] => [
  { role: 'department_head', departmentId },
  { role: 'clerk', departmentId },
];

/** Holders of a supervising role for this directive: its own leaders, and who holds the role at large. */
export const roleHolders = (state: Directive, task: Task, role: Role, ctx: DecisionContext): PersonId[] => {
  const at = (ref: RoleRef) => ctx.directory.holders(ref);
  switch (role) {
    case 'leader_in_charge': {
      const own = at({ role: 'person', personId: state.leaderInCharge });
      // Out of office and not replaced yet: whoever leads the department is told, and the directive is amended.
      return own.length > 0 ? own : at({ role, departmentId: task.lead });
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
export const told = (people: PersonId[], meta: CommandMeta): PersonId[] => people.filter((person) => person !== meta.actor.personId);
