import { z } from 'zod';
import { byParts } from '../../shared/grants.js';
import { fileRef, longText } from '../../shared/schema.js';
import type { Who } from '../command-meta.js';
import type { Task } from '../state/index.js';
import { addressees, headAndClerk } from '../addressees.js';
import { taskAct } from './define-act.js';
import { partIn } from './shared/parts.js';
import { isRefusal, sure, textRequired } from '../../shared/refusing.js';
import { liveRequired } from './shared/states.js';

const partOf = (task: Task, who: Who) => partIn(task, who, ['assist']);

/** 提交配合材料: what an assist owes the lead. Delivered again, it adds to the first; only the first meets the date. */
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
    const { departmentId } = sure(partOf(task, who));
    const clock = state.obligations[`${task.id}/contribution/${departmentId}`];
    const late = clock !== undefined && (clock.status === 'open' || clock.status === 'held') && who.receivedAt > clock.due;
    return [{ type: 'ContributionDelivered', data: { ...data, departmentId, late, to: addressees(ctx, who, headAndClerk(task.lead)) } }];
  },
});
