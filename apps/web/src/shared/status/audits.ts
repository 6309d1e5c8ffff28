import type { Home } from '../api/home.js';
import { actsAs, type Standing } from '../api/acts-as.js';

/** Whether the reader judges what is recorded: whoever the API lets read the auditor's exceptions. */
export const audits = (me: Standing): boolean => actsAs(me, 'auditor', 'office_head');

/** Whether that is all that they are here for: nobody else has no work of their own. */
export const onlyAudits = ({ posts }: Pick<Home['me'], 'posts'>): boolean =>
  posts.some(({ roles }) => roles.includes('auditor')) && posts.every(({ roles }) => roles.every((role) => role === 'auditor'));
