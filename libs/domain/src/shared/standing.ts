import type { DepartmentId, PersonId, Role } from './party.js';
import type { Validity } from './validity.js';

/**
 * What an auditor may read: directives in which one of `departments` has a part, or named in `directives` (both empty: any), and
 * of these the ones registered within `registered`. null on a post = everything.
 */
export interface AuditScope {
  departments: DepartmentId[];
  directives: string[];
  registered: Validity | null;
}

/** A ground on which somebody may act: a role held through one post, their own or one handed on to them. */
export interface Standing {
  role: Role;
  /** Whose post it is: their own, or the principal's. */
  principal: PersonId;
  /** The one department that it was handed on for; null = all that the principal holds. */
  only: DepartmentId | null;
  departmentId: DepartmentId;
  /** Departments that a leader in charge answers for. */
  inChargeOf: readonly DepartmentId[];
  /** Bodies without accounts that an office enters for. */
  entrustedWith: readonly DepartmentId[];
  /** What a delegation was limited to; null = everything. */
  actions: readonly string[] | null;
  /** What an auditor may read; null = everything. */
  auditScope: AuditScope | null;
  /** Everybody who holds the post of a leader in charge now: whether a directive's own one is vacant. */
  leaders: ReadonlySet<PersonId>;
}

/** Without which nobody could do what was handed on to them. */
const CARRIED = /^(read|receipt|upload)\./;

/** Is the action within what was handed on; reading always is. */
export const covers = ({ actions }: Pick<Standing, 'actions'>, action: string): boolean =>
  actions === null || actions.includes(action) || CARRIED.test(action);
