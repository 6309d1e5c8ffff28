import type { Batched } from '../../../shared/duties/batched.js';
import { targetOf } from '../../../shared/duties/target.js';
import type { Views } from '@duban/api-client';

/** Something that could be answered with others like it. */
export interface Batchable {
  id: string;
  title: string;
  directiveId: string;
  taskId: string;
  n: number | undefined;
  notice: string | undefined;
}

/** The number of a request, where its address alone has it. */
const NUMBERED = /\/extension-requests\/(\d+)\//;

/** One of each task: a job names a task once. */
export const batchableIn = (kind: Batched, duties: readonly Views['Duty'][]): Batchable[] => {
  const seen = new Set<string>();
  return duties.flatMap((duty) => {
    const target = duty.act?.act === kind ? targetOf(duty) : null;
    if (target?.at !== 'task') return [];
    const { directiveId, taskId, notice } = target;
    const numbered = NUMBERED.exec(duty.act?.path ?? '')?.[1];
    const n = target.n ?? (numbered === undefined ? undefined : Number(numbered));
    const place = `${directiveId}/${taskId}`;
    if ((n === undefined && notice === undefined) || seen.has(place)) return [];
    seen.add(place);
    return [{ id: duty.id, title: duty.taskTitle ?? duty.directiveTitle, directiveId, taskId, n, notice }];
  });
};

/** What is chosen and said so far. */
export interface Batch {
  chosen: string[];
  opinion: string;
}
export const NO_BATCH: Batch = { chosen: [], opinion: '' };
export const isUntouched = ({ chosen, opinion }: Batch): boolean => chosen.length === 0 && opinion.trim() === '';
