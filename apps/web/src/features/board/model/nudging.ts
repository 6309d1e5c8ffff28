import type { Views } from '@duban/api-client';

/** A task that can be asked after. */
export interface Nudging {
  id: string;
  directiveId: string;
  taskId: string;
  title: string;
}

/** Of a list what is still being worked on: what has ended is asked after no more. */
export const nudgingIn = (items: readonly Views['TaskListItem'][]): Nudging[] =>
  items.flatMap(({ directiveId, taskId, title, light }) =>
    light === null ? [] : [{ id: `${directiveId}/${taskId}`, directiveId, taskId, title }],
  );

/** Who is asked after and what is said so far. */
export interface Nudge {
  chosen: string[];
  text: string;
}
export const NO_NUDGE: Nudge = { chosen: [], text: '' };
export const isNoNudge = ({ chosen, text }: Nudge): boolean => chosen.length === 0 && text.trim() === '';
