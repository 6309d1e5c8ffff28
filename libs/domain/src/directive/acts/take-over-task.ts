import { z } from 'zod';
import { dueAfter } from '../../policy/limits.js';
import { ANY, BY_OFFICE } from '../../shared/grants.js';
import type { DepartmentId } from '../../shared/party.js';
import { first, textRequired, when } from '../../shared/refusing.js';
import { id, longText } from '../../shared/schema.js';
import type { Instant } from '../../shared/time.js';
import type { DecisionContext } from '../context.js';
import type { Directive, Task } from '../state/index.js';
import { partsHeld } from '../state/taking-over.js';
import { taskAct } from './define-act.js';
import { liveRequired } from './shared/states.js';
import { unknownDepartment } from './shared/task-orders.js';

const unitsOf = (task: Task): DepartmentId[] => [
  task.lead,
  ...task.assists.map(({ departmentId }) => departmentId),
  ...(task.group ? [task.group.collator] : []),
  ...task.blocks.flatMap(({ waitingFor }) => (waitingFor.kind === 'department' ? [waitingFor.departmentId] : [])),
];

/** Whoever has signed goes on as they were; whoever has not is given a receipt limit of its own, but not beyond a date that still runs. */
const receiptDue = ({ state, task }: { state: Directive; task: Task }, from: DepartmentId, ctx: DecisionContext): Instant | null => {
  const assist = task.assists.find(({ departmentId }) => departmentId === from);
  const unsigned = task.lead === from ? task.receivedAt === null : assist !== undefined && assist.receivedAt === null;
  if (!unsigned) return null;
  const due = dueAfter(ctx.now, state.policy.limits.receipt[state.urgency], ctx.calendar);
  const end = task.currentDue;
  return end !== null && end > ctx.now && end < due ? end : due;
};

/**
 * 承接: a unit's successor goes on in its place. It only carries out what the organisation's record says, so that whoever keeps that record
 * may let it be done, and the office may make up for what was left.
 */
export const takeOverTask = taskAct({
  type: 'TakeOverTask',
  input: z.object({ from: id, departmentId: id, reason: longText }),
  grants: { ...BY_OFFICE, administrator: ANY },
  possible: ({ task }, _, ctx) =>
    first(
      liveRequired(task),
      when(!unitsOf(task).some((one) => ctx.directory.successorsOf(one).length > 0), 'no_succession', { taskId: task.id }),
    ),
  refuses: ({ task }, { from, departmentId, reason }, _, ctx) =>
    first(
      textRequired({ reason }),
      unknownDepartment(departmentId, ctx),
      when(partsHeld(task, from).length === 0, 'no_succession', { taskId: task.id, departmentId: from }),
      when(!ctx.directory.successorsOf(from).includes(departmentId), 'not_its_successor', { from, departmentId }),
    ),
  decide: (on, data, _, ctx) => [{ type: 'TaskTakenOver', data: { ...data, receiptDue: receiptDue(on, data.from, ctx) } }],
  problems: ['no_succession', 'not_its_successor', 'unknown_department'],
  bulk: true,
});
