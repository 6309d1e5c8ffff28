import { DOING, covers, groundsOf, postsInOffice, servesFor } from '@duban/domain';
import type {
  Actor,
  Authority,
  Delegation,
  DepartmentId,
  HeldStanding,
  Instant,
  Organisation,
  Parts,
  Party,
  PersonId,
  Post,
  Role,
  Standing,
  Way,
} from '@duban/domain';
import { permitsSomewhere, standsFor } from '../permissions/permits.js';
import { IdentityError } from './identity-error.js';

/** How somebody acts in one command: who (as of then), for which accountable party, on what ground. */
export interface Stance {
  actor: Actor;
  accountable: Party;
  authority: Authority;
}

export interface HeldStance extends Stance {
  ground: HeldStanding;
}

export const withoutGround = ({ actor, accountable, authority }: HeldStance): Stance => ({ actor, accountable, authority });

/** As the rules ask it: the ground, and what a command received then would state of it. */
export const wayOn = (stance: HeldStance, receivedAt: Instant): Way => ({
  standing: stance.ground,
  who: { receivedAt, ...withoutGround(stance) },
});

/** A person with the posts and delegations that are in effect at `at`. */
export interface Subject {
  personId: PersonId;
  at: Instant;
  /** Of the browser that they came with; a program has none. */
  session?: { id: string; endsAt: Date };
  /** Their own posts. */
  posts: readonly Post[];
  /** Delegations to them. */
  delegations: readonly Delegation[];
  /** Departments of their own posts. */
  departments: readonly DepartmentId[];
  /** Of posts and delegations together. */
  roles: readonly Role[];
  standings: readonly Standing[];
  /** The actor under their first own post; a delegate without one acts under the post handed on. For a command use `stance`. */
  actor(): Actor;
  /**
   * The ground to act on for a department, or on their own ground when null. With an `action`, only grounds whose role the
   * permission table lets do it count, and with `parts` only those that it lets do it there. null = they have none.
   */
  stance(departmentId: DepartmentId | null, at: Instant, action?: string, parts?: Parts | null): Stance | null;
  /** All of them, with what each stands on: where the table lets several do it, what it is done to decides which. */
  stances(departmentId: DepartmentId | null, at: Instant, action?: string, parts?: Parts | null): HeldStance[];
}

/**
 * Only the roles of the ground acted on: a post elsewhere lends nothing. Under a delegation that is the principal's post, while
 * the snapshot tells the delegate's own name and title.
 */
const actorOn = (organisation: Organisation, personId: PersonId, ground: HeldStanding, all: readonly HeldStanding[]): Actor => {
  const { post, delegation, departmentId } = ground;
  const roles = all.filter((other) => other.post === post && other.delegation === delegation).map(({ role }) => role);
  const ownPost = all.find((other) => other.delegation === null)?.post;
  const snapshot = (delegation === null ? post : ownPost)?.snapshot ?? organisation.people[personId]?.snapshot ?? '';
  return { personId, postId: post.id, departmentId, roles: [...new Set(roles)], snapshot };
};

/** A clerk, or an office that enters for a body, acts for its head; without a head in office there is nobody to name. */
const proxyFor = (organisation: Organisation, departmentId: DepartmentId, at: Instant): Authority => {
  // Also one who is away: the duty stays theirs, only notices go elsewhere.
  const head = postsInOffice(organisation, at).find((post) => post.departmentId === departmentId && post.roles.includes('department_head'));
  return head === undefined ? { kind: 'proxy' } : { kind: 'proxy', onBehalfOf: head.personId };
};

/** Does the ground count for an action: the table lets its role do it, to these parts where they are known. */
export const counts = (ground: HeldStanding, action: string | undefined, parts: Parts | null | undefined): boolean =>
  action === undefined ||
  (covers(ground, action) && (parts ? standsFor(ground, action, parts) : permitsSomewhere({ roles: [ground.role] }, action)));

interface Asked {
  departmentId: DepartmentId | null;
  at: Instant;
  action?: string | undefined;
  parts?: Parts | null | undefined;
}

/** One for each ground that counts, in the order in which they are taken. */
const stancesOn = (organisation: Organisation, personId: PersonId, { departmentId: asked, at, action, parts }: Asked): HeldStance[] => {
  const all = groundsOf(organisation, personId, at);
  const stanceOn = (ground: HeldStanding): Stance => {
    const { delegation, role } = ground;
    const entered = asked !== null && ground.entrustedWith.includes(asked);
    const doing = DOING.includes(role) || entered;
    const departmentId = asked ?? ground.departmentId;
    const own: Authority = role === 'clerk' || entered ? proxyFor(organisation, departmentId, at) : { kind: 'own' };
    return {
      actor: actorOn(organisation, personId, ground, all),
      accountable: doing ? { kind: 'department', departmentId } : { kind: 'role', role },
      authority: delegation ? { kind: 'delegated', onBehalfOf: delegation.principalId, reference: delegation.reference } : own,
    };
  };
  return all
    .filter((candidate) => asked === null || servesFor(candidate, asked))
    .filter((candidate) => counts(candidate, action, parts))
    .map((ground) => ({ ground, ...stanceOn(ground) }));
};

/** Since when somebody holds no post any more; null = they have held none. */
const postsEndedAt = (organisation: Organisation, personId: PersonId, at: Instant): Instant | null => {
  const ends = Object.values(organisation.posts).flatMap((post) =>
    post.personId === personId && post.until !== null && post.from < post.until && post.until <= at ? [post.until] : [],
  );
  return ends.sort().at(-1) ?? null;
};

/**
 * The person's posts and delegations at an instant. @throws IdentityError when nothing is in effect: `posts_ended` of whoever held a post
 * before, `unknown_person` of anybody else.
 */
export const resolveSubject = (organisation: Organisation, personId: PersonId, at: Instant): Subject => {
  const grounds = groundsOf(organisation, personId, at);
  const [first] = grounds;
  if (!Object.hasOwn(organisation.people, personId))
    throw new IdentityError('unknown_person', 'this account is nobody of the organisation');
  if (!first) {
    const until = postsEndedAt(organisation, personId, at);
    if (until === null) throw new IdentityError('unknown_person', 'this account has no post in effect');
    throw new IdentityError('posts_ended', 'the last post of this account has ended', { params: { personId, until } });
  }
  const posts = [...new Set(grounds.filter(({ delegation }) => delegation === null).map(({ post }) => post))];
  return {
    personId,
    at,
    posts,
    delegations: [...new Set(grounds.flatMap(({ delegation }) => (delegation ? [delegation] : [])))],
    departments: [...new Set(posts.map((post) => post.departmentId))],
    roles: [...new Set(grounds.map(({ role }) => role))],
    standings: grounds,
    actor: () => actorOn(organisation, personId, first, grounds),
    stance: (departmentId, when, action, parts) => {
      const [found] = stancesOn(organisation, personId, { departmentId, at: when, action, parts });
      return found ? withoutGround(found) : null;
    },
    stances: (departmentId, when, action, parts) => stancesOn(organisation, personId, { departmentId, at: when, action, parts }),
  };
};

/** On what ground the subject acts for a department; null = on none. A clerk acts for the head, a delegate for the principal. */
export const authorityFor = (subject: Subject, departmentId: DepartmentId, at: Instant): Authority | null =>
  subject.stance(departmentId, at)?.authority ?? null;
