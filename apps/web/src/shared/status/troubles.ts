import type { Views } from '@duban/api-client';

const TROUBLES = ['overdue', 'blocked', 'behindSchedule', 'reportLate', 'extensionPending'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** What is the matter with a task, as the API flags it. */
export const troublesIn = ({ flags }: Pick<Views['TaskListItem'], 'flags'>): Trouble[] => TROUBLES.filter((each) => flags[each]);
