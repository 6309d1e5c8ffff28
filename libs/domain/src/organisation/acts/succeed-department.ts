import type { DepartmentId, DirectiveId, PersonId, TaskId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { directoryOf } from '../directory/directory.js';
import { foldOrganisation } from '../events/evolve.js';
import type { OrganisationEvent } from '../events/registry.js';
import type { PersonSnapshot } from '../state/cards.js';
import { departmentsAt, takesTasks } from '../state/organisation-state.js';
import type { Organisation, Post } from '../state/organisation-state.js';
import { defineAct } from './define-act.js';
import type { OrganisationContext, Roster } from './shared/context.js';
import { fits, notForOneself } from './shared/posts.js';
import { part, refuse } from './shared/rules.js';
import { signOf } from './shared/signs.js';
import { chargesMoved, delegationsMoved, namesMoved, postEnded, postsOf, seatsMoved, unitsMoved } from './shared/succession.js';
import type { Ending } from './shared/succession.js';
import { TOLD_BY_ANOTHER } from './shared/told-of-posts.js';
import { openUnit } from './shared/units.js';

interface Asked {
  departmentId: DepartmentId;
  /** Takes all that is not given to another below, and goes by the names of the unit that ends. */
  successorId: DepartmentId;
  /** Number of the decision. */
  reference: string;
  /** Tasks that go elsewhere. */
  tasks: { directiveId: DirectiveId; taskId: TaskId; departmentId: DepartmentId }[];
  /** Persons who hold a post in the unit hold it in the successor; otherwise their posts end with it. */
  movePosts: boolean;
  /** Posts that go elsewhere, or go over while the others end. */
  posts: { postId: string; departmentId: DepartmentId }[];
}

export type SucceedDepartment = Asked & { newId: string; until: Instant };

const onlySuccessors = (roster: Roster, { departmentId, successorId, tasks, posts }: Asked, at: Instant): DepartmentId[] => {
  const successors = [...new Set([successorId, ...[...tasks, ...posts].map((one) => one.departmentId)])];
  const unit = part(roster.organisation.departments, departmentId);
  for (const id of successors) {
    const successor = openUnit(roster, id, at);
    if (id === departmentId || successor.from > at || takesTasks(unit) !== takesTasks(successor)) refuse('successor_unfit', { id });
  }
  return successors;
};

const movedPosts = (
  roster: Roster,
  ending: Ending,
  targets: ReadonlyMap<string, DepartmentId>,
  ctx: OrganisationContext,
): { events: OrganisationEvent[]; snapshots: PersonSnapshot[] } => {
  const snapshots: PersonSnapshot[] = [];
  const moved = (post: Post, departmentId: DepartmentId, n: number): OrganisationEvent => {
    const department = part(roster.organisation.departments, departmentId);
    notForOneself(ctx, post.personId);
    fits(department, post.roles);
    const { charges, ...own } = post;
    const given = { ...own, departmentId, inChargeOf: departmentsAt(charges, ending.at) };
    const sign = signOf(roster, given, department, ctx);
    snapshots.push(sign);
    const from = post.from > ending.at ? post.from : ending.at;
    const assigned = { ...given, id: `${ending.newId}-p${n + 1}`, from, snapshot: sign.hash };
    return { type: 'PostAssigned', data: { post: assigned, ...TOLD_BY_ANOTHER } };
  };
  const events = postsOf(roster.organisation, ending).flatMap((post, n) => {
    const target = targets.get(post.id);
    return [postEnded(post, ending.at), ...(target === undefined ? [] : [moved(post, target, n)])];
  });
  return { events, snapshots };
};

/** Who is to know of it: the successors, the office, whoever leads them, and whoever moved or left. */
const concerned = (after: Organisation, successors: readonly DepartmentId[], posts: readonly Post[], at: Instant): PersonId[] => {
  const { holders } = directoryOf(after, at);
  const doers = successors.flatMap((departmentId) =>
    (['department_head', 'clerk', 'leader_in_charge'] as const).flatMap((role) => holders({ role, departmentId })),
  );
  const office = (['supervision_officer', 'office_head'] as const).flatMap((role) => holders({ role }));
  return [...new Set([...doers, ...office, ...posts.map(({ personId }) => personId)])];
};

/**
 * 单位承接: a unit ends at once and others go on in its place: its names and duties, its seats, who leads it, what was handed on for it, and
 * its posts if asked. Its open tasks follow by a job, in the record of each directive.
 */
export const succeedDepartment = defineAct<'SucceedDepartment', Asked, SucceedDepartment>({
  type: 'SucceedDepartment',
  complete: (asked, { newId, receivedAt }) => ({ ...asked, newId, until: receivedAt }),
  decide: (roster, data, ctx) => {
    const { departmentId, successorId, reference, newId, until: at, movePosts } = data;
    const { organisation } = roster;
    const ending: Ending = { unit: openUnit(roster, departmentId, at), successorId, at, newId };
    const successors = onlySuccessors(roster, data, at);
    const posts = postsOf(organisation, ending);
    const unknown = data.posts.find(({ postId }) => !posts.some(({ id }) => id === postId));
    if (unknown) refuse('organisation_part_unknown', { id: unknown.postId });
    const targets = new Map<string, DepartmentId>([
      ...(movePosts ? posts.map(({ id }) => [id, successorId] as const) : []),
      ...data.posts.map((post) => [post.postId, post.departmentId] as const),
    ]);
    const people = movedPosts(roster, ending, targets, ctx);
    const goesTo = ({ principalId }: { principalId: PersonId }): DepartmentId | null =>
      targets.get(posts.find((post) => post.personId === principalId && targets.has(post.id))?.id ?? '') ?? null;
    const following = [
      namesMoved(ending, part(organisation.departments, successorId)),
      ...unitsMoved(organisation, ending),
      ...people.events,
      ...seatsMoved(organisation, ending),
      ...chargesMoved(organisation, ending, successors),
      ...delegationsMoved(organisation, ending, goesTo),
    ];
    const elsewhere = data.tasks.filter((task) => task.departmentId !== successorId);
    const succeeded = { departmentId, successorId, successors, until: at, reference, elsewhere };
    const after = foldOrganisation([{ type: 'DepartmentSucceeded', data: { ...succeeded, to: [] } }, ...following], organisation);
    const to = concerned(after, successors, posts, at);
    return { events: [{ type: 'DepartmentSucceeded', data: { ...succeeded, to } }, ...following], snapshots: people.snapshots };
  },
});
