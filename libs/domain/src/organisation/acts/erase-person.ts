import type { PersonId } from '../../shared/party.js';
import { part, refuse } from './shared/rules.js';
import { isOpen } from '../state/organisation-state.js';
import { defineAct } from './define-act.js';

export interface ErasePerson {
  personId: PersonId;
}

/** 删除人员姓名: only of whoever has left: somebody in office must have a name to act under. */
export const erasePerson = defineAct<'ErasePerson', ErasePerson, ErasePerson>({
  type: 'ErasePerson',
  complete: ({ personId }) => ({ personId }),
  decide: (roster, { personId }, ctx) => {
    part(roster.organisation.people, personId);
    const posts = Object.values(roster.organisation.posts).filter((post) => post.personId === personId && isOpen(post, ctx.now));
    if (posts.length > 0) refuse('person_in_office', { posts: posts.length });
    return { events: [{ type: 'PersonErased', data: { personId } }], snapshots: [], erase: personId };
  },
});
