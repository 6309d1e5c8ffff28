/** 在办，本周到期，本月办结: the lists of a unit, each as long as its number. */
export const SHOWN = ['open', 'thisWeek', 'closedThisMonth'] as const;
export type Shown = (typeof SHOWN)[number];
