import { useSuspenseQuery } from '@tanstack/react-query';
import { directiveQuery } from '../../../shared/api/directive.js';
import { homeQuery } from '../../../shared/api/home.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { ownDepartments } from '../../../shared/status/own-departments.js';
import { clocksQuery } from '../api/task.js';
import { directiveActsOf, taskActsOf } from '../../../shared/acts/model/acts.js';
import { isClerkIn } from '../model/entered.js';
import { watchedOf } from '../../../shared/acts/model/form-on.js';
import { clocksOf, type Task } from '../model/task-page.js';

/** Everything that a task's page and its brief draw. */
export const useTask = (directiveId: string, taskId: string) => {
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: directive } = useSuspenseQuery(directiveQuery(directiveId));
  const { data: clocks } = useSuspenseQuery(clocksQuery(directiveId));
  const nameOf = useNameOf(home, clocks, directive);
  const task: Task | undefined = directive.tasks.find(({ id }) => id === taskId);
  if (task === undefined) return null;
  const own = ownDepartments(home.me);
  const ofTask = clocks.items.filter((duty) => duty.taskId === taskId);
  const mine = ofTask.filter(({ owner }) => owner.kind === 'department' && own.has(owner.departmentId));
  const readers = new Set([home.me.id, ...home.me.actingFor.map(({ principalId }) => principalId)]);
  const watched = watchedOf(directive, task, readers);
  const { can = [], cannot = [] } = task;
  return {
    ...{ directive, task, own, watched },
    me: home.me,
    asClerk: isClerkIn(home.me, task),
    nameOf,
    clocks: clocksOf(task, ofTask, own),
    acts: taskActsOf({ can: [...can, ...directiveActsOf(directive.can ?? [], watched)], cannot }, mine),
  };
};
export type TaskShown = NonNullable<ReturnType<typeof useTask>>;
