import type { Home } from './home.js';

export type Standing = Pick<Home['me'], 'posts' | 'actingFor'>;

/** Whether the reader's own posts, or those that they act for, have one of these roles. */
export const actsAs = ({ posts, actingFor }: Standing, ...roles: string[]): boolean =>
  [...posts, ...actingFor].some((each) => each.roles.some((role) => roles.includes(role)));
