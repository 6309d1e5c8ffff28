import { span } from './shared/asked.js';
import type { Spanned } from './shared/asked.js';
import { inOrder, only, part, refuse } from './shared/rules.js';
import { openGroup } from './shared/units.js';
import { overlap } from '../state/organisation-state.js';
import type { GroupHead } from '../state/organisation-state.js';
import { defineAct } from './define-act.js';

export type NameGroupHead = { groupId: string } & GroupHead;

type Asked = Spanned<NameGroupHead>;

/** 任命组长: one head at a time, and deputies. */
export const nameGroupHead = defineAct<'NameGroupHead', Asked, NameGroupHead>({
  type: 'NameGroupHead',
  complete: ({ groupId, personId, rank, ...given }, on) => ({ groupId, personId, rank, ...span(given, on) }),
  decide: (roster, data, ctx) => {
    const group = openGroup(roster, data.groupId, ctx.now);
    if (group.kind !== 'leading_group') refuse('not_a_leading_group', { id: group.id });
    part(roster.organisation.people, data.personId);
    inOrder(data);
    const clash = group.heads.find(
      (head) => overlap(head, data) && (head.personId === data.personId || (data.rank === 'head' && head.rank === 'head')),
    );
    if (clash) refuse('organisation_part_exists', { id: clash.personId });
    return only({ type: 'GroupHeadNamed', data });
  },
});
