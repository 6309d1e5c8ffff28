/**
 * Search attributes of a directive's run, for operators in Temporal's own UI. They hold ids, states and times, never personal
 * data (visibility is not encrypted). Registered before the first worker starts: an unregistered one fails the workflow task for ever.
 */
export const DIRECTIVE_SEARCH_ATTRIBUTES = {
  /** 督办编号 */
  DubanNumber: 'KEYWORD',
  /** State of the directive, as in `DirectiveStatus`. */
  DubanStatus: 'KEYWORD',
  /** Ids of the lead departments that still have an open task. */
  DubanDepartments: 'KEYWORD_LIST',
  /** When the run will wake by itself. */
  DubanNextDue: 'DATETIME',
  DubanOpenTasks: 'INT',
} as const;

export type DirectiveSearchAttribute = keyof typeof DIRECTIVE_SEARCH_ATTRIBUTES;
