import type { PersonId } from '../../../shared/party.js';
import { refusal, since } from '../../../shared/refusing.js';
import type { DecisionContext } from '../../context.js';
import type { Refusal } from '../../refusals.js';
import type { Directive, TaskOrder } from '../../state/index.js';
import { unfitAmong, type LedWork, type NamedLeader } from '../../who-may/leaders.js';

/** What was ordered, of which nobody has done anything yet. */
export const workOrdered = (orders: readonly Pick<TaskOrder, 'leads' | 'units' | 'assists'>[]): LedWork => ({
  leads: orders.flatMap(({ leads, units }) => [...leads, ...(units ?? [])]),
  assists: orders.flatMap(({ assists }) => assists.map(({ departmentId }) => departmentId)),
  doers: [],
});

export const workOf = ({ tasks, orders }: Directive): LedWork => {
  const all = Object.values(tasks);
  if (all.length === 0) return workOrdered(orders);
  return {
    leads: all.map(({ lead }) => lead),
    assists: all.flatMap(({ assists }) => assists.map(({ departmentId }) => departmentId)),
    doers: all.flatMap(({ doers }) => doers),
  };
};

/** Refuses to name as a leader whoever does not hold that post for that field, or who belongs to those that are led. */
export const leaderRequired = (
  named: Partial<Record<NamedLeader, PersonId | undefined>>,
  work: LedWork,
  ctx: DecisionContext,
): Refusal | null =>
  since(2, ctx, () => {
    const unfit = unfitAmong(named, work, ctx.directory);
    return unfit && refusal('leader_not_eligible', unfit);
  });
