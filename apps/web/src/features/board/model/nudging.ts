import type { Views } from '@duban/api-client';

/** A task that can be asked after. */
export interface Nudging {
  id: string;
  directiveId: string;
  taskId: string;
  title: string;
}

/** A closure under review waits for the office itself, and what has ended for nobody. */
const WORKED_ON: readonly Views['TaskListItem']['status'][] = ['DISPATCHED', 'IN_PROGRESS'];

/** Of a list what a department is at work on: only that is asked after. */
export const nudgingIn = (items: readonly Views['TaskListItem'][]): Nudging[] =>
  items.flatMap(({ directiveId, taskId, title, status }) =>
    !WORKED_ON.includes(status) ? [] : [{ id: `${directiveId}/${taskId}`, directiveId, taskId, title }],
  );

/** Who is asked after and what is said so far. */
export interface Nudge {
  chosen: string[];
  text: string;
}
export const NO_NUDGE: Nudge = { chosen: [], text: '' };
export const isNoNudge = ({ chosen, text }: Nudge): boolean => chosen.length === 0 && text.trim() === '';
