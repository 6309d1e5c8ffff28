import type { Refusal } from '../../refusals.js';
import type { Task } from '../../state/index.js';
import { when } from '../../../shared/refusing.js';

/** Refuses a value of something that the task does not count. */
export const unknownMeasure = (task: Task, measures: Record<string, number> | undefined): Refusal | null => {
  const unknown = Object.keys(measures ?? {}).find((id) => !task.measures.some((one) => one.id === id));
  return when(unknown !== undefined, 'unknown_measure', { measure: unknown ?? null });
};
