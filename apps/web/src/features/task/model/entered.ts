import type { Views } from '@duban/api-client';

type Entry = Pick<Views['TimelineEntry'], 'taskId' | 'authority' | 'accountable' | 'enteredByOffice'>;

/** 督查室代录; a clerk for the head of their unit; a substitute or delegate for whoever gave it to them. */
export interface Mark {
  kind: 'office' | 'clerk' | 'delegate' | 'paper';
  /** For whom; null where nobody can be named. */
  name: string | null;
}

/** null = they did it themselves, or the clock did. */
export const markOf = (
  { authority: { kind, onBehalfOf }, accountable, enteredByOffice }: Entry,
  nameOf: (id: string) => string,
): Mark | null => {
  if (enteredByOffice) return { kind: 'office', name: accountable.kind === 'department' ? nameOf(accountable.departmentId) : null };
  const called = onBehalfOf === undefined ? undefined : nameOf(onBehalfOf);
  // whoever has left may be called by nobody’s answer any more
  const name = called === undefined || called === onBehalfOf ? null : called;
  if (kind === 'paper') return { kind: 'paper', name };
  if (kind === 'proxy') return { kind: 'clerk', name };
  return kind === 'delegated' ? { kind: 'delegate', name } : null;
};

/** How many entries of a task were not made by whoever answers for them; a clerk's own reports are the everyday case and are not counted. */
export const enteredIn = (entries: readonly Entry[], taskId: string): number =>
  entries.filter((entry) => entry.taskId === taskId && ['office', 'delegate'].includes(markOf(entry, String)?.kind ?? '')).length;

interface Poster {
  posts: readonly { departmentId: string; roles: readonly string[] }[];
}

/** Do they work on it as the clerk of a unit that has a part in it, for whoever heads that? */
export const isClerkIn = (
  { posts }: Poster,
  { lead, assists }: { lead: string; assists: readonly { departmentId: string }[] },
): boolean => {
  const units = new Set([lead, ...assists.map(({ departmentId }) => departmentId)]);
  const here = posts.filter(({ departmentId }) => units.has(departmentId)).flatMap(({ roles }) => roles);
  return here.includes('clerk') && !here.includes('department_head');
};
