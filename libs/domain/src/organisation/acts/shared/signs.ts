import type { BilingualText } from '../../../shared/bilingual.js';
import { part } from './rules.js';
import { postCard } from '../../state/cards.js';
import type { PersonSnapshot } from '../../state/cards.js';
import type { OrganisationContext, Roster } from './context.js';
import { isOpen } from '../../state/organisation-state.js';
import type { Department, Post } from '../../state/organisation-state.js';

const NO_NAME: BilingualText = { zh: '', en: '' };

/** The snapshot of a post, from the names of now. */
export const signOf = (
  roster: Roster,
  post: Pick<Post, 'personId' | 'title'>,
  department: Pick<Department, 'name'>,
  ctx: OrganisationContext,
): PersonSnapshot =>
  ctx.seal(
    'post',
    post.personId,
    postCard({ name: roster.people.get(post.personId)?.name ?? NO_NAME, title: post.title, department: department.name }),
  );

/** Posts that still count, with a fresh snapshot each: what a changed name of a person or department asks for. */
export const renewSigns = (
  roster: Roster,
  posts: Post[],
  ctx: OrganisationContext,
  department?: Pick<Department, 'name'>,
): { hashes: Record<string, string>; snapshots: PersonSnapshot[] } => {
  const renewed = posts
    .filter((post) => isOpen(post, ctx.now))
    .map((post) => ({ post, sign: signOf(roster, post, department ?? part(roster.organisation.departments, post.departmentId), ctx) }));
  return {
    hashes: Object.fromEntries(renewed.map(({ post, sign }) => [post.id, sign.hash])),
    snapshots: renewed.map(({ sign }) => sign),
  };
};
