import { holdsFor, postsInOffice, type Instant, type Organisation, type Refusal, type Who } from '@duban/domain';
import { standsFor } from '../permissions/permits.js';
import type { Parts } from '../permissions/relation.js';
import { DOING, groundsOf, servesFor } from './subject.js';
import type { Ground } from './subject.js';

export interface AskedOf {
  /** Name in the permission table. */
  action: string;
  parts: Parts;
  /** When it is decided. */
  at: Instant;
}

const underStatedPost = (ground: Ground, { actor, authority }: Who): boolean =>
  ground.post.id === actor.postId &&
  ground.departmentId === actor.departmentId &&
  actor.roles.includes(ground.role) &&
  (authority.kind === 'delegated'
    ? ground.delegation?.principalId === authority.onBehalfOf && ground.delegation?.reference === authority.reference
    : ground.delegation === null);

const answersAs = (ground: Ground, { accountable }: Who): boolean =>
  accountable.kind === 'role'
    ? accountable.role === ground.role
    : (DOING.includes(ground.role) || ground.entrustedWith.includes(accountable.departmentId)) &&
      servesFor(ground, accountable.departmentId);

/** 代办: by a clerk, or by an office that enters for a body; whoever is named as acted for headed the department when it was sent. */
const isOwnOrProxy = (organisation: Organisation, ground: Ground, { accountable, authority, receivedAt }: Who): boolean => {
  if (authority.kind === 'delegated') return true;
  const entered = accountable.kind === 'department' && ground.entrustedWith.includes(accountable.departmentId);
  if (authority.kind !== 'proxy') return authority.kind === 'own' && ground.role !== 'clerk' && !entered;
  if (ground.role !== 'clerk' && !entered) return false;
  if (authority.onBehalfOf === undefined) return true;
  return (
    accountable.kind === 'department' &&
    postsInOffice(organisation, receivedAt).some(
      (post) => post.personId === authority.onBehalfOf && holdsFor(post, 'department_head', accountable.departmentId),
    )
  );
};

/**
 * Judges a command again where it is recorded: is the post or delegation it names still in effect, is its authority stated as the
 * directory has it, and does the permission table let that post do this to these parts. Only the roles that stand in the command's
 * own snapshot count. null = it holds.
 */
export const statedAuthorityRefusal = (organisation: Organisation, who: Who, { action, parts, at }: AskedOf): Refusal | null => {
  const grounds = groundsOf(organisation, who.actor.personId, at).filter(
    (ground) => underStatedPost(ground, who) && answersAs(ground, who) && isOwnOrProxy(organisation, ground, who),
  );
  if (grounds.length === 0) return { code: 'authority_lapsed', params: { postId: who.actor.postId } };
  if (grounds.some((ground) => standsFor(ground, action, parts))) return null;
  return grounds.some(({ role }) => DOING.includes(role))
    ? { code: 'not_your_task', params: { departmentId: who.actor.departmentId } }
    : { code: 'role_required', params: { action } };
};

/** Is the person known at all: for commands that follow from an act which was itself judged where it was recorded. */
export const isKnownActor = (organisation: Organisation, { actor }: Pick<Who, 'actor'>): boolean =>
  Object.hasOwn(organisation.people, actor.personId);
