import type { Relation } from '../../shared/grants.js';
import type { AuditScope, Standing } from '../../shared/standing.js';
import { isValidAt } from '../../shared/validity.js';
import type { Parts } from './parts.js';

const overlaps = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id));

/** One rule with `auditsOf` in the queries of lists. */
const withinScope = (scope: AuditScope, parts: Parts): boolean => {
  const { directive } = parts;
  if (!directive) return false;
  const open = scope.departments.length === 0 && scope.directives.length === 0;
  const named = scope.directives.includes(directive.id) || overlaps(scope.departments, [...parts.leads, ...parts.assists, ...parts.asked]);
  return (open || named) && (scope.registered === null || isValidAt(scope.registered, directive.registeredAt));
};

/**
 * 分管: the leader who is named for it or who gave it, or who has it from them, for one department only where that department leads all of it; whoever leads the
 * departments, only while nobody holds the named leader's post.
 */
const leading = ({ principal, only, inChargeOf, leaders }: Standing, parts: Parts): Relation[] => {
  const leads = overlaps(inChargeOf, [...parts.leads, ...parts.assists, ...parts.asked]);
  const whole = only === null || (parts.leads.length > 0 && parts.leads.every((lead) => lead === only));
  const named = (parts.leaderInCharge === principal || parts.issuingLeader === principal) && whole;
  const vacant = parts.leaderInCharge === null || !leaders.has(parts.leaderInCharge);
  const inCharge = named || (vacant && overlaps(inChargeOf, parts.leads));
  return [...(inCharge ? (['in_charge'] as const) : []), ...(leads ? (['department_leader'] as const) : [])];
};

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
      found.push(...leading(standing, parts));
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
