import type { Duty } from '../../../shared/api/home.js';

/** A duty that one click answers. */
export interface Receivable {
  id: string;
  title: string;
  directiveId: string;
  taskId: string;
  act: NonNullable<Duty['act']>;
}

export const receivableOf = ({ id, act, directiveId, taskId, taskTitle, directiveTitle }: Duty): Receivable | null =>
  act?.act === 'ReceiveTask' && directiveId !== null && taskId !== null
    ? { id, act, directiveId, taskId, title: taskTitle ?? directiveTitle }
    : null;

/** Those that are chosen, by the department that they are entered for. */
export const chosenByDepartment = (duties: readonly Duty[], chosen: ReadonlySet<string>): Receivable[][] => {
  const groups = new Map<string, Receivable[]>();
  for (const duty of duties) {
    const one = chosen.has(duty.id) ? receivableOf(duty) : null;
    if (one === null) continue;
    const department = one.act.body.actingFor?.departmentId ?? '';
    groups.set(department, [...(groups.get(department) ?? []), one]);
  }
  return [...groups.values()];
};
