import type { DirectiveStatus, TaskStatus } from './state/index.js';

/** Which status may follow which: what the rules allow, walked by the specs over everything that `decide` does. */
export const DIRECTIVE_TRANSITIONS: Record<DirectiveStatus, readonly DirectiveStatus[]> = {
  DRAFT: ['PROPOSED', 'IN_PROGRESS', 'MERGED', 'DISCARDED'],
  PROPOSED: ['DRAFT', 'IN_PROGRESS', 'MERGED', 'DISCARDED'],
  IN_PROGRESS: ['COMPLETED', 'MERGED', 'DISCARDED'],
  COMPLETED: ['DISCHARGED', 'REOPENED'],
  DISCHARGED: ['REOPENED'],
  REOPENED: ['COMPLETED', 'MERGED'],
  MERGED: [],
  DISCARDED: [],
};

export const TASK_TRANSITIONS: Record<TaskStatus, readonly TaskStatus[]> = {
  DISPATCHED: ['IN_PROGRESS', 'OBJECTED', 'SUSPENDED', 'RECALLED', 'REASSIGNED', 'CARRIED'],
  IN_PROGRESS: ['CLOSURE_REVIEW', 'OBJECTED', 'SUSPENDED', 'TERMINATED', 'REASSIGNED', 'COMPLETED', 'CARRIED'],
  CLOSURE_REVIEW: ['COMPLETED', 'IN_PROGRESS', 'TERMINATED', 'CARRIED'],
  OBJECTED: ['DISPATCHED', 'IN_PROGRESS', 'SUSPENDED', 'RECALLED', 'TERMINATED', 'REASSIGNED', 'CARRIED'],
  SUSPENDED: ['DISPATCHED', 'IN_PROGRESS', 'RECALLED', 'TERMINATED', 'REASSIGNED', 'CARRIED'],
  COMPLETED: [],
  RECALLED: [],
  TERMINATED: [],
  REASSIGNED: [],
  CARRIED: [],
};
