import type { Home } from '../api/home.js';

/** Departments that the reader acts in or for. */
export const ownDepartments = ({ posts, actingFor }: Pick<Home['me'], 'posts' | 'actingFor'>): ReadonlySet<string> =>
  new Set([...posts.map(({ departmentId }) => departmentId), ...actingFor.flatMap(({ departmentId }) => departmentId ?? [])]);
