import type { DepartmentId } from '../../shared/party.js';
import type { Delegation, Post, UnitGroup } from './organisation-state.js';
import type { AuditScope } from '../../shared/standing.js';

/** A group with members of no stated period: they count for as long as the group. */
export type PlainGroup = Pick<UnitGroup, 'id' | 'name' | 'aliases'> & { members: DepartmentId[] };
/** A post as it is given; what its holder is in charge of counts from its first day. */
export interface GivenPost extends Omit<Post, 'charges' | 'auditScope'> {
  inChargeOf: DepartmentId[];
  auditScope?: AuditScope | null;
}
/** A delegation as granted; without `actions` it holds for all. */
export type GivenDelegation = Omit<Delegation, 'actions' | 'consent'> & { actions?: string[] | null };
