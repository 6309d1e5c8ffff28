import type { Role } from './party.js';

/**
 * What somebody has to do with a task or directive: own 牵头 · assist 配合 · asked 被提请协调 · in_charge 分管本事项 (the leader named for it, or who
 * gave it, or who has it from them; the departments' leader only while that post is vacant) · department_leader 分管其单位 · entrusted 代录 (an office
 * enters for a body without accounts) · other 无关.
 */
export const RELATIONS = ['own', 'assist', 'asked', 'in_charge', 'department_leader', 'entrusted', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Roles that may do something, each with the relations in which it may. What is not listed is refused. */
export type Grants = Partial<Record<Role, readonly Relation[]>>;

export const ANY = RELATIONS;
export const BY_OFFICE: Grants = { supervision_officer: ANY, office_head: ANY };
/** Whoever may decide for the leadership: the office's head, the leader in charge of it, the leader who gave it. */
export const BY_DECIDERS: Grants = { office_head: ANY, leader_in_charge: ['in_charge'], issuing_leader: ANY };
/** The leader in charge of it, the leader who gave it, and nobody else. */
export const BY_LEADERS: Grants = { leader_in_charge: ['in_charge'], issuing_leader: ANY };
/** Whoever supervises it, each as far as they may read it. */
export const WATCHING: Grants = { ...BY_OFFICE, issuing_leader: ANY, leader_in_charge: ['in_charge', 'department_leader'] };
export const BY_SUPERVISORS: Grants = { ...BY_OFFICE, ...BY_DECIDERS };

/** Whoever reads a directive and is no auditor: a department what it has a part in, a leader what they are in charge of. */
export const BY_READERS: Grants = {
  ...BY_OFFICE,
  issuing_leader: ANY,
  leader_in_charge: ['in_charge', 'department_leader'],
  department_head: ['own', 'assist', 'asked'],
  clerk: ['own', 'assist', 'asked'],
};

/** The departments with such a part in it, and the office for those that it is entrusted with. */
export const byParts = (...relations: Relation[]): Grants => ({
  department_head: relations,
  clerk: relations,
  supervision_officer: ['entrusted'],
  office_head: ['entrusted'],
});
export const BY_LEAD = byParts('own');
export const BY_LEAD_OR_ASSIST = byParts('own', 'assist');
