import type { Views } from '@duban/api-client';
import { closuresOf } from './next.js';

/** A closure that could be signed off with others. */
export interface Closing {
  id: string;
  title: string;
  directiveId: string;
  taskId: string;
  n: number;
}

/** One of each task: a job names a task once. */
export const closingsOf = (duties: readonly Views['Duty'][]): Closing[] => {
  const seen = new Set<string>();
  return closuresOf(duties).flatMap(({ id, directiveId, taskId, taskTitle, directiveTitle, act }) => {
    const n = act?.body.n;
    const place = `${directiveId ?? ''}/${taskId ?? ''}`;
    if (directiveId === null || taskId === null || n === undefined || seen.has(place)) return [];
    seen.add(place);
    return [{ id, title: taskTitle ?? directiveTitle, directiveId, taskId, n }];
  });
};

/** What is chosen and said so far. */
export interface Batch {
  chosen: string[];
  opinion: string;
}
export const NO_BATCH: Batch = { chosen: [], opinion: '' };
export const isUntouched = ({ chosen, opinion }: Batch): boolean => chosen.length === 0 && opinion.trim() === '';
