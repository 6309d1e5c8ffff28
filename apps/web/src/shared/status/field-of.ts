/** Whose page it is: a leader in charge sees their own field, who stands above all of them the whole; the office has its board. */
export const fieldOf = ({ posts }: { posts: readonly { roles: readonly string[] }[] }): 'field' | 'whole' | null => {
  const has = (...roles: string[]): boolean => posts.some((post) => post.roles.some((role) => roles.includes(role)));
  if (has('issuing_leader')) return 'whole';
  return has('leader_in_charge') ? 'field' : null;
};
