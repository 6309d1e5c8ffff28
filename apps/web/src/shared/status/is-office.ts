/** 督查室: whose day is the whole board. */
export const isOffice = ({ posts }: { posts: readonly { roles: readonly string[] }[] }): boolean =>
  posts.some(({ roles }) => roles.some((role) => role === 'supervision_officer' || role === 'office_head'));
