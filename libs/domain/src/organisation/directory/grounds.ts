import type { Who } from '../../directive/command-meta.js';
import { DOING, LEADERS, OFFICE, type DepartmentId, type PersonId, type Role } from '../../shared/party.js';
import type { Standing } from '../../shared/standing.js';
import type { Instant } from '../../shared/time.js';
import { activeDelegations, handsOn, holdsFor, postsInOffice, unitsWithoutAccounts, type ActivePost } from './in-office.js';
import type { Delegation, Organisation } from '../state/organisation-state.js';
import { steady } from './steady.js';

/** A standing with what makes an actor of it. */
export interface HeldStanding extends Standing {
  post: ActivePost;
  delegation: Delegation | null;
}

const knownGrounds = steady(() => new Map<PersonId, readonly HeldStanding[]>());

const leadersInOffice = steady(
  (organisation, at): ReadonlySet<PersonId> =>
    new Set(
      postsInOffice(organisation, at)
        .filter(({ roles }) => roles.includes('leader_in_charge'))
        .map(({ personId }) => personId),
    ),
);

/** Every post and delegation in effect, role by role. */
export const groundsOf = (organisation: Organisation, personId: PersonId, at: Instant): readonly HeldStanding[] => {
  const known = knownGrounds(organisation, at);
  const grounds = known.get(personId) ?? findGrounds(organisation, personId, at);
  // only people of the organisation are remembered: what else a token may name has no end
  if (Object.hasOwn(organisation.people, personId)) known.set(personId, grounds);
  return grounds;
};

const findGrounds = (organisation: Organisation, personId: PersonId, at: Instant): HeldStanding[] => {
  const posts = postsInOffice(organisation, at);
  const bodies = unitsWithoutAccounts(organisation, at);
  const leaders = leadersInOffice(organisation, at);
  const ground = (post: ActivePost, role: Role, delegation: Delegation | null): HeldStanding => {
    const only = delegation?.departmentId ?? null;
    return {
      role,
      post,
      delegation,
      principal: post.personId,
      only,
      departmentId: post.departmentId,
      inChargeOf: only === null ? post.inChargeOf : post.inChargeOf.filter((id) => id === only),
      entrustedWith: OFFICE.includes(role) ? bodies : [],
      actions: delegation?.actions ?? null,
      auditScope: role === 'auditor' ? post.auditScope : null,
      leaders,
    };
  };
  const own = posts.filter((post) => post.personId === personId).flatMap((post) => post.roles.map((role) => ground(post, role, null)));
  const delegated = activeDelegations(organisation, at)
    .filter((delegation) => delegation.delegateId === personId)
    .flatMap((delegation) =>
      posts.flatMap((post) => post.roles.filter((role) => handsOn(delegation, post, role)).map((role) => ground(post, role, delegation))),
    );
  return [...own, ...delegated];
};

/**
 * 据签批件补录: the posts of a leader in office, for whoever of the supervision office enters what that leader signed on paper. What a leader
 * has from another by delegation is not theirs to sign here, and nobody enters their own signature.
 */
export const paperGroundsOf = (organisation: Organisation, personId: PersonId, signedBy: PersonId, at: Instant): HeldStanding[] =>
  personId !== signedBy && groundsOf(organisation, personId, at).some(({ role }) => OFFICE.includes(role))
    ? groundsOf(organisation, signedBy, at).filter(({ role, delegation }) => delegation === null && LEADERS.includes(role))
    : [];

/** May the ground be acted on for a department: as one of its own, as who leads it, as who enters for it. */
export const servesFor = (ground: HeldStanding, departmentId: DepartmentId): boolean =>
  DOING.includes(ground.role)
    ? ground.departmentId === departmentId
    : ground.inChargeOf.includes(departmentId) || ground.entrustedWith.includes(departmentId);

/** Departments in which somebody holds a post, or does a head's or clerk's work for another. */
export const servesIn = (organisation: Organisation, personId: PersonId, at: Instant): DepartmentId[] => [
  ...new Set(
    groundsOf(organisation, personId, at)
      .filter(({ role, delegation }) => delegation === null || DOING.includes(role))
      .map(({ departmentId }) => departmentId),
  ),
];

const underStatedPost = (ground: HeldStanding, { actor, authority }: Who): boolean =>
  ground.post.id === actor.postId &&
  ground.departmentId === actor.departmentId &&
  actor.roles.includes(ground.role) &&
  (authority.kind === 'delegated'
    ? ground.delegation?.principalId === authority.onBehalfOf && ground.delegation?.reference === authority.reference
    : ground.delegation === null);

const answersAs = (ground: HeldStanding, { accountable }: Who): boolean =>
  accountable.kind === 'role'
    ? accountable.role === ground.role
    : (DOING.includes(ground.role) || ground.entrustedWith.includes(accountable.departmentId)) &&
      servesFor(ground, accountable.departmentId);

/** 代办: by a clerk, or by an office that enters for a body; whoever is named as acted for headed the department when it was sent. */
const isOwnOrProxy = (organisation: Organisation, ground: HeldStanding, { accountable, authority, receivedAt }: Who): boolean => {
  if (authority.kind === 'delegated' || authority.kind === 'paper') return true;
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

const claimed = (organisation: Organisation, { actor: { personId }, authority: { kind, onBehalfOf } }: Who, at: Instant) =>
  kind === 'paper' ? paperGroundsOf(organisation, personId, onBehalfOf ?? personId, at) : groundsOf(organisation, personId, at);

/**
 * The grounds that a command states, as far as they are in effect: the post or delegation it names, for its accountable side, in the
 * manner it says. Only the roles that stand in the command's own snapshot count.
 */
export const groundsStated = (organisation: Organisation, who: Who, at: Instant): HeldStanding[] =>
  claimed(organisation, who, at).filter(
    (ground) => underStatedPost(ground, who) && answersAs(ground, who) && isOwnOrProxy(organisation, ground, who),
  );
