import type { Views } from '@duban/api-client';

type Used = Pick<Views['TaskListItem'], 'closureStandard'>;

/** Closure standards that a unit has had, the most used first, then the latest; without what stands there already. */
export const wordingsOf = (tasks: readonly Used[], besides: string, most = 4): string[] => {
  const uses = new Map<string, number>();
  for (const { closureStandard } of tasks) uses.set(closureStandard, (uses.get(closureStandard) ?? 0) + 1);
  uses.delete(besides.trim());
  return [...uses]
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([words]) => words);
};
