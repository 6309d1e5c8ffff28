import type { Actor, Authority, DepartmentId, Instant, Party, PersonId, Role } from '@duban/domain';
import { activeDelegations, activeDepartments, activePosts, directoryOf, handsOn } from '../organisation/directory.js';
import type { Delegation, Organisation, Post } from '../organisation/organisation.model.js';
import { permits } from '../permissions/permits.js';
import type { Standing } from '../permissions/permits.js';
import { RELATIONS } from '../permissions/relation.js';
import { IdentityError } from '../token/identity-error.js';

/** A standing with what makes an actor of it. */
interface Ground extends Standing {
  post: Post;
  delegation: Delegation | null;
}

/** How somebody acts in one command: who (as of then), for which accountable party, on what ground. */
export interface Stance {
  actor: Actor;
  accountable: Party;
  authority: Authority;
}

/** A person with the posts and delegations that are in effect at `at`. */
export interface Subject {
  personId: PersonId;
  at: Instant;
  /** Their own posts. */
  posts: readonly Post[];
  /** Delegations to them. */
  delegations: readonly Delegation[];
  /** Departments of their own posts. */
  departments: readonly DepartmentId[];
  /** Of posts and delegations together. */
  roles: readonly Role[];
  standings: readonly Standing[];
  /** The actor under their first own post; a delegate without one acts under the post handed on. */
  actor(): Actor;
  /**
   * The ground to act on for a department, or on their own ground when null. With an `action`, only grounds whose role the
   * permission table lets do it count. null = they have none.
   */
  stance(departmentId: DepartmentId | null, at: Instant, action?: string): Stance | null;
}

const DOING: readonly Role[] = ['department_head', 'clerk'];
const OFFICE_ROLES: readonly Role[] = ['supervision_officer', 'office_head'];

const groundsOf = (organisation: Organisation, personId: PersonId, at: Instant): Ground[] => {
  const posts = activePosts(organisation, at).sort((a, b) => (a.id < b.id ? -1 : 1));
  const bodies = activeDepartments(organisation, at)
    .filter((department) => department.kind === 'body')
    .map((department) => department.id);
  const ground = (post: Post, role: Role, delegation: Delegation | null): Ground => {
    const narrowed = delegation?.departmentId ?? null;
    return {
      role,
      post,
      delegation,
      holder: post.personId,
      departmentId: post.departmentId,
      inChargeOf: narrowed === null ? post.inChargeOf : post.inChargeOf.filter((id) => id === narrowed),
      entrustedWith: OFFICE_ROLES.includes(role) ? bodies : [],
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

const servesFor = (ground: Ground, departmentId: DepartmentId): boolean =>
  DOING.includes(ground.role)
    ? ground.departmentId === departmentId
    : ground.inChargeOf.includes(departmentId) || ground.entrustedWith.includes(departmentId);

const permitsAnywhere = (role: Role, action: string): boolean => RELATIONS.some((relation) => permits({ roles: [role] }, action, relation));

/** Makes stances; holds the organisation so that the head whom a clerk acts for is the one of that moment. */
class ResolvedSubject implements Subject {
  readonly posts: readonly Post[];
  readonly delegations: readonly Delegation[];
  readonly departments: readonly DepartmentId[];
  readonly roles: readonly Role[];
  readonly standings: readonly Standing[];

  constructor(
    private readonly organisation: Organisation,
    readonly personId: PersonId,
    readonly at: Instant,
    private readonly grounds: readonly Ground[],
  ) {
    this.posts = [...new Set(grounds.filter(({ delegation }) => delegation === null).map(({ post }) => post))];
    this.delegations = [...new Set(grounds.flatMap(({ delegation }) => (delegation ? [delegation] : [])))];
    this.departments = [...new Set(this.posts.map((post) => post.departmentId))];
    this.roles = [...new Set(grounds.map(({ role }) => role))];
    this.standings = grounds;
  }

  actor(): Actor {
    const [first] = this.grounds;
    if (!first) throw new IdentityError('unknown_person', 'no post is in effect');
    return this.actorOn(first, this.grounds);
  }

  stance(departmentId: DepartmentId | null, at: Instant, action?: string): Stance | null {
    const all = at === this.at ? this.grounds : groundsOf(this.organisation, this.personId, at);
    const fitting = all
      .filter((ground) => departmentId === null || servesFor(ground, departmentId))
      .filter((ground) => action === undefined || permitsAnywhere(ground.role, action));
    const [ground] = fitting;
    if (!ground) return null;
    const entrusted = departmentId !== null && ground.entrustedWith.includes(departmentId);
    const supervising = !DOING.includes(ground.role) && !entrusted;
    const accountableDepartment = departmentId ?? ground.departmentId;
    return {
      actor: this.actorOn(ground, all),
      accountable: supervising ? { kind: 'role', role: ground.role } : { kind: 'department', departmentId: accountableDepartment },
      authority: this.authorityOn(ground, supervising ? null : accountableDepartment, at),
    };
  }

  /** Under a delegation the delegate signs under their own post, if they have one, with the roles handed on beside their own. */
  private actorOn(ground: Ground, all: readonly Ground[]): Actor {
    const ownPost = all.find(({ delegation }) => delegation === null)?.post;
    const post = ground.delegation && ownPost ? ownPost : ground.post;
    const roles = all.filter(({ delegation }) => delegation === null || delegation === ground.delegation).map(({ role }) => role);
    const snapshot = post.personId === this.personId ? post.snapshot : (this.organisation.people[this.personId]?.snapshot ?? '');
    return { personId: this.personId, postId: post.id, departmentId: post.departmentId, roles: [...new Set(roles)], snapshot };
  }

  private authorityOn(ground: Ground, departmentId: DepartmentId | null, at: Instant): Authority {
    if (ground.delegation) {
      return { kind: 'delegated', onBehalfOf: ground.delegation.principalId, reference: ground.delegation.reference };
    }
    const proxy = departmentId !== null && ground.role !== 'department_head';
    if (!proxy) return { kind: 'own' };
    const [head] = directoryOf(this.organisation, at).holders({ role: 'department_head', departmentId });
    return head === undefined || head === this.personId ? { kind: 'proxy' } : { kind: 'proxy', onBehalfOf: head };
  }
}

/** The person's posts and delegations at an instant. @throws IdentityError `unknown_person` when nothing is in effect. */
export const resolveSubject = (organisation: Organisation, personId: PersonId, at: Instant): Subject => {
  const grounds = groundsOf(organisation, personId, at);
  if (!organisation.people[personId] || grounds.length === 0) {
    throw new IdentityError('unknown_person', 'this account has no post in effect');
  }
  return new ResolvedSubject(organisation, personId, at, grounds);
};

/** On what ground the subject acts for a department; null = on none. A clerk acts for the head, a delegate for the principal. */
export const authorityFor = (subject: Subject, departmentId: DepartmentId, at: Instant): Authority | null =>
  subject.stance(departmentId, at)?.authority ?? null;
