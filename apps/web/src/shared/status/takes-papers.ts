import type { Home } from '../api/home.js';

/** Whether the reader's posts, or those that they act for, are the office's: its papers are of no use to anybody else. */
export const takesPapers = ({ posts, actingFor }: Pick<Home['me'], 'posts' | 'actingFor'>): boolean =>
  [...posts, ...actingFor].some(({ roles }) => roles.some((role) => role === 'supervision_officer' || role === 'office_head'));
