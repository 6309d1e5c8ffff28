import { z } from 'zod';
import { byParts } from '../../shared/grants.js';
import { fileRef, longText } from '../../shared/schema.js';
import type { Who } from '../command-meta.js';
import type { DepartmentId } from '../../shared/party.js';
import type { Instant } from '../../shared/time.js';
import { isRunning } from '../state/change.js';
import { gatheringsOwed } from '../state/gathering.js';
import type { Directive, Task } from '../state/index.js';
import { addressees, headAndClerk, person } from '../addressees.js';
import { taskAct } from './define-act.js';
import { partIn } from './shared/parts.js';
import { isRefusal, sure, textRequired } from '../../shared/refusing.js';
import { liveRequired } from './shared/states.js';

const partOf = (task: Task, who: Who) => partIn(task, who, ['assist', 'gatherer']);

/** By when: an assist has a clock of its own, whoever gathers waits for the last of the group. */
const dueOf = (state: Directive, task: Task, departmentId: DepartmentId, gathered: boolean): Instant | null => {
  if (gathered) return gatheringsOwed(state).find(({ groupId }) => groupId === task.group?.id)?.due ?? null;
  const clock = state.obligations[`${task.id}/contribution/${departmentId}`];
  return clock && isRunning(clock) ? clock.due : null;
};

/**
 * 提交配合材料: what an assist owes the lead, and 汇总 what a unit without a task of its own brings together for whom the directive names.
 * Delivered again, it adds to the first; only the first meets the date.
 */
export const deliverContribution = taskAct({
  type: 'DeliverContribution',
  input: z.object({ text: longText, files: z.array(fileRef).max(50).default([]) }),
  grants: byParts('assist'),
  possible: ({ task }, who) => {
    const acting = partOf(task, who);
    return isRefusal(acting) ? acting : liveRequired(task);
  },
  refuses: (_, { text, files }) => (files.length === 0 ? textRequired({ text }) : null),
  decide: ({ state, task }, data, who, ctx) => {
    const { departmentId, part } = sure(partOf(task, who));
    const gathered = part === 'gatherer';
    const due = dueOf(state, task, departmentId, gathered);
    const to = addressees(ctx, who, gathered ? [person(state.contact)] : headAndClerk(task.lead));
    const late = due !== null && who.receivedAt > due;
    return [{ type: 'ContributionDelivered', data: { ...data, departmentId, late, ...(gathered ? { gathered } : {}), to } }];
  },
});
