import type { BilingualText } from '../../shared/bilingual.js';
import type { DepartmentId, PersonId, Role } from '../../shared/party.js';
import { span } from './shared/asked.js';
import type { Spanned } from './shared/asked.js';
import { isSame } from './shared/compare.js';
import { fits, notForOneself, soundScope } from './shared/posts.js';
import { inOrder, isFree, part, refuse } from './shared/rules.js';
import { signOf } from './shared/signs.js';
import { toldOfPost, unitsOf } from './shared/told-of-posts.js';
import { unitsExist } from './shared/units.js';
import { isOpen, overlap } from '../state/organisation-state.js';
import type { AuditScope } from '../../shared/standing.js';
import type { Validity } from '../../shared/validity.js';
import { defineAct } from './define-act.js';

export type AssignPost = Validity & {
  postId: string;
  personId: PersonId;
  departmentId: DepartmentId;
  title: BilingualText;
  roles: Role[];
  inChargeOf: DepartmentId[];
  auditScope: AuditScope | null;
};

type Asked = Spanned<Omit<AssignPost, 'postId'>>;

/** 任职: a person holds roles in a unit, never given to oneself. */
export const assignPost = defineAct<'AssignPost', Asked, AssignPost>({
  type: 'AssignPost',
  complete: ({ from, until, ...given }, on) => ({ postId: on.newId, ...given, ...span({ from, until }, on) }),
  decide: (roster, { postId, ...given }, ctx) => {
    const { personId, departmentId, roles, inChargeOf, auditScope } = given;
    isFree(roster.organisation.posts, postId);
    part(roster.organisation.people, personId);
    if (!roster.people.get(personId)?.name) refuse('organisation_part_ended', { id: personId });
    notForOneself(ctx, personId);
    const department = part(roster.organisation.departments, departmentId);
    if (!isOpen(department, ctx.now)) refuse('organisation_part_ended', { id: departmentId, until: department.until });
    inOrder(given);
    fits(department, roles);
    if (inChargeOf.length > 0 && !roles.includes('leader_in_charge')) refuse('charge_needs_leader', { postId });
    unitsExist(roster, inChargeOf, ctx.now);
    const isAuditor = roles.includes('auditor');
    if (isAuditor && (auditScope === null || given.until === null)) refuse('audit_terms_required');
    if (auditScope !== null) soundScope(roster, auditScope, ctx.now);
    const same = Object.values(roster.organisation.posts).find(
      (post) => post.personId === personId && post.departmentId === departmentId && isSame(post.title, given.title) && overlap(post, given),
    );
    if (same) refuse('organisation_part_exists', { id: same.id });
    const sign = signOf(roster, given, department, ctx);
    const post = { id: postId, ...given, auditScope: isAuditor ? auditScope : null, snapshot: sign.hash };
    const told = toldOfPost(roster, personId, unitsOf(given, inChargeOf), ctx);
    return { events: [{ type: 'PostAssigned', data: { post, ...told } }], snapshots: [sign] };
  },
});
