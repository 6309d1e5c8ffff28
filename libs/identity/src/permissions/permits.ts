import { RELATIONS, isValidAt } from '@duban/domain';
import type { DepartmentId, Directive, PersonId, Relation, Role, Task, AuditScope } from '@duban/domain';
import { PERMISSIONS } from './permission-table.js';
import { partsOfDirective, partsOfTask } from './relation.js';
import type { Parts } from './relation.js';

/** A ground on which somebody may act: a role held through one post, their own or one handed on to them. */
export interface Standing {
  role: Role;
  /** Whose post it is, their own or the principal's; null when handed on for one department only, not for all the holder leads. */
  holder: PersonId | null;
  departmentId: DepartmentId;
  /** Departments that a leader in charge answers for. */
  inChargeOf: readonly DepartmentId[];
  /** Bodies without accounts that an office enters for. */
  entrustedWith: readonly DepartmentId[];
  /** What a delegation was limited to; null = everything. */
  actions: readonly string[] | null;
  /** What an auditor may read; null = everything. */
  auditScope: AuditScope | null;
}

/** Without which nobody could do what was handed on to them. */
const CARRIED = /^(read|receipt|upload)\./;

/** Is the action within what was handed on; reading always is. */
export const covers = ({ actions }: Pick<Standing, 'actions'>, action: string): boolean =>
  actions === null || actions.includes(action) || CARRIED.test(action);

const granted = (role: Role, action: string, relation: Relation): boolean => {
  const grants = Object.hasOwn(PERMISSIONS, action) ? PERMISSIONS[action] : undefined;
  return grants?.[role]?.includes(relation) ?? false;
};

/** The table itself: may one of these roles do this in this relation. An unknown action is refused. */
export const permits = (subject: { roles: readonly Role[] }, action: string, relation: Relation): boolean =>
  subject.roles.some((role) => granted(role, action, relation));

/** Could these roles do it in some relation: the gate before the object is known. */
export const permitsSomewhere = (subject: { roles: readonly Role[] }, action: string): boolean => {
  const grants = Object.hasOwn(PERMISSIONS, action) ? PERMISSIONS[action] : undefined;
  return subject.roles.some((role) => (grants?.[role]?.length ?? 0) > 0);
};

/** The same, of roles alone: as the rules of the organisation ask it. */
export const rolesPermit = (roles: readonly Role[], action: string): boolean => permitsSomewhere({ roles }, action);

/** One rule with `auditsOf` in the queries of lists. */
const withinScope = (scope: AuditScope, parts: Parts): boolean => {
  const { directive } = parts;
  if (!directive) return false;
  const open = scope.departments.length === 0 && scope.directives.length === 0;
  const named = scope.directives.includes(directive.id) || overlaps(scope.departments, [...parts.leads, ...parts.assists, ...parts.asked]);
  return (open || named) && (scope.registered === null || isValidAt(scope.registered, directive.registeredAt));
};

const overlaps = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));

/** Relations of one standing to what is acted on; `other` when it has none. */
export const relationsOf = (standing: Standing, parts: Parts): Relation[] => {
  const found: Relation[] = [];
  switch (standing.role) {
    case 'department_head':
    case 'clerk':
      if (parts.leads.includes(standing.departmentId)) found.push('own');
      if (parts.assists.includes(standing.departmentId)) found.push('assist');
      if (parts.asked.includes(standing.departmentId)) found.push('asked');
      break;
    case 'leader_in_charge':
      if (
        (standing.holder !== null && parts.leaderInCharge === standing.holder) ||
        overlaps(standing.inChargeOf, [...parts.leads, ...parts.assists, ...parts.asked])
      ) {
        found.push('in_charge');
      }
      break;
    case 'supervision_officer':
    case 'office_head':
      if (overlaps(standing.entrustedWith, [...parts.leads, ...parts.assists])) found.push('entrusted');
      break;
    case 'auditor':
      // Outside the scope there is no relation at all, not even the one to what concerns nobody.
      if (standing.auditScope !== null && !withinScope(standing.auditScope, parts)) return [];
      break;
    case 'issuing_leader':
    case 'administrator':
    case 'system':
      break;
  }
  return found.length > 0 ? found : ['other'];
};

/** May the subject do this to something in which these departments have a part. Each standing is judged by its own relation. */
export const may = (subject: { standings: readonly Standing[] }, action: string, parts: Parts): boolean =>
  subject.standings.some((standing) => standsFor(standing, action, parts));

/**
 * Do the subject's roles alone decide, whatever it is done to: each role that may do it in some relation may do it in all. Then the
 * parts need not be read.
 */
export const decidedByRole = (subject: { roles: readonly Role[] }, action: string): boolean => {
  const able = subject.roles.filter((role) => permitsSomewhere({ roles: [role] }, action));
  return able.length > 0 && able.every((role) => RELATIONS.every((relation) => granted(role, action, relation)));
};

/** Is this one standing a ground for the action in its relation to the parts. */
export const standsFor = (standing: Standing, action: string, parts: Parts): boolean =>
  covers(standing, action) && relationsOf(standing, parts).some((relation) => granted(standing.role, action, relation));

/** What a list must be narrowed to before it is read; `departments` and `leaders` are alternatives. */
export type Visibility =
  | { kind: 'all' }
  | { kind: 'none' }
  /** Directives in which one of `departments` has a part (lead, assist, asked), or whose leader in charge is one of `leaders`. */
  | {
      kind: 'some';
      departments: DepartmentId[];
      leaders: PersonId[];
      /** A limited auditor's; each is an alternative more. */
      audits?: AuditScope[];
    };

/** The same rule as `may(…, 'read.directive', …)`, as a condition for queries. */
export const visibilityOf = (subject: { standings: readonly Standing[] }): Visibility => {
  const reading = (relation: Relation): Standing[] => subject.standings.filter(({ role }) => granted(role, 'read.directive', relation));
  const overall = reading('other');
  const partly = (relation: Relation): Standing[] => reading(relation).filter((standing) => !overall.includes(standing));
  if (overall.some(({ auditScope }) => auditScope === null)) return { kind: 'all' };
  const audits = overall.flatMap(({ auditScope }) => (auditScope === null ? [] : [auditScope]));
  const doing = partly('own');
  const leading = partly('in_charge');
  if (doing.length + leading.length + audits.length === 0) return { kind: 'none' };
  return {
    kind: 'some',
    departments: [...new Set([...doing.map(({ departmentId }) => departmentId), ...leading.flatMap(({ inChargeOf }) => inChargeOf)])],
    leaders: [...new Set(leading.flatMap(({ holder }) => (holder === null ? [] : [holder])))],
    ...(audits.length > 0 ? { audits } : {}),
  };
};

/** What somebody may not see is answered as if it did not exist. */
export const maySeeDirective = (subject: { standings: readonly Standing[] }, directive: Directive): boolean =>
  may(subject, 'read.directive', partsOfDirective(directive));

/** The table, asked with the relation to one task. */
export const mayOnTask = (subject: { standings: readonly Standing[] }, action: string, directive: Directive, task: Task): boolean =>
  may(subject, action, partsOfTask(directive, task));
