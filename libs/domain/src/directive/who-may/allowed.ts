import type { Grants, Relation } from '../../shared/grants.js';
import { DOING, LEADERS, type Party, type Role } from '../../shared/party.js';
import { refusal } from '../../shared/refusing.js';
import { covers, type Standing } from '../../shared/standing.js';
import type { Who } from '../command-meta.js';
import type { DecisionContext } from '../context.js';
import type { Refusal } from '../refusals.js';
import type { Condition } from './conditions.js';
import { partsOf, type On, type Parts } from './parts.js';
import { relationsOf } from './relations.js';

/** An act, as far as who may do it. */
export interface Granting {
  readonly type: string;
  readonly grants: Grants;
  readonly provided: Readonly<Partial<Record<Role, Condition>>>;
}

/** What an act would be done to, and, once something is sent, with what. */
export interface Meant {
  on: On;
  ctx: DecisionContext;
  /** null: it is asked whether it is possible at all. */
  data: object | null;
  /** Whose act it would be. */
  party: Party;
}

export const grantsTo = (grants: Grants, role: Role, relation: Relation): boolean => grants[role]?.includes(relation) ?? false;

/** Has one of the roles any grant at all. */
export const grantsAny = (grants: Grants, roles: readonly Role[]): boolean => roles.some((role) => (grants[role]?.length ?? 0) > 0);

/** The table of one act: does the standing's role have it in the relation that the standing has to these parts. */
export const granted = ({ type, grants }: Pick<Granting, 'type' | 'grants'>, standing: Standing, parts: Parts): boolean =>
  covers(standing, type) && relationsOf(standing, parts).some((relation) => grantsTo(grants, standing.role, relation));

const holds = ({ provided }: Granting, role: Role, { on, ctx, data }: Meant): boolean => provided[role]?.holds(on, ctx, data) ?? true;

/**
 * Whoever enters something for a department does what the department may do, or what is the office's clerical work; in a department's name
 * nothing is decided that a leader could decide.
 */
const isPartys = ({ grants }: Granting, party: Party): boolean =>
  party.kind === 'role' || grantsAny(grants, DOING) || !grantsAny(grants, LEADERS);

/** The one say on who may: the act's grants, and the condition beside them. */
export const allowed = (act: Granting, standing: Standing, meant: Meant): boolean =>
  isPartys(act, meant.party) && granted(act, standing, partsOf(meant.on)) && holds(act, standing.role, meant);

const rolesFor = (act: Granting, meant: Meant): Role[] =>
  (Object.keys(act.grants) as Role[]).filter((role) => grantsAny(act.grants, [role]) && holds(act, role, meant));

/** Why none of these standings may do it; null = one may. */
export const notAllowed = (act: Granting, standings: readonly Standing[], meant: Meant): Refusal | null => {
  if (standings.some((standing) => allowed(act, standing, meant))) return null;
  const near = standings.find((standing) => granted(act, standing, partsOf(meant.on)));
  const otherwise = near && act.provided[near.role]?.otherwise?.(meant.on);
  if (otherwise) return otherwise;
  const roles = rolesFor(act, meant);
  const doing = standings.find(({ role }) => DOING.includes(role) && roles.includes(role));
  return doing ? refusal('not_your_task', { departmentId: doing.departmentId }) : refusal('role_required', { roles: roles.join(',') });
};

/**
 * Why the command may not be done in the name that it bears. What an approved list or a merger sets going is their act, judged where that
 * was recorded; it needs only somebody who is known.
 */
export const authorityRefusal = (
  acts: readonly Granting[],
  who: Who & { followsFrom?: string },
  about: Omit<Meant, 'party'>,
): Refusal | null => {
  const meant = { ...about, party: who.accountable };
  const { directory } = meant.ctx;
  const lapsed = refusal('authority_lapsed' as const, { postId: who.actor.postId });
  if (who.followsFrom !== undefined) return directory.knows(who.actor.personId) ? null : lapsed;
  const standings = directory.statedBy(who);
  if (standings.length === 0) return lapsed;
  return acts.map((act) => notAllowed(act, standings, meant)).find((refused) => refused !== null) ?? null;
};
