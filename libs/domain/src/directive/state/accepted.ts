import type { FollowUp, Task } from './index.js';

/** The lead's answer on which the task rests, as it was accepted for a time; null = it rests on none. */
export const acceptedAnswer = ({ status, lead, responses }: Task): { n: number; follow: FollowUp } | null => {
  const last = status === 'OBJECTED' ? responses.findLast(({ departmentId }) => departmentId === lead) : undefined;
  const { follow, endedAt } = last?.decision ?? {};
  return last && follow && endedAt === undefined ? { n: last.n, follow } : null;
};

/** The clock of whoever owes what follows an accepted answer. */
export const followClock = (taskId: string, n: number): string => `${taskId}/response_decision/follow-${n}`;
