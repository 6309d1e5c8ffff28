import type { TaskOrder } from '../../../directive/state/index.js';
import type { MembersOf } from './context.js';
import type { DraftOrder } from '../../state/meeting-state.js';

/**
 * A drafter's order as a directive takes it: a group in place of its units becomes those units, beside any named one by one.
 * Whoever assists in the task, or is named already, is not added again.
 */
export const expandedOrder = ({ unitsOf, ...order }: DraftOrder, membersOf: MembersOf): TaskOrder => {
  if (unitsOf === undefined) return order;
  const assisting = new Set(order.assists.map(({ departmentId }) => departmentId));
  const members = membersOf(unitsOf).filter((id) => !assisting.has(id));
  return { ...order, units: [...new Set([...(order.units ?? []), ...members])] };
};
