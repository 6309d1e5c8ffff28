import type { Home } from '../api/home.js';

/** Whether the reader judges what is recorded: whoever the API lets read the auditor's exceptions. */
export const audits = ({ posts, actingFor }: Pick<Home['me'], 'posts' | 'actingFor'>): boolean =>
  [...posts, ...actingFor].some(({ roles }) => roles.some((role) => role === 'auditor' || role === 'office_head'));

/** Whether that is all that they are here for: nobody else has no work of their own. */
export const onlyAudits = ({ posts }: Pick<Home['me'], 'posts'>): boolean =>
  posts.some(({ roles }) => roles.includes('auditor')) && posts.every(({ roles }) => roles.every((role) => role === 'auditor'));
