import { span } from './shared/asked.js';
import type { Spanned } from './shared/asked.js';
import { notForOneself, openPost } from './shared/posts.js';
import { inOrder, only, refuse } from './shared/rules.js';
import { toldOfPost } from './shared/told-of-posts.js';
import { unitsExist } from './shared/units.js';
import { overlap } from '../state/organisation-state.js';
import type { DepartmentSpan } from '../state/organisation-state.js';
import { defineAct } from './define-act.js';

export type GiveCharge = { postId: string } & DepartmentSpan;

type Asked = Spanned<GiveCharge>;

/** 分管: a unit that a leader answers for, for a time. */
export const giveCharge = defineAct<'GiveCharge', Asked, GiveCharge>({
  type: 'GiveCharge',
  complete: ({ postId, departmentId, ...given }, on) => ({ postId, departmentId, ...span(given, on) }),
  decide: (roster, data, ctx) => {
    const post = openPost(roster, data.postId, ctx.now);
    notForOneself(ctx, post.personId);
    if (!post.roles.includes('leader_in_charge')) refuse('charge_needs_leader', { postId: post.id });
    unitsExist(roster, [data.departmentId], ctx.now);
    inOrder(data);
    if (post.charges.some((charge) => charge.departmentId === data.departmentId && overlap(charge, data)))
      refuse('organisation_part_exists', { id: data.departmentId });
    return only({ type: 'ChargeGiven', data: { ...data, ...toldOfPost(roster, post.personId, [data.departmentId], ctx) } });
  },
});
