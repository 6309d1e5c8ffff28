import { RELATIONS, granted, grantsAny, grantsTo, partsOfDirective, partsOfTask } from '@duban/domain';
import type { AuditScope, DepartmentId, Directive, Grants, Parts, PersonId, Relation, Role, Standing, Task } from '@duban/domain';
import { PERMISSIONS } from './permission-table.js';

const grantsOf = (action: string): Grants => (Object.hasOwn(PERMISSIONS, action) ? (PERMISSIONS[action] ?? {}) : {});

const grantsRole = (role: Role, action: string, relation: Relation): boolean => grantsTo(grantsOf(action), role, relation);

/** The table itself: may one of these roles do this in this relation. An unknown action is refused. */
export const permits = (subject: { roles: readonly Role[] }, action: string, relation: Relation): boolean =>
  subject.roles.some((role) => grantsRole(role, action, relation));

/** Could these roles do it in some relation: the gate before the object is known. */
export const permitsSomewhere = (subject: { roles: readonly Role[] }, action: string): boolean =>
  grantsAny(grantsOf(action), subject.roles);

/** The same, of roles alone: as the rules of the organisation ask it. */
export const rolesPermit = (roles: readonly Role[], action: string): boolean => permitsSomewhere({ roles }, action);

/** May the subject do this to something in which these departments have a part. Each standing is judged by its own relation. */
export const may = (subject: { standings: readonly Standing[] }, action: string, parts: Parts): boolean =>
  subject.standings.some((standing) => standsFor(standing, action, parts));

/**
 * Do the subject's roles alone decide, whatever it is done to: each role that may do it in some relation may do it in all. Then the
 * parts need not be read.
 */
export const decidedByRole = (subject: { roles: readonly Role[] }, action: string): boolean => {
  const able = subject.roles.filter((role) => permitsSomewhere({ roles: [role] }, action));
  return able.length > 0 && able.every((role) => RELATIONS.every((relation) => grantsRole(role, action, relation)));
};

/** Is this one standing a ground for the action in its relation to the parts. */
export const standsFor = (standing: Standing, action: string, parts: Parts): boolean =>
  granted({ type: action, grants: grantsOf(action) }, standing, parts);

/** Everybody whom the table lets do this to something. */
export const rolesThatMay = (action: string): Role[] => {
  const grants = grantsOf(action);
  return (Object.keys(grants) as Role[]).filter((role) => grantsAny(grants, [role]));
};

/** What a list must be narrowed to before it is read; `departments` and `leaders` are alternatives. */
export type Visibility =
  | { kind: 'all' }
  | { kind: 'none' }
  /** Directives in which one of `departments` has a part (lead, assist, asked), or whose leader in charge or issuer is one of `leaders`. */
  | {
      kind: 'some';
      departments: DepartmentId[];
      leaders: PersonId[];
      /** A limited auditor's; each is an alternative more. */
      audits?: AuditScope[];
    };

/** The same rule as `may(…, 'read.directive', …)`, as a condition for queries. */
export const visibilityOf = (subject: { standings: readonly Standing[] }): Visibility => {
  const reading = (relation: Relation): Standing[] => subject.standings.filter(({ role }) => grantsRole(role, 'read.directive', relation));
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
    leaders: [...new Set(leading.flatMap(({ only, principal }) => (only === null ? [principal] : [])))],
    ...(audits.length > 0 ? { audits } : {}),
  };
};

/** What somebody may not see is answered as if it did not exist. */
export const maySeeDirective = (subject: { standings: readonly Standing[] }, directive: Directive): boolean =>
  may(subject, 'read.directive', partsOfDirective(directive));

/** The table, asked with the relation to one task. */
export const mayOnTask = (subject: { standings: readonly Standing[] }, action: string, directive: Directive, task: Task): boolean =>
  may(subject, action, partsOfTask(directive, task));
